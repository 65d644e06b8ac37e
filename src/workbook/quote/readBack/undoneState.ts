import type { Basis, SheetReading, WrittenState } from "../../quotePort";
import { fingerprintOf } from "../fingerprint";
import type { StoredQuote } from "../storedPart";
import type { SheetMatrix } from "./quoteCells";
import { readBack } from "./readBack";
import { readingKeys } from "./readingKeys";

/** What is known of earlier states: by this pane, and by the workbook, which has only their fingerprints. */
type Earlier = {
  readonly basis: Basis | undefined;
  readonly stored: Pick<StoredQuote, "isLive" | "overwritten">;
};

/**
 * What an edited sheet was written from earlier, where it shows just that: then an update was undone in Excel, which
 * does not undo what is stored (R21), and nobody has typed anything.
 */
export function undoneState(
  matrix: SheetMatrix,
  reading: SheetReading,
  { basis, stored }: Earlier,
  namespace: string,
): WrittenState | undefined {
  if (readingKeys(reading).length === 0) return undefined;
  const isShown = ({ written, isLive }: WrittenState) => {
    const found = readBack(matrix, { document: written, isLive, namespace });
    return found.ok && readingKeys(found.value.reading).length === 0;
  };
  const known = basis?.overwritten.find(isShown);
  if (known || stored.overwritten.length === 0) return known;
  const read: WrittenState = { written: reading.document, isLive: stored.isLive };
  const isEarlier = stored.overwritten.includes(fingerprintOf(reading.document));
  return isEarlier && isShown(read) ? read : undefined;
}
