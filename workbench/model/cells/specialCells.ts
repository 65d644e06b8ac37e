import { bounding, cellArea, cellsOf, intersection, type Area } from "../area";
import type { DataValidation, Id } from "../state";
import { isError, type CellValue } from "../values";
import type { Workbook } from "../workbook";
import { cellsWithin, isBlank } from "./existing";
import { usedArea } from "./usedArea";

/** Excel's SpecialCellType, as far as the workbench knows them. */
export const SPECIAL_CELLS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

type SpecialCells = (typeof SPECIAL_CELLS)[number];

/** The letters of Excel's SpecialCellValueType tell which of them count: "ErrorsNumbers" has two. */
type ValueKinds = string;

/** The areas of the cells of a kind within an area. */
export function specialCells(
  workbook: Workbook,
  sheetId: Id,
  area: Area,
  kind: SpecialCells,
  valueKinds: ValueKinds = "All",
): readonly Area[] {
  const sheet = workbook.sheet(sheetId);
  const used = usedArea(workbook, sheetId, false);
  const looked = used && intersection(area, used);
  const value = (row: number, column: number) => workbook.value(sheetId, row, column);
  switch (kind) {
    case "Formulas":
    case "Constants":
      return joined(
        [...cellsWithin(sheet, area)].filter(
          ({ row, column, cell }) =>
            !isBlank(cell) &&
            (cell.formula !== undefined) === (kind === "Formulas") &&
            isOfKind(value(row, column), valueKinds),
        ),
      );
    case "Blanks":
      return looked
        ? joined([...cellsOf(looked)].filter(({ row, column }) => value(row, column) === null))
        : [];
    case "Visible": {
      const isHidden = (row: number, column: number) =>
        sheet.rowProperties.get(row)?.isHidden === true ||
        sheet.columnProperties.get(column)?.isHidden === true;
      const few = area.rows * area.columns <= 100_000 ? area : looked;
      return few
        ? joined([...cellsOf(few)].filter(({ row, column }) => !isHidden(row, column)))
        : [];
    }
    case "DataValidations":
      return clipped(
        sheet.validations.flatMap(({ areas }) => areas),
        area,
      );
    case "SameDataValidation":
      return clipped(validationAt(sheet.validations, area)?.areas ?? [], area);
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return clipped(
        sheet.conditionalFormats
          .filter(
            ({ areas }) =>
              kind === "ConditionalFormats" ||
              areas.some((each) => intersection(each, cellArea(area.row, area.column))),
          )
          .flatMap(({ areas }) => areas),
        area,
      );
  }
}

/** Rectangles of cells that come row by row. */
export function joined(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    const goesOn = last?.row === row && last.column + last.columns === column;
    if (last && goesOn) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (above && index !== undefined && above.row + above.rows === run.row) {
      areas[index] = bounding(above, run);
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

function validationAt(
  validations: readonly DataValidation[],
  { row, column }: Area,
): DataValidation | undefined {
  return validations.find(({ areas }) =>
    areas.some((area) => intersection(area, cellArea(row, column))),
  );
}

function clipped(areas: readonly Area[], within: Area): readonly Area[] {
  return areas.map((area) => intersection(area, within)).filter((area) => area !== undefined);
}

function isOfKind(value: CellValue, kinds: ValueKinds): boolean {
  if (kinds === "All") return true;
  if (value === null) return false;
  if (isError(value)) return kinds.includes("Error");
  if (typeof value === "boolean") return kinds.includes("Logical");
  return kinds.includes(typeof value === "number" ? "Number" : "Text");
}
