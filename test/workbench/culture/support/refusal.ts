import { ExcelError } from "../../../../workbench/model/errors";

/** Excel's code for the refusal of something; "accepted" when it is not refused. */
export function refusalCode(act: () => unknown): string {
  try {
    act();
    return "accepted";
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
}
