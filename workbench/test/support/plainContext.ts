import type { HostContext } from "../../host/context";
import { PROFILES } from "../../host/profiles/profiles";
import type { Workbook } from "../../model/workbook";

/** For tests that reach the object model outside of a request, as the Excel that is played by default. */
export function plainContext(workbook: Workbook): HostContext {
  return {
    workbook,
    habits: PROFILES["windows-de"].habits,
    atStart: () => workbook.state,
  };
}
