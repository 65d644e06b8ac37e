import type { Basis, SheetReading, WrittenState } from "../../quotePort";
import type { SheetMatrix } from "./quoteCells";
import { readBack } from "./readBack";
import { readingKeys } from "./readingKeys";

/**
 * What an edited sheet was written from earlier, where it shows just that: then an update was undone in Excel, which
 * does not undo what is stored (R21), and nobody has typed anything.
 */
export function undoneState(
  matrix: SheetMatrix,
  reading: SheetReading,
  basis: Basis | undefined,
  namespace: string,
): WrittenState | undefined {
  if (readingKeys(reading).length === 0) return undefined;
  return basis?.overwritten.find(({ written, isLive }) => {
    const found = readBack(matrix, { document: written, isLive, namespace });
    return found.ok && readingKeys(found.value.reading).length === 0;
  });
}
