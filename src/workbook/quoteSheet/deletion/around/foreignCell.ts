import { areaAddress, type Position } from "../../../connection/addresses";
import { plainFormula } from "../../read/asWritten";

export type Block = Position & { readonly contents: readonly (readonly unknown[])[] };

/**
 * The first cell of a sheet that does not hold what was written there: one outside of the block that is not empty, or
 * one inside of it that was typed over or emptied. Undefined when there is none.
 *
 * @param found all cells of the sheet that hold anything
 */
export function foreignCell(found: Block, written: Block): string | undefined {
  const at = ({ row, column, contents }: Block, r: number, c: number) =>
    contents[r - row]?.[c - column] ?? "";
  for (const block of [found, written]) {
    for (const [r, cells] of block.contents.entries()) {
      for (const c of cells.keys()) {
        const [row, column] = [block.row + r, block.column + c];
        if (!isAsWritten(at(found, row, column), at(written, row, column))) {
          return areaAddress({ row, column, rows: 1, columns: 1 });
        }
      }
    }
  }
  return undefined;
}

/** Excel does not show the apostrophe with which text begins, and spells formulas in its own way. */
function isAsWritten(found: unknown, written: unknown): boolean {
  if (typeof written !== "string" || typeof found !== "string") return found === written;
  if (written.startsWith("=")) return spelled(found) === spelled(written);
  return found === written.replace(/^'/, "");
}

/** Blanks and capitals make no difference, but in texts. */
function spelled(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : plainFormula(piece)))
    .join("");
}
