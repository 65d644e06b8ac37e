import type { WorkbookState } from "../model/state";
import type { Workbook } from "../model/workbook";
import type { Habits } from "./profiles/profile";

/** What every object of the host's object model reaches: one workbook, and who is at work on it. */
export type HostContext = {
  readonly workbook: Workbook;
  /** Of the Excel that is played. */
  readonly habits: Habits;
  /** What there was when the request began. */
  readonly atStart: () => WorkbookState;
};
