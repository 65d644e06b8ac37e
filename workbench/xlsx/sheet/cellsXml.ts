import { addressOf, cellAddress, cellsOf, containsCell, type Area } from "../../model/area";
import type { Cell, LineProperties, Sheet } from "../../model/state";
import { isError, type CellValue } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { saveFormula } from "../formula/saveFormula";
import type { WriteOptions } from "../options";
import type { StyleTable } from "../style/styleTable";
import { escapeText, xml } from "../xml";
import { savedValue, type TextTable } from "./cellTexts";

/** The number of cells' metadata that says "dynamic array"; metadata.xml has only this one. */
const DYNAMIC_ARRAY = 1;

export type WritingCells = {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly styles: StyleTable;
  readonly texts: TextTable;
  readonly options: WriteOptions;
  readonly onLoss: (loss: string) => void;
};

/** The rows of a sheet with their cells, and the values that formulas have spilled. */
export function sheetDataXml(writing: WritingCells): string {
  const { sheet } = writing;
  const spilled = spilledCells(writing);
  const numbers = new Set([...sheet.rows.keys(), ...sheet.rowProperties.keys(), ...spilled.keys()]);
  const rows = [...numbers].sort(ascending).map((row) => {
    const cells = sheet.rows.get(row);
    const spill = spilled.get(row);
    const columns = new Set([...(cells?.keys() ?? []), ...(spill ?? [])]);
    return xml(
      "row",
      { r: row + 1, ...rowAttributes(sheet.rowProperties.get(row), writing.styles) },
      ...[...columns]
        .sort(ascending)
        .map((column) =>
          cellXml(writing, row, column, cells?.get(column), spill?.has(column) === true),
        ),
    );
  });
  return xml("sheetData", {}, ...rows);
}

function ascending(one: number, other: number): number {
  return one - other;
}

function rowAttributes(properties: LineProperties | undefined, styles: StyleTable) {
  const { size, isHidden, style, outlineLevel } = properties ?? {};
  return {
    s: style && styles.number(style),
    customFormat: style ? true : undefined,
    ht: size,
    customHeight: size === undefined ? undefined : true,
    hidden: isHidden === true ? true : undefined,
    outlineLevel: outlineLevel === 0 ? undefined : outlineLevel,
  };
}

/** Cells that show the value of a formula in another cell, by row. */
function spilledCells({ workbook, sheet }: WritingCells): ReadonlyMap<number, ReadonlySet<number>> {
  const spilled = new Map<number, Set<number>>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const area = cell.array ?? workbook.calculator.spillArea(sheet.id, row, column);
      if (!area || area.row !== row || area.column !== column) continue;
      for (const place of cellsOf(area)) {
        if (place.row === row && place.column === column) continue;
        const columns = spilled.get(place.row) ?? new Set();
        spilled.set(place.row, columns.add(place.column));
      }
    }
  }
  return spilled;
}

function cellXml(
  writing: WritingCells,
  row: number,
  column: number,
  cell: Cell | undefined,
  isSpilled: boolean,
): string {
  const { workbook, sheet, styles, texts } = writing;
  const style = cell ? styles.number(cell.style) : 0;
  const place = { r: cellAddress(row, column), s: style === 0 ? undefined : style };
  if (cell?.formula !== undefined)
    return formulaXml(writing, row, column, cell.formula, cell, place);
  const value = isSpilled ? workbook.value(sheet.id, row, column) : (cell?.constant ?? null);
  const saved = savedValue(value, isSpilled ? undefined : texts);
  return xml("c", { ...place, t: saved.type }, valueXml(saved.text, value));
}

function formulaXml(
  { workbook, sheet, options, onLoss }: WritingCells,
  row: number,
  column: number,
  formula: string,
  { array }: Cell,
  place: { readonly r: string; readonly s: number | undefined },
): string {
  const value = workbook.value(sheet.id, row, column);
  const area = array ? undefined : workbook.calculator.spillArea(sheet.id, row, column);
  const isSpilling = area !== undefined && area.rows * area.columns > 1;
  const saved = savedValue(value);
  if (isError(value) && value.error === "#BUSY!") {
    onLoss("Some custom functions have not answered yet; the file has #VALUE! for them.");
  }
  const { text, isDynamic, callsAddin } = saveFormula(formula, {
    addin: options.addin,
    table: tableAt(sheet, row, column),
    isDynamic: array !== undefined || isSpilling || isArrayError(value),
  });
  // LibreOffice calculates arrays, errors and empty texts again, and shows #NAME? for functions that it does not know.
  const isUnkept = isSpilling || (callsAddin && (isError(value) || value === ""));
  if (isUnkept && options.readers === "libreOffice") {
    onLoss("Formulas that LibreOffice cannot keep are saved as their values.");
    return xml("c", { ...place, t: saved.type }, valueXml(saved.text, value));
  }
  const isSavedDynamic = !array && options.readers !== "libreOffice" && isDynamic;
  const saveAs: Area | undefined = array ?? (isSavedDynamic ? area : undefined);
  const ref = saveAs ? addressOf(saveAs) : isSavedDynamic ? place.r : undefined;
  return xml(
    "c",
    { ...place, t: saved.type, cm: isSavedDynamic ? DYNAMIC_ARRAY : undefined },
    xml("f", { t: ref === undefined ? undefined : "array", ref }, escapeText(text)),
    valueXml(saved.text, value),
  );
}

function valueXml(text: string, value: CellValue): string {
  return value === null ? "" : xml("v", {}, text);
}

/** Only a formula that may give several values shows these. */
function isArrayError(value: CellValue): boolean {
  return isError(value) && (value.error === "#SPILL!" || value.error === "#CALC!");
}

function tableAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.tables.find(({ area }) => containsCell(area, { row, column }))?.name;
}
