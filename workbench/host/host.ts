import { createCalculation } from "../calculation/calculation";
import type { Culture } from "../culture/culture";
import { cellAddress, sheetPrefix } from "../model/area";
import type { CellPosition, ExternalFunctions } from "../model/calculator";
import type { WorkbookState } from "../model/state";
import { Workbook } from "../model/workbook";
import type { Addin } from "./addin/addin";
import { createFollowing } from "./batch/following";
import type { HostContext } from "./context";
import { createCustomFunctions, type CustomFunctions } from "./customFunctions/customFunctions";
import { createDispatcher } from "./dispatcher";
import { createEvents } from "./events/events";
import { createFaults, type Faults } from "./faults";
import { createMessages } from "./messages";
import { workbookObject } from "./objects/workbook";
import { createRequests, type RequestCounters } from "./requests";
import { playProfile } from "./profiles/playProfile";
import type { Profile } from "./profiles/profile";
import { PROFILES } from "./profiles/profiles";
import { createPane, type Pane } from "./services/pane";
import { runtimeServices } from "./services/runtime";
import type { WireHost } from "./wire/outcome";

export type HostOptions = {
  /** The language of Excel and of its formats. */
  readonly culture: Culture;
  /** Without one: a new workbook with one empty sheet. */
  readonly state?: WorkbookState;
  readonly addin?: Addin;
  /** Which Excel is played; without one, the German one for Windows. */
  readonly profile?: Profile;
  /** Told of what fails by a mistake of the host itself; without it, it is logged as an error. */
  readonly onFailure?: (error: unknown) => void;
  /** In place of those of an add-in. */
  readonly externalFunctions?: ExternalFunctions;
};

/** Excel behind the wire: one workbook, its calculation, and what an add-in talks to. */
export type ExcelHost = WireHost & {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly functions: CustomFunctions;
  readonly faults: Faults;
  readonly pane: Pane;
  /** Requests are in one undo group from now until what it gives is called; office.js does not tell (R2, R3). */
  readonly openUndoGroup: () => () => void;
  readonly counters: () => RequestCounters & { readonly references: number };
  /** The members of the object model that were called or set, the last thousand: "Range.values". */
  readonly members: () => readonly string[];
  /** Registers an add-in's custom functions; formulas that call them wait for its runtime. */
  readonly install: (addin: Addin) => void;
  /** The add-in's page is loaded anew: handlers and references are gone, calls are made again. */
  readonly restartAddin: () => void;
  /** Called when a fault wants the pane to be loaded anew. */
  readonly onReloadWanted: (listener: () => void) => () => void;
};

const MOST_MEMBERS = 1000;

/** Excel with its calculation: what an add-in, the page and tests talk to. */
export function createHost(options: HostOptions): ExcelHost {
  const { culture, state, addin, profile = PROFILES["windows-de"] } = options;
  const { onFailure = logFailure } = options;
  const messages = createMessages();
  const functions = createCustomFunctions({
    culture,
    send: messages.send,
    addressOf,
    habits: profile.habits,
  });
  const { externalFunctions = functions } = options;
  const calculator = createCalculation({ culture, functions: externalFunctions });
  const workbook = new Workbook({ culture, calculator, ...(state && { state }) });
  const profiled = playProfile(profile, workbook);
  const context: HostContext = { workbook, habits: profile.habits, atStart: profiled.atStart };
  const following = createFollowing(workbook);
  const events = createEvents(workbook);
  const pane = createPane(messages);
  const injection = createFaults();
  const reloadListeners = new Set<() => void>();
  const members: string[] = [];

  function addressOf({ sheetId, row, column }: CellPosition): string {
    return sheetPrefix(workbook.sheet(sheetId).name) + cellAddress(row, column);
  }

  const dispatcher = createDispatcher({
    workbook,
    root: workbookObject(context),
    services: { ...runtimeServices(functions), ...pane.services },
    following,
    onRequest: profiled.onRequest,
    beforeMember(location, object, args) {
      members.push(location);
      if (members.length > MOST_MEMBERS) members.shift();
      injection.beforeMember(location);
      profiled.beforeMember(location, object, args);
    },
    onFailure,
  });
  const requests = createRequests({
    dispatcher,
    injection,
    limitsPayloads: profile.habits.limitsPayloads,
    reloadPane() {
      for (const listener of reloadListeners) listener();
    },
  });

  function install({ manifest, functions: metadata }: Addin): void {
    const source = manifest.functions;
    if (source && metadata) functions.library.load(source.namespace, metadata);
  }
  if (addin) install(addin);

  return {
    workbook,
    profile,
    functions,
    faults: injection.faults,
    pane,
    answer: requests.answer,
    onMessages: messages.onMessages,
    onNamedEvent: events.onNamedEvent,
    openUndoGroup: profiled.openUndoGroup,
    counters: () => ({ ...requests.counters(), references: dispatcher.references() }),
    members: () => members,
    install,
    restartAddin() {
      functions.runtimeGone();
      dispatcher.reset();
    },
    onReloadWanted(listener) {
      reloadListeners.add(listener);
      return () => reloadListeners.delete(listener);
    },
  };
}

function logFailure(error: unknown): void {
  console.error(error);
}
