import type { WriteOutcome } from "../../quotePort";
import { freeSheetName } from "../../sheetName";
import { areaAddress, columnLetters } from "../addresses";
import { suspend } from "../newSheet";
import { Refusal, type QuoteSession } from "../session";
import { writeOrTakeBack } from "../writeOrTakeBack";

const NAME = "Angebotsformular";

const COLUMN_WIDTHS = [36, 190, 60, 60, 50, 80, 80, 80];

/** What a form may look like; each placeholder stands where its value is to be. */
const ROWS: readonly (readonly string[])[] = [
  ["{{verkaeufer.firma}}"],
  [],
  ["{{kunde.firma}}", "", "", "", "", "Angebotsnummer", "{{angebot.nummer}}"],
  ["{{kunde.anschrift}}", "", "", "", "", "Datum", "{{angebot.datum}}"],
  ["", "", "", "", "", "Gültig bis", "{{angebot.gueltig}}"],
  ["", "", "", "", "", "Ansprechpartner", "{{ansprechpartner.name}}"],
  [],
  ["Angebot {{angebot.nummer}} für {{kunde.firma}}"],
  ["{{angebot.einleitung}}"],
  [],
  ["Pos.", "Produkt", "Laufzeit", "Benutzer", "Menge", "Einzelpreis", "Netto", "Zahlweise"],
  [
    "{{positionen.pos}}",
    "{{positionen.produkt}}",
    "{{positionen.laufzeit}}",
    "{{positionen.benutzer}}",
    "{{positionen.menge}}",
    "{{positionen.einzelpreis}}",
    "{{positionen.netto}}",
    "{{positionen.zahlweise}}",
  ],
  [],
  ["", "", "", "", "", "Einmalig netto", "{{summe.einmalig}}"],
  ["", "", "", "", "", "Monatlich netto", "{{summe.monatlich}}"],
  ["", "", "", "", "", "Jährlich netto", "{{summe.jaehrlich}}"],
  ["", "", "", "", "", "Erste Rechnung", "{{summe.erste_rechnung_brutto}}"],
  [],
  ["{{angebot.bedingungen}}"],
  ["{{angebot.schluss}}"],
];

const TITLES = [1, 8];
const HEADS = 11;
const PARAGRAPHS = [4, 9, 19, 20];

/** Adds a form to learn from, in two round trips. */
export async function insertSampleForm(session: QuoteSession): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  worksheets.load("items/name");
  workbook.protection.load("protected");
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const name = freeSheetName(
    NAME,
    worksheets.items.map((sheet) => sheet.name),
  );
  const columns = COLUMN_WIDTHS.length;
  const address = areaAddress({ row: 0, column: 0, rows: ROWS.length, columns });
  await writeOrTakeBack(
    session,
    () => {
      suspend(workbook.application);
      const sheet = worksheets.add(name);
      sheet.getRange(address).values = ROWS.map((row) =>
        Array.from({ length: columns }, (_, column) => row[column] ?? ""),
      );
      COLUMN_WIDTHS.forEach((width, column) => {
        const letters = columnLetters(column);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
      });
      for (const row of TITLES) sheet.getRange(`A${row}`).format.font.size = 14;
      for (const row of PARAGRAPHS) {
        const paragraph = sheet.getRange(`A${row}:${row === 4 ? "D" : "H"}${row}`);
        paragraph.merge();
        paragraph.format.wrapText = true;
        paragraph.format.verticalAlignment = "Top";
      }
      const heads = sheet.getRange(`A${HEADS}:H${HEADS}`);
      heads.format.font.bold = true;
      heads.format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.activate();
    },
    () => {
      worksheets.getItemOrNullObject(name).delete();
    },
  );
  return { status: "written", place: { sheet: name, address } };
}
