import type { Basis, Undo, UnfinishedAbout } from "../quotePort";
import { sheetRemoval } from "./madeSheet";
import { quoteRestoring } from "./quoteRestoring";
import type { QuoteSession } from "./session";
import { requireAsLeft, type LeftSheet } from "./sheetAsLeft";
import { withDraftSince } from "./unfinished/draftSince";
import { undoOf } from "./unfinished/undo";
import type { WrittenSheet } from "./unfinished/writtenSheet";

/**
 * How a new sheet is taken back.
 *
 * @param left in the sheet when it was done; undefined where Excel has not told
 */
export function undoSheet(
  { settings }: QuoteSession,
  about: UnfinishedAbout,
  write: WrittenSheet,
  left: LeftSheet | undefined,
  basis?: Basis,
): Undo | undefined {
  if (!left) return undefined;
  const { made, quote } = write;
  return undoOf({
    ...{ settings, about, write, basis },
    async asLeft(session) {
      await requireAsLeft(session, left, quote?.document);
      const part = quote && (await withDraftSince(session, quote.part, left.name));
      return async (again) => {
        const restore = quote && part && (await quoteRestoring(again, { ...quote, part }));
        const remove = await sheetRemoval(again, made, { id: left.id });
        restore?.();
        remove?.();
      };
    },
  });
}
