import { addressOf, intersection, type Area } from "../../model/area";
import type { Change, ChangeSource } from "../../model/changes";
import type { Id, WorkbookState } from "../../model/state";
import type { Workbook, WorkbookChange } from "../../model/workbook";
import { eventValue, eventValueType } from "./cellValues";
import { EVENT, WORKBOOK_TARGET } from "./eventTypes";

/** An event before it is sent: its number, whose handlers get it, what it says. */
export type RaisedEvent = {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
};

/** Keeps a range for `event.getRange` and gives its id. */
export type KeepRange = (sheetId: Id, area: Area) => string;

const LOCAL = { source: "Local" };
const SHIFTS = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

/** The events of a change of the workbook, in the order of its parts. */
export function eventsOf(
  workbook: Workbook,
  change: WorkbookChange,
  keepRange: KeepRange,
): readonly RaisedEvent[] {
  return change.changes.flatMap((each) => eventsOfPart(each, workbook, change, keepRange));
}

function eventsOfPart(
  part: Change,
  workbook: Workbook,
  change: WorkbookChange,
  keepRange: KeepRange,
): readonly RaisedEvent[] {
  switch (part.kind) {
    case "cells":
      return cellEvents(part, workbook, change, keepRange);
    case "format": {
      const { sheetId, area } = part;
      const referenceId = keepRange(sheetId, area);
      const message = { ...LOCAL, worksheetId: sheetId, address: addressOf(area), referenceId };
      return [ofSheet(EVENT.worksheetFormatChanged, sheetId, message)];
    }
    case "hidden":
      return part.isRow ? [rowHidden(part.sheetId, part.area, change.after)] : [];
    case "settings":
      return [];
    case "tableAdded":
    case "tableDeleted":
      return [tableEvent(part)];
    case "chartAdded":
    case "chartDeleted": {
      const { kind, sheetId, chartId } = part;
      const type = kind === "chartAdded" ? EVENT.chartAdded : EVENT.chartDeleted;
      const message = { ...LOCAL, chartId, worksheetId: sheetId };
      return [{ type, targets: [sheetId], message }];
    }
    case "sheetAdded":
    case "sheetDeleted":
    case "sheetMoved":
    case "sheetProtection":
    case "sheetRenamed":
    case "sheetVisibility":
      return [sheetEvent(part, change.after)];
  }
}

function cellEvents(
  { sheetId, area, edit }: Extract<Change, { kind: "cells" }>,
  workbook: Workbook,
  { source, valueBefore, after }: WorkbookChange,
  keepRange: KeepRange,
): readonly RaisedEvent[] {
  const details = valueBefore === undefined ? {} : detailsOf(workbook, sheetId, area, valueBefore);
  const shared = {
    ...LOCAL,
    changeType: edit.type,
    worksheetId: sheetId,
    address: addressOf(area),
    referenceId: keepRange(sheetId, area),
    ...details,
  };
  const shiftDirection = "shift" in edit ? SHIFTS[edit.shift] : "None";
  const message = { ...shared, shiftDirection, triggerSource: triggerOf(source) };
  const tables = after.sheets.find(({ id }) => id === sheetId)?.tables ?? [];
  const changed = tables.filter((table) => intersection(table.area, area));
  return [
    ofSheet(EVENT.worksheetChanged, sheetId, message),
    ...changed.map(({ id }) => ({
      type: EVENT.tableChanged,
      targets: [id, sheetId, WORKBOOK_TARGET],
      message: { ...shared, tableId: id },
    })),
  ];
}

function detailsOf(
  workbook: Workbook,
  sheetId: Id,
  { row, column }: Area,
  before: NonNullable<WorkbookChange["valueBefore"]> | null,
) {
  const now = workbook.value(sheetId, row, column);
  return {
    valueBefore: eventValue(before),
    valueAfter: eventValue(now),
    valueTypeBefore: eventValueType(before),
    valueTypeAfter: eventValueType(now),
  };
}

/** The add-in hears of its own changes as well, and can tell by this. */
function triggerOf(source: ChangeSource): string {
  return source === "addin" ? "ThisLocalAddin" : "Unknown";
}

function rowHidden(sheetId: Id, area: Area, after: WorkbookState): RaisedEvent {
  const sheet = after.sheets.find(({ id }) => id === sheetId);
  const isHidden = sheet?.rowProperties.get(area.row)?.isHidden === true;
  return ofSheet(EVENT.worksheetRowHiddenChanged, sheetId, {
    ...LOCAL,
    worksheetId: sheetId,
    address: `${area.row + 1}:${area.row + area.rows}`,
    changeType: isHidden ? "Hidden" : "Unhidden",
  });
}

function tableEvent(part: Extract<Change, { kind: "tableAdded" | "tableDeleted" }>): RaisedEvent {
  const { sheetId, tableId } = part;
  const isAdded = part.kind === "tableAdded";
  return {
    type: isAdded ? EVENT.tableAdded : EVENT.tableDeleted,
    targets: [sheetId, WORKBOOK_TARGET],
    message: {
      ...LOCAL,
      tableId,
      worksheetId: sheetId,
      ...(!isAdded && { tableName: part.name }),
    },
  };
}

type SheetChange = Extract<Change, { kind: `sheet${string}` }>;

function sheetEvent(part: SheetChange, after: WorkbookState): RaisedEvent {
  const { sheetId } = part;
  const sheet = after.sheets.find(({ id }) => id === sheetId);
  const base = { ...LOCAL, worksheetId: sheetId };
  const ofWorkbook = (type: number, more = {}) => ({
    type,
    targets: [WORKBOOK_TARGET],
    message: { ...base, ...more },
  });
  switch (part.kind) {
    case "sheetAdded":
      return ofWorkbook(EVENT.worksheetAdded);
    case "sheetDeleted":
      return ofWorkbook(EVENT.worksheetDeleted);
    case "sheetMoved": {
      const positionAfter = after.sheets.findIndex(({ id }) => id === sheetId);
      return ofWorkbook(EVENT.worksheetMoved, { positionBefore: part.before, positionAfter });
    }
    case "sheetRenamed": {
      const message = { ...base, nameBefore: part.before, nameAfter: sheet?.name };
      return ofSheet(EVENT.worksheetNameChanged, sheetId, message);
    }
    case "sheetVisibility": {
      const message = {
        ...base,
        visibilityBefore: part.before,
        visibilityAfter: sheet?.visibility,
      };
      return ofSheet(EVENT.worksheetVisibilityChanged, sheetId, message);
    }
    case "sheetProtection": {
      const message = { ...base, isProtected: sheet?.protection.isProtected === true };
      return ofSheet(EVENT.worksheetProtectionChanged, sheetId, message);
    }
  }
}

/** Handlers of the sheet and of all sheets get it. */
function ofSheet(type: number, sheetId: Id, message: RaisedEvent["message"]): RaisedEvent {
  return { type, targets: [sheetId, WORKBOOK_TARGET], message };
}
