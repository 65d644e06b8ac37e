// The workbook and Excel around it, as tests and benchmarks use them; with the pane in it: headless.ts, in files: files.ts.
export { createCalculation } from "./calculation/calculation";
export { type Culture, ENGLISH, GERMAN } from "./culture/culture";
export { readEntry } from "./culture/entry";
export { displayText } from "./format/display";
export { countDatesFrom } from "./format/serialDate";
export { readFunctionsMetadata } from "./host/customFunctions/metadata";
export type { ExcelHost } from "./host/host";
export type { Habits, Profile } from "./host/profiles/profile";
export { type ProfileName, PROFILES } from "./host/profiles/profiles";
export { BROKEN_NAME } from "./host/profiles/refusals";
export { REFUSALS } from "./host/refusals";
export { type Bridge, createBridge } from "./host/wire/bridge";
export { addressOf, type Area, areaOf, cellAddress, SHEET_COLUMNS, SHEET_ROWS } from "./model/area";
export {
  type Calculator,
  type CallArgument,
  type CellPosition,
  type ExternalFunctions,
  PENDING,
} from "./model/calculator";
export { enterArrayFormula } from "./model/cells/arrays";
export { clearArea } from "./model/cells/clear";
export { copyCells } from "./model/cells/copy";
export { enterText, enterValues } from "./model/cells/enter";
export { fillCells } from "./model/cells/fill";
export { deleteCells, insertCells } from "./model/cells/insertDelete";
export { moveCells } from "./model/cells/move";
export { addComment } from "./model/comments";
export { copySheet } from "./model/copySheet";
export { Draft } from "./model/draft";
export { emptySheet, emptyWorkbook } from "./model/empty";
export { ExcelError, type ExcelErrorCode } from "./model/errors";
export { protectSheet, protectWorkbook } from "./model/protect";
export { addSheet, deleteSheet, moveSheet, renameSheet } from "./model/sheets";
export { sortRows } from "./model/sortRows";
export type { Cell, Id, Sheet, WorkbookState } from "./model/state";
export { DEFAULT_STYLE } from "./model/style";
export { addTable } from "./model/tables/addTable";
export { updateTable } from "./model/tables/findTable";
export { type CellValue, isError } from "./model/values";
export type { Workbook } from "./model/workbook";
export { startOfficeJs } from "./testing/officeJs";
export { openWorkbook, type OpenWorkbook } from "./testing/openWorkbook";
