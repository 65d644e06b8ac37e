/** A table "Preise" over A1:C3 with Produkt, Preis, Menge. */
export async function makeTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C3").values = [
    ["Produkt", "Preis", "Menge"],
    ["Call Recording", 4.5, 10],
    ["Abo", 2, 3],
  ];
  const made = sheet.tables.add("A1:C3", true);
  made.name = "Preise";
  await context.sync();
  return made;
}
