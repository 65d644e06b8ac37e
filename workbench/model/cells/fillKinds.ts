/** Excel's AutoFillType, as far as the workbench fills. */
export type FillKind = "FillDefault" | "FillCopy";
