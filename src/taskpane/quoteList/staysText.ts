import type { ListTexts } from "../../i18n/screens/list";
import type { SheetToDelete } from "../../workbook/ports/quotes/deletionPort";

/** Why a sheet stays, in one sentence; undefined where it does not. */
export function staysText(
  { sheet, staysSince }: SheetToDelete,
  { stays }: ListTexts,
): string | undefined {
  if (!staysSince) return undefined;
  if (staysSince.reason === "cell") return stays.cell(sheet, staysSince.address);
  if (staysSince.reason === "referredTo") return stays.referredTo(sheet, staysSince.by);
  return stays[staysSince.reason](sheet);
}
