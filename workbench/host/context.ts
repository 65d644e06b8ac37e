import type { Workbook } from "../model/workbook";

/** What every object of the host's object model reaches: one workbook, and who is at work on it. */
export type HostContext = {
  readonly workbook: Workbook;
};
