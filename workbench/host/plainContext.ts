import type { Workbook } from "../model/workbook";
import type { HostContext } from "./context";
import { NO_PROFILE } from "./profiles/profiles";

/** For code that reaches the object model outside of a request, as no Excel in particular. */
export function plainContext(workbook: Workbook): HostContext {
  return { workbook, habits: NO_PROFILE.habits, atStart: () => workbook.state };
}
