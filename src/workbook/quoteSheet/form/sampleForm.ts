import type { WriteOutcome } from "../../ports/quotes/quotePort";
import { areaAddress, columnLetters } from "../../connection/addresses";
import { PLAIN_FONT, PLAIN_SIZE } from "../style/styles";
import { loadSheets, sheetToMake, withFirst } from "../write/madeSheet";
import { Refusal, type ExcelSession } from "../../connection/session";
import { makeUndoableSheet } from "../rollback/undoableSheet";

const NAME = "Angebotsformular";

/** In points. */
const COLUMN_WIDTHS = [30, 170, 56, 56, 46, 136, 84, 96];

/** What a form may look like; each placeholder stands where its value is to be. */
const ROWS: readonly (readonly string[])[] = [
  ["{{verkaeufer.firma}}"],
  [],
  ["{{kunde.firma}}", "", "", "", "", "Angebotsnummer", "{{angebot.nummer}}"],
  ["{{kunde.anschrift}}", "", "", "", "", "Datum", "{{angebot.datum}}"],
  ["", "", "", "", "", "Gültig bis", "{{angebot.gueltig}}"],
  ["", "", "", "", "", "Ansprechpartner", "{{ansprechpartner.name}}"],
  [],
  ["{{angebot.titel}}"],
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
  ["", "", "", "", "", "Erste Rechnung, netto", "{{summe.erste_rechnung}}"],
  ["", "", "", "", "", "zzgl. Umsatzsteuer", "{{summe.erste_rechnung_ust}}"],
  ["", "", "", "", "", "Erste Rechnung, brutto", "{{summe.erste_rechnung_brutto}}"],
  [],
  ["{{angebot.bedingungen}}"],
  ["{{angebot.schluss}}"],
];

const TITLES = ["A1", "A8"];
const HEADS = "A11:H11";
const LINE = "A12:H12";
const TOTALS = "F14:G19";
/** The address has the rows beside the particulars, other paragraphs the whole width. */
const PARAGRAPHS = ["A4:D7", "A9:H9", "A21:H21", "A22:H22"];
/** In points; Excel fits no row to merged cells. */
const HEIGHTS: readonly (readonly [rows: string, height: number])[] = [
  ["8:8", 26],
  ["9:9", 62],
  ["21:21", 170],
  ["22:22", 90],
];
const RIGHT = ["D11:G11", "D12:G12", "G14:G19"];

/** Adds a form to learn from, in two round trips. */
export async function insertSampleForm(session: ExcelSession): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  loadSheets(worksheets);
  workbook.protection.load("protected");
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const columns = COLUMN_WIDTHS.length;
  const contents = ROWS.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? ""),
  );
  const made = sheetToMake(worksheets, NAME, contents);
  const address = areaAddress({ row: 0, column: 0, rows: ROWS.length, columns });
  const write = (sheet: Excel.Worksheet, token: string) => {
    sheet.getRange(address).values = withFirst(contents, token);
    COLUMN_WIDTHS.forEach((width, column) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    });
    styleForm(sheet, address);
  };
  return makeUndoableSheet(session, made, write, { address, again: { what: "sampleForm" } });
}

function styleForm(sheet: Excel.Worksheet, address: string): void {
  const format = (cells: string) => sheet.getRange(cells).format;
  format(address).font.name = PLAIN_FONT;
  format(address).font.size = PLAIN_SIZE;
  format(address).verticalAlignment = "Top";
  for (const cell of TITLES) {
    format(cell).font.size = 14;
    format(cell).font.bold = true;
  }
  for (const cells of PARAGRAPHS) {
    sheet.getRange(cells).merge();
    format(cells).wrapText = true;
  }
  for (const [rows, height] of HEIGHTS) format(rows).rowHeight = height;
  format(HEADS).font.bold = true;
  format(HEADS).borders.getItem("EdgeBottom").style = "Continuous";
  format(LINE).wrapText = true;
  format(TOTALS).font.bold = true;
  for (const cells of RIGHT) format(cells).horizontalAlignment = "Right";
  format("G3:G6").horizontalAlignment = "Left";
  format("H11:H12").indentLevel = 1;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows("$11:$11");
}
