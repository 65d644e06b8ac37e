import { GERMAN, type Culture } from "../../../workbench/culture/culture";
import type { HostContext } from "../../../workbench/host/context";
import { createDispatcher } from "../../../workbench/host/dispatcher";
import type { HostObject } from "../../../workbench/host/hostObject";
import { createBridge, type Bridge } from "../../../workbench/host/wire/bridge";
import type { Calculator } from "../../../workbench/model/calculator";
import type { WorkbookState } from "../../../workbench/model/state";
import { Workbook } from "../../../workbench/model/workbook";
import { constants } from "./constants";
import { loadOfficeLibrary } from "./officeLibrary";
import type { Batch } from "../../../workbench/host/batch/wire";

type Options = {
  readonly root: (context: HostContext) => HostObject;
  readonly culture?: Culture;
  readonly calculator?: Calculator;
  readonly state?: WorkbookState;
  readonly apiVersion?: string;
};

type OfficeJs = {
  readonly workbook: Workbook;
  /** Mistakes of the host itself, which office.js sees as GeneralException; tests expect none. */
  readonly failures: readonly unknown[];
};

/** Starts Microsoft's library in this jsdom and connects `Excel.run` to a new workbook. */
export function startOfficeJs(options: Options): OfficeJs {
  const { root, culture = GERMAN, calculator = constants(), state, apiVersion = "1.15" } = options;
  const workbook = new Workbook({ culture, calculator, ...(state && { state }) });
  const failures: unknown[] = [];
  const dispatcher = createDispatcher({
    workbook,
    root: root({ workbook }),
    onFailure(error) {
      failures.push(error);
      console.error(error);
    },
  });
  const bridge = createBridge({
    answer: (body) =>
      Promise.resolve({
        kind: "answered",
        body: JSON.stringify(dispatcher.process(JSON.parse(body) as Batch)),
      }),
    onMessages: () => () => undefined,
  });
  loadOfficeLibrary(apiVersion);
  (OfficeExtension as unknown as BridgeHolder).HostBridge.init(bridge);
  return { workbook, failures };
}

type BridgeHolder = { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
