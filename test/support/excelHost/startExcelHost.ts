import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { workbookObject } from "./excelObjects";
import { HostError, type HostObject } from "./hostObject";
import { processBatch, type Batch, type Interceptor } from "./processBatch";
import { emptyWorkbook, type WorkbookModel } from "./workbookModel";

/** A small Excel behind the real office.js: as much of it as the pane uses, and nothing that it answers by guessing. */
export type ExcelHost = {
  readonly workbook: WorkbookModel;
  /** Members called or set, in order, since the start. */
  readonly calls: readonly string[];
  /** Batches that travelled to the host, but for those by which office.js tidies up afterwards. */
  readonly roundTrips: () => number;
  /** Makes the next call of a member fail with a code of Excel's: "Formulas", "Add". */
  readonly failNext: (member: string, code: string) => void;
  readonly select: (...areas: string[]) => void;
};

type Bridge = {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
};

const SELECTION_CHANGED = 2;
const INSTANTIATE = 1;
const GENERIC_EVENT = 65_536;

/**
 * Loads the library of Microsoft into this jsdom and lets it talk to a new workbook. The requirement set
 * ExcelApi is claimed up to a version.
 */
export function startExcelHost(apiVersion = "1.15"): ExcelHost {
  const workbook = emptyWorkbook();
  const references = new Map<string, HostObject>();
  const root = workbookObject(workbook, references);
  const calls: string[] = [];
  const faults = new Map<string, string>();
  let roundTrips = 0;

  const intercept: Interceptor = (member) => {
    if (!member.startsWith("_")) calls.push(member);
    const code = faults.get(member);
    if (code === undefined) return;
    faults.delete(member);
    throw new HostError(code);
  };

  function answer(batch: Batch) {
    const isCleanup = batch.Actions.every(
      ({ ActionType, Name }) => ActionType === INSTANTIATE || Name === "_RemoveReference",
    );
    if (!isCleanup) roundTrips += 1;
    if (workbook.isInCellEditMode) {
      const Code = "InvalidOperationInCellEditMode";
      return { Results: [], Error: { Code, Message: Code, Location: "", ActionIndex: 0 } };
    }
    return processBatch(batch, root, references, intercept);
  }

  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as {
        readonly id: number;
        readonly message: { readonly body: Batch };
      };
      const response = {
        statusCode: 200,
        headers: {},
        body: JSON.stringify(answer(message.body)),
      };
      setTimeout(() =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: response })),
      );
    },
  };
  loadOfficeLibrary(apiVersion);
  (OfficeExtension as unknown as HostBridgeHolder).HostBridge.init(bridge);

  return {
    workbook,
    calls,
    roundTrips: () => roundTrips,
    failNext: (member, code) => void faults.set(member, code),
    select: (...areas) => {
      workbook.selection = areas;
      const entry = [GENERIC_EVENT, SELECTION_CHANGED, "", "{}", 1, false];
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    },
  };
}

type HostBridgeHolder = { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };

const LIBRARY = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.debug.js",
);

function loadOfficeLibrary(apiVersion: string): void {
  // Evaluated and not imported, so that its `var Excel` becomes global as in a page; it loads only once in one.
  if (!("Excel" in globalThis)) (0, eval)(readFileSync(LIBRARY, "utf8"));
  const isSetSupported = (name: string, version: string) =>
    name === "ExcelApi" && numberOf(version) <= numberOf(apiVersion);
  const context = { requirements: { isSetSupported } };
  Object.assign(globalThis, { Office: { ...globalThis.Office, context } });
}

/** "1.9" comes before "1.10". */
function numberOf(version: string | number): number {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return major * 1000 + minor;
}
