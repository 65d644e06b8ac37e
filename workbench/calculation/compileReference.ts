import type { Compilation } from "./compilation";
import type { Environment, Evaluate } from "./environment";
import { NAME_ERROR, REFERENCE_ERROR } from "./errors";
import { referenceAt } from "./referenceNode";
import { tableReference } from "./tableReference";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/area";
import { areaAt, writtenReference, type WrittenReference } from "./writtenReference";
import { Reference, type Value } from "./value";

export function compileReference(text: string, compilation: Compilation): Evaluate {
  const written = writtenReference(text, compilation.row, compilation.column);
  if (!written) return () => REFERENCE_ERROR;
  compilation.references.push(written);
  if (written.sheet === "") {
    return ({ sheet, row, column }) => new Reference(sheet, areaAt(written, row, column));
  }
  return ({ book, sheet, row, column }) =>
    referenceAt(written, book, sheet, row, column) ?? REFERENCE_ERROR;
}

/** The value of a single cell of the formula's own sheet, read at once; undefined for all else. */
export function compileCellValue(text: string, compilation: Compilation): Evaluate | undefined {
  const written = writtenReference(text, compilation.row, compilation.column);
  if (!written || written.sheet !== "" || !isCell(written)) return undefined;
  compilation.references.push(written);
  const { top, left, isTopFixed, isLeftFixed } = written;
  return ({ book, sheet, row, column }) => {
    const r = isTopFixed ? top : top + row;
    const c = isLeftFixed ? left : left + column;
    if (r >= 0 && c >= 0 && r < SHEET_ROWS && c < SHEET_COLUMNS) return book.read(sheet, r, c);
    const area = areaAt(written, row, column);
    return book.read(sheet, area.row, area.column);
  };
}

function isCell(written: WrittenReference): boolean {
  return (
    written.top === written.bottom &&
    written.left === written.right &&
    written.isTopFixed === written.isBottomFixed &&
    written.isLeftFixed === written.isRightFixed
  );
}

export function compileTable(text: string, compilation: Compilation): Evaluate {
  compilation.tables.push(text);
  return ({ book, sheet, row, column }) => {
    const found = tableReference(text, book, sheet, row, column);
    return found ? new Reference(found.sheet, found.area) : REFERENCE_ERROR;
  };
}

export function compileName(text: string, compilation: Compilation): Evaluate {
  compilation.names.push(text);
  return (environment) => namedValue(text, environment);
}

/** What a defined name, or the name of a table, stands for; #NAME? for neither. */
function namedValue(text: string, environment: Environment): Value {
  const { book, sheet } = environment;
  const { name, scope } = splitName(text);
  const place = scope === undefined ? sheet : book.sheetNamed(scope);
  if (!place) return REFERENCE_ERROR;
  const defined = book.nameIn(name, place);
  if (defined) {
    const inner = environment.deeper();
    return inner ? book.compiledName(defined).evaluate(inner) : NAME_ERROR;
  }
  const area = tableReference(`${name}[]`, book, sheet, environment.row, environment.column);
  return area && book.tableNamed(name) ? new Reference(area.sheet, area.area) : NAME_ERROR;
}

/** "'My sheet'!Total" in its two parts. */
export function splitName(text: string): { readonly name: string; readonly scope?: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { name: text };
  const scope = text.slice(0, mark);
  const isQuoted = scope.startsWith("'") && scope.endsWith("'");
  return {
    name: text.slice(mark + 1),
    scope: isQuoted ? scope.slice(1, -1).replaceAll("''", "'") : scope,
  };
}
