import type { LeftBehind } from "../ports/quotes/quotePort";
import { anchorName } from "../quoteSheet/anchor/anchor";
import type { Anchors } from "../quoteSheet/anchor/anchoredCells";
import { plainState } from "../ports/quotes/storedState";
import { loadParts, partOf, putPart, readParts, type ReadablePart } from "./savedParts";
import { keyText } from "../quoteSheet/layout/rowKeys";
import { Refusal, type ExcelSession } from "../connection/session";
import { xmlOf } from "./storedPart";
import { partToSave, rollBackPart } from "./partToSave";
import { writeOrRollBack } from "../quoteSheet/rollback/writeOrRollBack";

/** Sheets that older versions made and hid: deleted cells, what was not finished, what was to be overwritten. */
const HIDDEN_SHEETS = ["FLUX-Papierkorb", "FLUX-Unfertig", "FLUX-Sicherung", "FLUX-Gesichert"];

type Sheet = Pick<Excel.Worksheet, "name" | "visibility">;

/** What is left of older versions among the parts, names and sheets of a workbook. */
export function leftBehindIn(
  parts: readonly ReadablePart[],
  anchors: Anchors,
  sheets: readonly Sheet[],
): readonly LeftBehind[] {
  const hidden = sheets
    .filter(({ visibility }) => visibility === "VeryHidden")
    .map(({ name }) => name);
  const sheetOf = (anchor: string) => {
    const { place, isStanding } = anchors.get(anchor) ?? {};
    return isStanding ? hidden.find((name) => name === place?.sheet) : undefined;
  };
  const deleted = parts
    .filter(({ quote }) => quote.isDeleted)
    .map(({ quote }) => ({
      kind: "quote" as const,
      quote: { ...plainState(quote), twins: [] },
      sheet: sheetOf(anchorName(quote.document)),
    }));
  const shown = deleted.map(({ sheet }) => sheet);
  const ofQuotes = parts.map(({ quote }) => sheetOf(anchorName(quote.document)));
  return [
    ...deleted,
    ...hidden
      .filter((name) => !shown.includes(name))
      .map((sheet) => ({ kind: "sheet", sheet, isOfQuote: ofQuotes.includes(sheet) }) as const)
      .filter(
        ({ sheet, isOfQuote }) => isOfQuote || HIDDEN_SHEETS.some((name) => sheet.startsWith(name)),
      ),
  ];
}

/**
 * Shows what an older version has hidden, where the user can look at it and delete it, and makes a deleted quote one like
 * any other. A sheet to which only the name of a quote leads stays hidden when the quote is not on it.
 *
 * @throws Refusal quoteNotFound, workbookProtected
 */
export async function bringBackLeft(session: ExcelSession, left: LeftBehind): Promise<undefined> {
  const { workbook } = session.context;
  const { worksheets, names } = workbook;
  const anchored =
    left.kind === "quote"
      ? names.getItemOrNullObject(anchorName(left.quote.document)).getRangeOrNullObject()
      : undefined;
  const key = anchored?.getCell(0, 0).load("values");
  const sheet = anchored?.worksheet ?? worksheets.getItemOrNullObject(left.sheet ?? "");
  sheet.load("id,visibility");
  workbook.protection.load("protected");
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = await readParts(session, loadedParts);
  const document = left.kind === "quote" ? left.quote.document : undefined;
  const part = document && partOf(parts, document.id, document.revision);
  if (document ? !part?.quote.isDeleted : sheet.isNullObject) {
    throw new Refusal({ code: "quoteNotFound" });
  }
  const isOurs = !key || (!key.isNullObject && String(key.values[0]?.[0]).startsWith(keyText("")));
  const isShown = !sheet.isNullObject && sheet.visibility === "VeryHidden" && isOurs;
  if (isShown && workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const saved = part && partToSave([part], xmlOf(part.quote), parts);
  await writeOrRollBack(
    session,
    () => {
      if (isShown) sheet.visibility = "Visible";
      if (saved) putPart(session, part, saved.xml);
    },
    async (again) => {
      if (saved) await rollBackPart(again, saved);
      if (!isShown) return;
      // By its id, since somebody may have renamed it by now.
      const { context, sync } = again;
      const shown = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("visibility");
      await sync("writing");
      if (!shown.isNullObject && shown.visibility === "Visible") shown.visibility = "VeryHidden";
    },
  );
  return undefined;
}
