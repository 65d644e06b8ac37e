/** Excel's AutoFillType, as far as the workbench fills. */
export type FillKind =
  | "FillDefault"
  | "FillCopy"
  | "FillSeries"
  | "FillFormats"
  | "FillValues"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";
