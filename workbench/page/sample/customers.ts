import { areaOf } from "../../model/area";
import { addTable } from "../../model/tables/addTable";
import { updateTable } from "../../model/tables/findTable";
import { renameTable } from "../../model/tables/changeTable";
import type { Workbook } from "../../model/workbook";
import { CURRENCY_FORMAT } from "../formats";
import type { Language } from "../parameters";
import { CENTER, format, HINT, LABEL, MIDDLE, RIGHT, STRONG_RESULT, TITLE } from "./looks";
import type { SheetWriter } from "./sheetWriter";
import { SAMPLE_WORDS } from "./words";

const HEADER_ROW = 5;
const GREEN_TABLE = "TableStyleMedium7";

/** Invented firms, what they want, and how many users they have. */
const CUSTOMERS = [
  ["Ahornwerk GmbH", "Call Recording", "Abo24", 45],
  ["Bäckerei Lindenblatt", "Pro IVR", "Kauf", 12],
  ["Kanzlei Morgenrot & Partner", "Call Recording", "Abo36", 28],
  ["Nordlicht Logistik AG", "Insight Analytics", "Abo24", 130],
  ["Praxis Dr. Weidenfeld", "Call Recording", "Abo12", 9],
  ["Silberbach Maschinenbau", "Active Directory Synchronisation", "Kauf", 260],
  ["Stadtwerke Tannengrund", "Insight Analytics", "Abo36", 410],
  ["Sternwarte Reisen", "Blacklist PRO", "Abo12", 34],
  ["Talblick Klinikverbund", "Call Recording", "Abo36", 780],
  ["Uferweg Immobilien", "Group Busy", "Kauf", 18],
  ["Vogelsang Versicherungen", "Insight Analytics", "Abo12", 95],
  ["Wiesengrund Energie", "Extended Routing", "Abo24", 61],
] as const;

/** A table of customers whose prices are formulas that were copied down. */
export function writeCustomers(workbook: Workbook, sheet: SheetWriter, language: Language): void {
  const words = SAMPLE_WORDS[language].customers;
  const separator = sheet.culture.listSeparator;
  const formula = (name: string, ...args: readonly string[]) =>
    `=FLUX.${name}(${args.join(separator)})`;
  const euro = format(CURRENCY_FORMAT[language]);
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + CUSTOMERS.length;
  const lines = `$B$${first}:$D$${last}`;

  sheet.widths(160, 185, 64, 64, 64, 80, 88, 72);
  sheet.height("1:1", 30);
  sheet.row("A1", words.title);
  sheet.row("A2", "", words.oneOff);
  sheet.row("F2", words.monthly, words.yearly);
  sheet.row("A3", words.total, formula("ONEOFF", lines));
  sheet.row("F3", formula("MRR", lines), formula("ARR", lines));
  sheet.row(`A${HEADER_ROW}`, ...words.headers);
  CUSTOMERS.forEach(([customer, product, term, users], index) => {
    const row = first + index;
    sheet.row(`A${row}`, customer, product, term, String(users), formula("TIER", `D${row}`));
    sheet.row(
      `F${row}`,
      formula("PRICE", `B${row}`, `C${row}`, `D${row}`),
      formula("TOTAL", `B${row}`, `C${row}`, `D${row}`, "24"),
      formula("CHEAPEST", `B${row}`, `D${row}`, "24"),
    );
  });
  const area = areaOf(`A${HEADER_ROW}:H${last}`);
  const table = addTable(workbook, sheet.draft, sheet.sheetId, area, true);
  renameTable(sheet.draft, table, words.table);
  updateTable(sheet.draft, table, { style: GREEN_TABLE });

  sheet.style("A1:H60", MIDDLE);
  sheet.style("A1", TITLE);
  sheet.style("A3", LABEL);
  sheet.style("B2:G2", HINT, RIGHT);
  for (const result of ["B3", "F3:G3"]) sheet.style(result, STRONG_RESULT, euro, RIGHT);
  sheet.style(`C${first}:C${last}`, CENTER);
  sheet.style(`D${first}:D${last}`, format("#,##0"));
  sheet.style(`E${first}:E${last}`, CENTER);
  sheet.style(`F${first}:G${last}`, euro);
  sheet.style(`H${first}:H${last}`, CENTER);
  sheet.height(`${first}:${last}`, 18);
  sheet.freeze(HEADER_ROW, 1);
  sheet.validate(`C${first}:C${last}`, {
    type: "List",
    rule: { list: { inCellDropDown: true, source: "Kauf,Abo12,Abo24,Abo36" } },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: words.refusedTerm },
    prompt: {},
  });
}
