import { isInOtherBook } from "../../calculation/parse";
import { areaOf, cellAddress, cellsOf, type Area } from "../../model/area";
import { moveFormula } from "../../formula/relative";
import type { Cell, LineProperties, Row } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import { ERROR_CODES, isError, type Constant, type FormulaResult } from "../../model/values";
import { readFormula } from "../formula/readFormula";
import type { UncalculatedFunctions } from "../formula/uncalculated";
import type { FileAddin } from "../options";
import {
  childOf,
  childrenOf,
  isSet,
  numberOf,
  textOf,
  unescapeText,
  type XmlElement,
} from "../xml";
import { readText } from "./cellTexts";
import { isoToSerial } from "./isoDate";

export type ReadingCells = {
  readonly styles: readonly CellStyle[];
  readonly texts: readonly string[];
  readonly columnProperties: ReadonlyMap<number, LineProperties>;
  readonly addin: FileAddin | undefined;
  readonly uncalculated: UncalculatedFunctions;
  /** The name of the table to which a cell belongs. */
  readonly tableAt: (row: number, column: number) => string | undefined;
  readonly onLoss: (loss: string) => void;
  /** Called with what a formula that calls the add-in was worth when the file was saved. */
  readonly onSavedValue: (row: number, column: number, value: FormulaResult) => void;
  /** Called with a function that is not calculated, so that its formula keeps the value of the file. */
  readonly onUncalculated: (name: string) => void;
};

type Spill = {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly saved: Saved | undefined;
};

/** What the cell of a formula was saved with. */
type Saved = {
  readonly value: Constant;
  /** Whether nothing here calculates the formula. */
  readonly isUncalculated: boolean;
};

type SharedFormula = { readonly formula: string; readonly row: number; readonly column: number };

/** The cells of a sheet, and what its rows have beside them. */
export function readCells(sheetData: XmlElement | undefined, reading: ReadingCells) {
  const rows = new Map<number, Map<number, Cell>>();
  const rowProperties = new Map<number, LineProperties>();
  const shared = new Map<string, SharedFormula>();
  const spills: Spill[] = [];
  let row = -1;
  for (const rowElement of childrenOf(sheetData, "row")) {
    row = (numberOf(rowElement.attributes["r"]) ?? row + 2) - 1;
    const properties = readRowProperties(rowElement, reading.styles);
    if (properties) rowProperties.set(row, properties);
    const cells = new Map<number, Cell>();
    let column = -1;
    for (const element of childrenOf(rowElement, "c")) {
      column = columnOf(element.attributes["r"]) ?? column + 1;
      const { cell, spill } = readCell(element, row, column, reading, shared);
      const lineStyle =
        properties?.style ?? reading.columnProperties.get(column)?.style ?? DEFAULT_STYLE;
      if (holdsSomething(cell, lineStyle)) cells.set(column, cell);
      const saved = readSaved(cell, element, reading);
      if (spill) spills.push({ row, column, area: spill, saved });
      else if (saved) keepSaved(cells, row, column, saved, saved.value, reading);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  for (const { row: top, column, area, saved } of spills) {
    const cells = rows.get(top);
    if (cells && saved) {
      keepSaved(cells, top, column, saved, savedMatrix(rows, area, saved.value), reading);
    }
    forgetSpilled(rows, cellAddress(top, column), area);
  }
  return { rows: rows as ReadonlyMap<number, Row>, rowProperties };
}

/** The value that a cell was saved with; undefined when its formula is calculated at once. */
function readSaved(cell: Cell, element: XmlElement, reading: ReadingCells): Saved | undefined {
  const uncalculated = cell.formula === undefined ? [] : reading.uncalculated.in(cell.formula);
  const isUncalculated = uncalculated.length > 0;
  if (!isUncalculated && !callsAddin(cell, reading)) return undefined;
  const value = readConstant(element, reading);
  // That is what the formula is here without a saved value.
  if (isUncalculated && isError(value) && value.error === "#NAME?") return undefined;
  if (value !== null) {
    for (const name of uncalculated) if (!isInOtherBook(name)) reading.onUncalculated(name);
    return { value, isUncalculated };
  }
  if (isUncalculated) {
    reading.onLoss("Some formulas are not calculated, and the file has no values for them.");
  }
  return undefined;
}

/** Lets a formula be worth what it was: for good when nothing here calculates it, else at first. */
function keepSaved(
  cells: Map<number, Cell>,
  row: number,
  column: number,
  { isUncalculated }: Saved,
  savedValue: FormulaResult,
  { onSavedValue }: ReadingCells,
): void {
  const cell = cells.get(column);
  if (cell && isUncalculated) cells.set(column, { ...cell, savedValue });
  else onSavedValue(row, column, savedValue);
}

function callsAddin({ formula }: Cell, { addin }: ReadingCells): boolean {
  return addin !== undefined && formula?.toUpperCase().includes(`${addin.namespace}.`) === true;
}

/** What a formula and the cells around it, into which it has spilled, were saved with. */
function savedMatrix(
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  area: Area,
  first: Constant,
): FormulaResult {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      row + column === 0
        ? first
        : (rows.get(area.row + row)?.get(area.column + column)?.constant ?? null),
    ),
  );
}

/** Whether a cell has content, or looks otherwise than its row or column. */
function holdsSomething({ constant, formula, style }: Cell, lineStyle: CellStyle): boolean {
  return constant !== null || formula !== undefined || style !== lineStyle;
}

function columnOf(address: string | undefined): number | undefined {
  return address === undefined ? undefined : areaOf(address).column;
}

function readRowProperties(
  { attributes }: XmlElement,
  styles: readonly CellStyle[],
): LineProperties | undefined {
  const size = isSet(attributes["customHeight"]) ? numberOf(attributes["ht"]) : undefined;
  const style = isSet(attributes["customFormat"]) ? styles[Number(attributes["s"])] : undefined;
  const level = numberOf(attributes["outlineLevel"]) ?? 0;
  const properties: LineProperties = {
    ...(size === undefined ? {} : { size }),
    ...(isSet(attributes["hidden"]) ? { isHidden: true } : {}),
    ...(style === undefined || style === DEFAULT_STYLE ? {} : { style }),
    ...(level === 0 ? {} : { outlineLevel: level }),
  };
  return Object.keys(properties).length === 0 ? undefined : properties;
}

function readCell(
  element: XmlElement,
  row: number,
  column: number,
  reading: ReadingCells,
  shared: Map<string, SharedFormula>,
): { readonly cell: Cell; readonly spill?: Area | undefined } {
  const style = reading.styles[Number(element.attributes["s"] ?? 0)] ?? DEFAULT_STYLE;
  const formulaElement = childOf(element, "f");
  const text = formulaElement && textOf(formulaElement);
  const { t: kind, ref, si } = formulaElement?.attributes ?? {};
  const table = reading.tableAt(row, column);
  const { addin, onLoss } = reading;
  if (kind === "dataTable") onLoss("What-if data tables are kept as values.");
  if (kind === "shared" && text === "" && si !== undefined) {
    const first = shared.get(si);
    const formula = first && moveFormula(first.formula, row - first.row, column - first.column);
    if (formula !== undefined) return { cell: { constant: null, formula, style } };
  }
  if (text === undefined || text === "" || kind === "dataTable") {
    return { cell: { constant: readConstant(element, reading), style } };
  }
  const isArray = kind === "array";
  const formula = readFormula(unescapeText(text), { addin, table, isArray });
  if (kind === "shared" && si !== undefined) shared.set(si, { formula, row, column });
  if (!isArray || ref === undefined) return { cell: { constant: null, formula, style } };
  const isDynamic = element.attributes["cm"] !== undefined;
  const area = areaOf(ref);
  return isDynamic
    ? { cell: { constant: null, formula, style }, spill: area }
    : { cell: { constant: null, formula, array: area, style }, spill: area };
}

function readConstant(element: XmlElement, { texts, onLoss }: ReadingCells): Constant | null {
  const type = element.attributes["t"] ?? "n";
  if (type === "inlineStr") {
    const inline = childOf(element, "is");
    return inline ? readText(inline, onLoss) : null;
  }
  const value = childOf(element, "v");
  if (!value) return null;
  const text = textOf(value);
  if (type === "s") return texts[Number(text)] ?? "";
  if (type === "str") return unescapeText(text);
  if (type === "b") return isSet(text.trim());
  if (type === "d") return isoToSerial(text) ?? text;
  if (type === "e") {
    return { error: ERROR_CODES.find((code) => code === text.trim()) ?? "#VALUE!" };
  }
  return numberOf(text) ?? null;
}

/** The other cells of an array hold no values of their own; the formula gives them. */
function forgetSpilled(rows: Map<number, Map<number, Cell>>, anchor: string, area: Area): void {
  for (const { row, column } of cellsOf(area)) {
    const cells = rows.get(row);
    const cell = cells?.get(column);
    if (!cells || !cell || cell.formula !== undefined) continue;
    if (cellAddress(row, column) === anchor) continue;
    if (cell.style === DEFAULT_STYLE) cells.delete(column);
    else cells.set(column, { ...cell, constant: null });
    if (cells.size === 0) rows.delete(row);
  }
}
