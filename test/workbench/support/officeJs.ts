import { GERMAN } from "../../../workbench/culture/culture";
import { createHost, type ExcelHost, type HostOptions } from "../../../workbench/host/host";
import { PROFILES } from "../../../workbench/host/profiles/profiles";
import { createBridge, type Bridge } from "../../../workbench/host/wire/bridge";
import { constants } from "./constants";
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
    calculator: constants,
    onFailure(error) {
      failures.push(error);
      console.error(error);
    },
    ...rest,
  });
  loadOfficeLibrary(apiVersion);
  (OfficeExtension as unknown as BridgeHolder).HostBridge.init(createBridge(host));
  tellUndoGroups(host);
  return { ...host, failures };
}

/** `Excel.run` as the library has it. */
let plainRun: typeof Excel.run | undefined;

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** This office.js is older than `mergeUndoGroup` and would not pass it on. */
function tellUndoGroups({ openUndoGroup }: ExcelHost): void {
  plainRun ??= Excel.run;
  const run = plainRun as unknown as Run;
  const grouped: Run = async (...args) => {
    const [options] = args as readonly [{ readonly mergeUndoGroup?: boolean }];
    if (!options.mergeUndoGroup) return run(...args);
    const close = openUndoGroup();
    return run(...args).finally(close);
  };
  Excel.run = grouped;
}

type BridgeHolder = { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
