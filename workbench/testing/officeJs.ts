import { GERMAN } from "../culture/culture";
import { createHost, type ExcelHost, type HostOptions } from "../host/host";
import { PROFILES } from "../host/profiles/profiles";
import { createBridge, type Bridge } from "../host/wire/bridge";
import { tellUndoGroups } from "../host/wire/undoGroups";
import { loadOfficeLibrary } from "./officeLibrary";

type Options = Partial<HostOptions> & { readonly apiVersion?: string };

type OfficeJs = ExcelHost & {
  /** Mistakes of the host itself, which office.js sees as GeneralException; tests expect none. */
  readonly failures: readonly unknown[];
};

/** Starts Microsoft's library in this jsdom and connects `Excel.run` to a new, German Excel. */
export function startOfficeJs(options: Options = {}): OfficeJs {
  const {
    apiVersion = (options.profile ?? PROFILES["windows-de"]).requirementSets["ExcelApi"] ?? "",
    ...rest
  } = options;
  const failures: unknown[] = [];
  const host = createHost({
    culture: GERMAN,
    onFailure(error) {
      failures.push(error);
      console.error(error);
    },
    ...rest,
  });
  loadOfficeLibrary(apiVersion);
  (OfficeExtension as unknown as BridgeHolder).HostBridge.init(createBridge(host));
  tellUndoGroups(Excel, host);
  return { ...host, failures };
}

type BridgeHolder = { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
