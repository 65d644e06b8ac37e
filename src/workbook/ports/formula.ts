import type { CellAddress } from "./port";

/** Longer texts cannot stand in a formula of Excel. */
export const LONGEST_TEXT_LITERAL = 255;

/** An argument of a formula: a value as typed, or the cell that holds it. */
export type FormulaArgument =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "cell"; readonly cell: CellAddress }
  /** Left out, though later arguments are given. */
  | { readonly kind: "omitted" };

/** A call of a function of ours. */
export type FunctionCall = {
  /** With its namespace: "FLUX.PRICE". */
  readonly name: string;
  readonly arguments: readonly FormulaArgument[];
};

/** Between arguments: the comma of the API, or what the user's Excel shows. */
export type ArgumentSeparator = "," | ";";

/** The formula as it reads on a sheet of this name; references to the same sheet need no sheet name. */
export function formulaText(
  call: FunctionCall,
  sheet: string,
  separator: ArgumentSeparator = ",",
): string {
  const texts = call.arguments.map((argument) => argumentText(argument, sheet));
  while (texts.at(-1) === "") texts.pop();
  return `=${call.name}(${texts.join(separator)})`;
}

/** All cells to which a formula refers. */
export function referencesOf(call: FunctionCall): readonly CellAddress[] {
  return call.arguments.flatMap((argument) => (argument.kind === "cell" ? [argument.cell] : []));
}

/** Excel separates arguments by a semicolon where the comma is the decimal separator. */
export function separatorFor(decimalSeparator: string): ArgumentSeparator {
  return decimalSeparator === "," ? ";" : ",";
}

/** A text inside a formula: its quotation marks are doubled, so that it never ends early. */
export function textLiteral(text: string): string {
  if (text.length > LONGEST_TEXT_LITERAL) {
    throw new RangeError(`A formula cannot hold a text of ${String(text.length)} characters`);
  }
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell as a formula on a sheet of this name refers to it: "A2", "'Blatt 1'!A2". */
export function cellReference(cell: CellAddress, sheet: string): string {
  if (isSameSheet(cell.sheet, sheet)) return cell.address;
  // Quotation marks are always allowed; without them "A1" or "R1C1" as sheet names would read as cells.
  return `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`;
}

/** Excel does not tell sheet names apart by case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function argumentText(argument: FormulaArgument, sheet: string): string {
  switch (argument.kind) {
    case "text":
      return textLiteral(argument.text);
    case "number":
      return String(argument.number);
    case "cell":
      return cellReference(argument.cell, sheet);
    case "omitted":
      return "";
  }
}
