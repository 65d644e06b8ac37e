import type { Basis, Undo, UnfinishedAbout } from "../../ports/quotes/quotePort";
import { sheetRemoval } from "../write/madeSheet";
import { quoteRestoring } from "./quoteRestoring";
import type { ExcelSession } from "../../connection/session";
import { requireOnlyOurWrites, type LeftSheet } from "./sheetOnlyOurs";
import { withDraftSince } from "../unfinished/draftSince";
import { undoOf } from "../unfinished/undo";
import type { WrittenSheet } from "../unfinished/writtenSheet";

/**
 * How a new sheet is taken back.
 *
 * @param left in the sheet when it was done; undefined where Excel has not told
 */
export function undoSheet(
  { settings }: ExcelSession,
  about: UnfinishedAbout,
  write: WrittenSheet,
  left: LeftSheet | undefined,
  basis?: Basis,
): Undo | undefined {
  if (!left) return undefined;
  const { made, quote } = write;
  return undoOf({
    ...{ settings, about, basis },
    async onlyOurWrites(session) {
      await requireOnlyOurWrites(session, left, quote?.document);
      const part = quote && (await withDraftSince(session, quote.part, left.name));
      const before = quote && part && { ...quote, part };
      return {
        write: { ...write, quote: before },
        async rollBack(again) {
          const restore = before && (await quoteRestoring(again, before));
          const remove = await sheetRemoval(again, made, { id: left.id });
          restore?.();
          remove?.();
        },
      };
    },
  });
}
