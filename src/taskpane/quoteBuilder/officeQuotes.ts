import { createOfficeQuotes } from "../../workbook/officeQuotes";
import type { PaneQuotes } from "../paneQuotes";

/** Keeps, writes and reads quotes in the workbook that is open in Excel. */
export function officeQuotes(namespace: string): PaneQuotes {
  return { ...createOfficeQuotes(namespace), targets: ["newSheet", "selection"] };
}
