/** The events that the host raises, by their numbers on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of handlers of a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

const OF_SHEETS = [
  "ActivatedEvent",
  "CalculatedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "FormatChangedEvent",
  "ProtectionChangedEvent",
  "RowHiddenChangedEvent",
  "SelectionChangedEvent",
  "EventNameChanged",
  "EventVisibilityChanged",
];

/** What handlers can be registered for; of the events of the workbook itself none ever happens here. */
const REGISTERED: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["ActivatedEvent", "AutoSaveSettingChangedEvent"],
  Worksheet: OF_SHEETS,
  WorksheetCollection: [...OF_SHEETS, "AddedEvent", "DeletedEvent", "EventMoved"],
  Table: ["DataChangedEvent", "SelectionChangedEvent"],
  TableCollection: ["AddedEvent", "DataChangedEvent", "DeletedEvent"],
  ChartCollection: ["AddedEvent", "DeletedEvent"],
};

/** Whether a method such as `_RegisterDataChangedEvent` registers for an event that the host raises. */
export function isRegistration(className: string, method: string): boolean {
  const [, event] = /^_(?:Unr|R)egister(\w+)$/.exec(method) ?? [];
  return event !== undefined && (REGISTERED[className]?.includes(event) ?? false);
}
