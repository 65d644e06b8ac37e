import { shiftFormula } from "../../formula/shift";
import { containsCell } from "../area";
import type { Draft } from "../draft";
import { rewriteFormulas } from "../rewrite";
import { isSameName } from "../sheetNames";
import type { Sheet, Table } from "../state";

type ColumnEdit =
  | { readonly kind: "renameColumn"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteColumn"; readonly column: string };

/** Renames a column, or forgets it (#REF!), in all formulas; in those of the table itself "[@Preis]" is its column. */
export function changeColumnInFormulas(
  draft: Draft,
  sheet: Sheet,
  table: Table,
  edit: ColumnEdit,
): void {
  rewriteFormulas(draft, (formula, onSheet, at) => {
    const isInTable =
      at !== undefined && isSameName(onSheet, sheet.name) && containsCell(table.area, at);
    return shiftFormula(formula, onSheet, { ...edit, table: table.name, isInTable });
  });
}
