import type { Workbook } from "../model/workbook";
import type { HostContext } from "./context";
import { PROFILES } from "./profiles/profiles";

/** For code that reaches the object model outside of a request, as the Excel that is played by default. */
export function plainContext(workbook: Workbook): HostContext {
  return { workbook, habits: PROFILES["windows-de"].habits, atStart: () => workbook.state };
}
