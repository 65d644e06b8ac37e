import { ExcelError } from "../errors";

/** Excel's AutoFillType, as far as the workbench fills. */
const FILL_KINDS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
] as const;

export type FillKind = (typeof FILL_KINDS)[number];

/** The kind of filling that office.js names; NotImplemented for flash fill. */
export function fillKindOf(name: unknown): FillKind {
  const wanted = name ?? "FillDefault";
  if (wanted === "FlashFill") {
    throw new ExcelError("NotImplemented", "The workbench does not guess by FlashFill.");
  }
  const found = FILL_KINDS.find((kind) => kind === wanted);
  if (!found) {
    throw new ExcelError("InvalidArgument", "autoFillType must be one of Excel.AutoFillType.");
  }
  return found;
}
