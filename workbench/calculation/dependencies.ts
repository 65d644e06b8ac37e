import type { DefinedName } from "../model/state";
import type { Book, CompiledFormula } from "./environment";
import { splitName } from "./compileReference";
import { referenceAt } from "./referenceNode";
import { tableReference } from "./tableReference";
import { SheetCells, type FormulaCell, type Precedent } from "./sheetCells";
import type { SheetArea } from "./value";
import { areaAt } from "./writtenReference";

const DEEPEST_NAME = 20;

/** Lets a formula know of every change in the cells that it speaks of. */
export function connect(cell: FormulaCell, book: Book): void {
  const areas: SheetArea[] = [];
  cell.hasVolatileName = false;
  cell.callsUnknown = false;
  cell.callsAddin = gather(cell.compiled, cell, book, areas, 0);
  cell.precedents = areas.flatMap(({ sheet, area }) => {
    if (!(sheet instanceof SheetCells)) return [];
    return [listen(cell, sheet, area)];
  });
}

export function disconnect(cell: FormulaCell): void {
  for (const precedent of cell.precedents) {
    if (precedent.kind === "cell") {
      precedent.sheet.unlisten(precedent.row, precedent.column, cell);
    } else {
      const { range } = precedent;
      range.cells.delete(cell);
      if (range.cells.size === 0) range.sheet.dropRange(range);
    }
  }
  cell.precedents = [];
}

function listen(cell: FormulaCell, sheet: SheetCells, area: SheetArea["area"]): Precedent {
  const { row, column } = area;
  if (area.rows === 1 && area.columns === 1) {
    sheet.listen(row, column, cell);
    return { kind: "cell", sheet, row, column };
  }
  const range = sheet.rangeListeners(area);
  range.cells.add(cell);
  range.isMarked = false;
  return { kind: "range", range };
}

/** Collects the areas of a formula and of the names in it; says whether it calls functions of add-ins. */
function gather(
  compiled: CompiledFormula,
  cell: FormulaCell,
  book: Book,
  areas: SheetArea[],
  depth: number,
): boolean {
  const { sheet, row, column } = cell;
  for (const written of compiled.references) {
    if (written.sheet === "") {
      areas.push({ sheet, area: areaAt(written, row, column) });
      continue;
    }
    const reference = referenceAt(written, book, sheet, row, column);
    if (reference) areas.push(...reference.areas);
  }
  for (const text of compiled.tables) {
    const area = tableReference(text, book, sheet, row, column);
    if (area) areas.push(area);
  }
  let callsAddin = false;
  for (const name of compiled.calls) {
    if (book.functions?.has(name) === true) callsAddin = true;
    else if (!definedName(name, sheet, book)) cell.callsUnknown = true;
  }
  for (const text of compiled.names) {
    const defined = definedName(text, sheet, book);
    if (defined && depth < DEEPEST_NAME) {
      const meaning = book.compiledName(defined);
      if (meaning.isVolatile) cell.hasVolatileName = true;
      const inner = gather(meaning, cell, book, areas, depth + 1);
      callsAddin = callsAddin || inner;
    } else if (!defined && book.tableNamed(splitName(text).name)) {
      const area = tableReference(`${splitName(text).name}[]`, book, sheet, row, column);
      if (area) areas.push(area);
    }
  }
  return callsAddin;
}

/** What a name means on a sheet; "Tabelle1!Rabatt" is that of the other sheet. */
function definedName(text: string, sheet: SheetCells, book: Book): DefinedName | undefined {
  const { name, scope } = splitName(text);
  const place = scope === undefined ? sheet : book.sheetNamed(scope);
  return place && book.nameIn(name, place);
}
