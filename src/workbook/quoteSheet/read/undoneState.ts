import type { Basis, SheetReading, WrittenState } from "../../ports/quotes/quotePort";
import { fingerprintOf } from "../../../quote";
import type { StoredQuote } from "../../quoteStore/storedPart";
import { addressesOf } from "../../ports/quotes/addressesOf";
import type { SheetMatrix } from "./quoteCells";
import { readBack } from "./readBack";
import { readingKeys } from "../../ports/quotes/readingKeys";
import { sheetFingerprint } from "./sheetFingerprint";

/** What is known of earlier states: by this pane, and by the workbook, which has only their fingerprints. */
type Earlier = {
  readonly basis: Basis | undefined;
  readonly stored: Pick<StoredQuote, "isLive" | "overwritten">;
};

export type Undone = {
  readonly to: WrittenState;
  /** Addresses of cells that are to be written again as the update wrote them. */
  readonly restored: readonly string[];
  /** Only what was read is known: which rows the sheet had is recognised by the sheet alone. */
  readonly isOnlyRead?: true;
};

/**
 * What an edited sheet was written from earlier, where it shows just that, or that with the edits that the update took
 * over: then an update was undone in Excel, which does not undo what is stored (R21), and nobody has typed anything.
 */
export function undoneState(
  matrix: SheetMatrix,
  reading: SheetReading,
  { basis, stored }: Earlier,
  namespace: string,
): Undone | undefined {
  if (readingKeys(reading).length === 0) return undefined;
  const against = ({ written, isLive }: WrittenState) => {
    const found = readBack(matrix, { document: written, isLive, namespace });
    return found.ok ? found.value.reading : undefined;
  };
  const isShown = (state: WrittenState) => {
    const found = against(state);
    return found !== undefined && readingKeys(found).length === 0;
  };
  const cells = sheetFingerprint(matrix.formulas);
  for (const { written, isLive, edited } of basis?.overwritten ?? []) {
    const to = { written, isLive };
    if (edited?.cells === cells) return { to, restored: edited.restored };
    if (isShown(to)) return { to, restored: [] };
  }
  const read: WrittenState = { written: reading.document, isLive: stored.isLive };
  if (stored.overwritten.includes(cells)) {
    const left = against(read);
    const restored = left ? [...left.edits, ...left.questions].flatMap(addressesOf) : [];
    return { to: read, restored, isOnlyRead: true };
  }
  const isEarlier = stored.overwritten.includes(fingerprintOf(reading.document));
  return isEarlier && isShown(read) ? { to: read, restored: [] } : undefined;
}
