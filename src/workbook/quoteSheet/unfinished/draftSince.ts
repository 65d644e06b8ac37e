import { isSameData } from "../../../quote";
import { loadParts, readableParts, readParts } from "../../quoteStore/savedParts";
import type { PartToSave } from "../../quoteStore/partToSave";
import { Refusal, type ExcelSession } from "../../connection/session";
import { NEW_QUOTE, readPart, xmlOf } from "../../quoteStore/storedPart";

/**
 * What is to be restored of a quote when its writing is taken back: what was saved before, but with the draft as somebody
 * has gone on with it since.
 *
 * @param sheet that was written
 * @throws Refusal changedSince where it was written again, or has a later revision by now
 */
export async function withDraftSince(
  session: ExcelSession,
  part: PartToSave,
  sheet: string,
): Promise<PartToSave> {
  const loaded = loadParts(session);
  await session.sync();
  const all = await readParts(session, loaded);
  if (all.some(({ xml }) => xml === part.xml)) return part;
  const meant = readPart(part.xml);
  const now = readableParts(all).find(
    ({ quote: { document, written, isSuperseded } }) =>
      meant.ok &&
      !isSuperseded &&
      document.id === meant.value.document.id &&
      document.revision === meant.value.document.revision &&
      isSameData(written, meant.value.written),
  );
  if (!now) throw new Refusal({ code: "changedSince", sheet });
  const before = readPart(part.parts[0]?.xml ?? "");
  const state = before.ok ? before.value : NEW_QUOTE;
  return {
    ...part,
    parts: [{ id: now.id, xml: xmlOf({ ...state, document: now.quote.document }) }],
    xml: now.xml,
    known: all.flatMap(({ id }) => (id === now.id ? [] : [id])),
  };
}
