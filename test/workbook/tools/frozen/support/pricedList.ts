import type { Reading } from "../../../../../src/workbook/ports/port";
import {
  areaOf,
  enterValues,
  openWorkbook,
  type OpenWorkbook,
  PROFILES,
} from "../../../../../workbench";
import { answeredFunctions } from "./answeredFunctions";

export const ROWS = [
  ["Produkt", "Laufzeit", "Benutzer", "Preis"],
  ["Call Recording", "Abo24", 45, "=FLUX.PRICE(A2,B2,C2)*$H$1"],
  ["Pro IVR", "Kauf", "", "=FLUX.PRICE(A3,B3,C3)*$H$1"],
  ["Group Busy", "Abo12", "", "=FLUX.PRICE(A4,B4,C4)*$H$1"],
  ["Monitoring", "Abo36", "", "=FLUX.PRICE(A5,B5,C5)*$H$1"],
  ["Summe", "", "", "=SUM(D2:D5)"],
];

/** Opens a workbook with a list of prices from A1, which depend on H1. */
export function openPricedList(profile: keyof typeof PROFILES = "windows-de"): OpenWorkbook {
  const excel = openWorkbook({ profile: PROFILES[profile], functions: answeredFunctions() });
  fill(excel, "A1:D6", ROWS);
  excel.enter("H1", 1.5);
  return excel;
}

export function fill(
  excel: OpenWorkbook,
  address: string,
  values: readonly (readonly unknown[])[],
): void {
  const { workbook } = excel.host;
  excel.change((draft) => {
    enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf(address), values);
  });
}

export async function done<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const { ok, ...rest } = await reading;
  if (!ok) throw new Error(JSON.stringify(rest));
  return (rest as { readonly value: Value }).value;
}

/** A change of the sheet in front as a person makes it. */
export async function edit(change: (sheet: Excel.Worksheet) => void) {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}
