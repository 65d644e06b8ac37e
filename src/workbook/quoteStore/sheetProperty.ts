import { isApiSupported } from "../connection/officeApi";

const PROPERTY_API = "1.12";

/** Custom property of every sheet with quotes; it travels with a copied sheet, by which a copy is known. */
const SHEET_PROPERTY = "flux.quote";

/** Whether it is that property; Excel does not tell capitals from small letters. */
export const isSheetProperty = (key: string) => key.toLowerCase() === SHEET_PROPERTY;

/** Asks for the property with the quotes of a sheet; undefined where this Excel has no properties of sheets. */
export function loadSheetProperty(
  sheet: Excel.Worksheet,
): Excel.WorksheetCustomProperty | undefined {
  if (!isApiSupported(PROPERTY_API)) return undefined;
  return sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load("value");
}

/** What was asked for; undefined where the sheet has none. */
export function sheetPropertyOf(
  property: Excel.WorksheetCustomProperty | undefined,
): string | undefined {
  return property?.isNullObject === false ? property.value : undefined;
}

/** Sets the property of a sheet, or deletes it, where this Excel has properties of sheets. */
export function setSheetProperty(sheet: Excel.Worksheet, value: string | undefined): void {
  if (!isApiSupported(PROPERTY_API)) return;
  if (value) sheet.customProperties.add(SHEET_PROPERTY, value);
  else sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).delete();
}
