import { addressOf, intersection, type Area } from "../../model/area";
import type { Recalculated } from "../../model/calculator";
import type { Id } from "../../model/state";
import type { ViewChange, Workbook } from "../../model/workbook";
import type { Following } from "../batch/following";
import type { HostContext } from "../context";
import { isHostObject, type HostObject, type Method } from "../hostObject";
import type { Messages } from "../messages";
import { rangeObject } from "../objects/range";
import { sessionOf } from "../session";
import type { NamedEvent } from "../wire/outcome";
import { eventsOf, type RaisedEvent } from "./changeEvents";
import { EVENT, isRegistration, WORKBOOK_TARGET } from "./eventTypes";

export type Events = {
  /** Methods of the object model that have to do with events only. */
  readonly method: (object: HostObject, name: string) => Method<unknown> | undefined;
  readonly onNamedEvent: (listener: (event: NamedEvent) => void) => () => void;
  /** The add-in is gone, and its handlers with it. */
  readonly reset: () => void;
};

type Options = {
  readonly context: HostContext;
  readonly messages: Messages;
  readonly following: Following;
};

const MOST_RANGES = 1000;

/** Tells the add-in what happens to the workbook, once it has registered a handler. */
export function createEvents({ context, messages, following }: Options): Events {
  const { workbook } = context;
  const ranges = new Map<string, HostObject>();
  const namedListeners = new Set<(event: NamedEvent) => void>();
  let waiting: RaisedEvent[] = [];
  let isListening = false;
  let lastRange = 0;
  following.follow(() => ranges.values());

  function keepRange(sheetId: Id, area: Area): string {
    lastRange += 1;
    const id = `event-${lastRange}`;
    ranges.set(id, rangeObject(context, sheetId, area));
    const [oldest] = ranges.keys();
    if (ranges.size > MOST_RANGES && oldest !== undefined) ranges.delete(oldest);
    return id;
  }

  /** Events come after the answer to the request that caused them, as one from elsewhere would. */
  function raise(events: readonly RaisedEvent[]): void {
    if (events.length === 0) return;
    if (waiting.length === 0) setTimeout(flush);
    waiting.push(...events);
  }

  function flush(): void {
    const events = waiting;
    waiting = [];
    for (const { type, targets, message } of events) {
      for (const target of targets) messages.raise(type, target, message);
    }
  }

  const isHeard = () => isListening && sessionOf(workbook).areEventsEnabled;

  workbook.onChanged((change) => {
    if (isHeard()) raise(eventsOf(workbook, change, keepRange));
    if (change.changes.some(({ kind }) => kind === "settings")) tell("settingsChanged");
  });
  workbook.onViewChanged((change) => {
    if (isHeard()) raise(viewEvents(change, workbook));
    if (change.kind === "selected") tell("documentSelectionChanged");
  });
  workbook.calculator.onCalculated((changed) => {
    if (isHeard()) raise(changed.map(calculatedEvent));
  });

  function tell(event: NamedEvent): void {
    if (!sessionOf(workbook).areEventsEnabled) return;
    for (const listener of namedListeners) listener(event);
  }

  function method({ definition: { name } }: HostObject, called: string) {
    if (isRegistration(name, called)) {
      return () => {
        isListening = true;
      };
    }
    if (name !== "Workbook") return undefined;
    if (called === "_GetRangeForEventByReferenceId") return eventRange;
    if (called === "_GetRangeOrNullObjectForEventByReferenceId") {
      return (_: unknown, [id]: readonly unknown[]) => {
        const range = ranges.get(String(id));
        return range && !following.isLost(range) ? range : null;
      };
    }
    return undefined;
  }

  function eventRange(_: unknown, [id]: readonly unknown[]): HostObject {
    const range = ranges.get(String(id));
    if (!isHostObject(range)) throw new Error(`There is no range of event ${String(id)}.`);
    return range;
  }

  return {
    method,
    onNamedEvent(listener) {
      namedListeners.add(listener);
      return () => namedListeners.delete(listener);
    },
    reset() {
      isListening = false;
      waiting = [];
      ranges.clear();
    },
  };
}

function viewEvents(change: ViewChange, workbook: Workbook): readonly RaisedEvent[] {
  const { sheetId } = change;
  if (change.kind === "activated") {
    const { before } = change;
    return [
      viewEvent(EVENT.worksheetDeactivated, before, { worksheetId: before }),
      viewEvent(EVENT.worksheetActivated, sheetId, { worksheetId: sheetId }),
    ];
  }
  const { selection } = workbook.view(sheetId);
  const address = selection.map(addressOf).join(",");
  return [
    viewEvent(EVENT.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address }),
    ...workbook.sheet(sheetId).tables.map(({ id, area }): RaisedEvent => {
      const inside = selection.flatMap((each) => intersection(each, area) ?? []);
      const message = {
        worksheetId: sheetId,
        tableId: id,
        address: inside.map(addressOf).join(","),
      };
      return { type: EVENT.tableSelectionChanged, targets: [id], message };
    }),
  ];
}

function viewEvent(type: number, sheetId: Id, message: RaisedEvent["message"]): RaisedEvent {
  return { type, targets: [sheetId, WORKBOOK_TARGET], message };
}

function calculatedEvent({ sheetId, areas }: Recalculated): RaisedEvent {
  const message = { worksheetId: sheetId, address: areas.map(addressOf).join(",") };
  return viewEvent(EVENT.worksheetCalculated, sheetId, message);
}
