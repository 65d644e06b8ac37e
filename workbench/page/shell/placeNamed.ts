import { parseReference } from "../../formula/referenceText";
import type { Area } from "../../model/area";
import { nameSeenFrom } from "../../model/names";
import type { Id } from "../../model/state";
import type { Workbook } from "../../model/workbook";

/** The cells that an address, a name or the name of a table means; undefined for anything else. */
export function placeNamed(
  workbook: Workbook,
  text: string,
): { readonly sheetId: Id; readonly area: Area } | undefined {
  const { activeSheet, state } = workbook;
  const name = nameSeenFrom(state, activeSheet.id, text);
  const reference = parseReference(name ? name.formula.replace(/^=/, "") : text);
  if (reference) {
    const sheet =
      reference.sheet === undefined ? activeSheet : workbook.sheetNamed(reference.sheet);
    const isShown = sheet?.visibility === "Visible";
    return isShown ? { sheetId: sheet.id, area: reference.area } : undefined;
  }
  const wanted = text.toLowerCase();
  for (const { id, tables, visibility } of state.sheets) {
    const table = tables.find((each) => each.name.toLowerCase() === wanted);
    if (table && visibility === "Visible") return { sheetId: id, area: table.area };
  }
  return undefined;
}
