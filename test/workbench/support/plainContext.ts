import type { HostContext } from "../../../workbench/host/context";
import { PROFILES } from "../../../workbench/host/profiles/profiles";
import type { Workbook } from "../../../workbench/model/workbook";

/** For tests that reach the object model outside of a request, as the Excel that is played by default. */
export function plainContext(workbook: Workbook): HostContext {
  return {
    workbook,
    habits: PROFILES["windows-de"].habits,
    atStart: () => workbook.state,
  };
}
