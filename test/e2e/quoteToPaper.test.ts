import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import { clearPaper, printedPages } from "./paper";
import { openQuotePane, type QuotePane } from "./quotePane";
import { openWorkbench, startServer, type Server, type Workbench } from "./workbenchPage";

/** One quote on its way from an empty workbook to paper; each test goes on where the one before has stopped. */
let browser: Browser;
let server: Server;
let excel: Workbench;
let pane: QuotePane;
let fileForLibreOffice: string;
let fileToReopen: string;

/** LibreOffice starts slowly where other things run beside it. */
const LONG = 240_000;

beforeAll(async () => {
  await clearPaper();
  server = await startServer();
  browser = await launchChromium();
  excel = await openWorkbench(browser, server, "?lang=de&book=empty", { acceptDownloads: true });
  pane = await openQuotePane(excel);
}, LONG);

afterAll(async () => {
  await browser.close();
  await server.close();
});

it(
  "[U1][P3][P5][M2][M3] is made in the pane and written into a new sheet",
  async () => {
    await pane.button("Einstellungen öffnen").click();
    await pane.fillIn({
      Firma: "Fluxpunkt Vertriebs GmbH",
      Anschrift: "Industriestraße 17a\n76131 Karlsruhe",
      "USt-IdNr.": "DE123456789",
      Sitz: "Karlsruhe",
      Registergericht: "Amtsgericht Mannheim",
      Registernummer: "HRB 123456",
      Geschäftsführung: "Dr. Erika Mustermann\nHans Beispiel",
    });
    await pane.button("Zurück zum Angebot").click();
    await pane.button("Absender übernehmen").click();
    await pane.fillIn({
      Angebotsnummer: "AN-2026-0042",
      Datum: "2026-01-15",
      Vertragsbeginn: "2026-02-01",
    });
    await pane.frame().getByRole("combobox", { name: "Gültigkeit" }).selectOption("freibleibend");
    await pane.button("Kunde").click();
    await pane.fillIn({
      Firma: "Pfälzische Maschinenbau AG",
      Anschrift: "Rheinallee 100\n67061 Ludwigshafen am Rhein",
      Kundennummer: "K-10473",
      Ansprechpartner: "Thomas Vertriebler",
    });

    await pane.fillIn({
      Standort: "Zentrale",
      Serverlizenzschlüssel: "FLX-1",
      "PBX-Benutzer": "43",
      "Light-Benutzer": "5",
    });
    const main = pane.site("Zentrale");
    await pane.button("Bereits gekaufte Module").click();
    await pane
      .frame()
      .getByRole("combobox", { name: "Modul hinzufügen" })
      .selectOption("Call Recording");
    await pane.box("Gekauft für Benutzer").fill("18");
    await pane.addLine(main, "Call Recording");
    await pane.addLine(main, "Pro IVR");
    await pane.box("Rabatt", main).fill("10");
    await pane.addLine(main, "Blacklist PRO");
    await pane.addLine(main, "AntiFraud");
    await main.getByRole("radio", { name: "Abo12" }).check();
    await main
      .getByRole("combobox", { name: "Zählt als" })
      .selectOption("Option, nicht in der Summe");
    await pane.addLine(main, "Teams Presence Sync");
    await main.getByRole("radio", { name: "Abo12" }).check();
    await pane.box("Benutzer, die abgeglichen werden", main).fill("12");
    await main.getByRole("combobox", { name: "Support-Plan" }).selectOption("Support Premium");

    await pane.button("Standort hinzufügen").click();
    await pane.box("Standort", pane.site("Standort 2")).fill("Filiale");
    const branch = pane.site("Filiale");
    await pane.box("PBX-Benutzer", branch).fill("15");
    await pane.addLine(branch, "Call Recording");
    await branch.getByRole("radio", { name: "Abo24" }).check();
    await branch.getByRole("combobox", { name: "Art des Rabatts" }).selectOption("€");
    await pane.box("Rabatt", branch).fill("2,34");

    await pane.button("Angebot schreiben").click();
    await pane
      .frame()
      .getByText(/^Das Angebot steht im Blatt „Angebot AN-2026-0042“/)
      .waitFor();
    // Call Recording, purchase, 43 + 5 = 48 users: 2.400,00 (41-80) - 599,00 (1-20) = 1.801,00.
    // Pro IVR 249,00 - 10 % = 224,10. Blacklist PRO 249,00. Together 2.274,10.
    // Teams, Abo12, 12 users: 3 x 7,40 = 22,20. Call Recording, Abo24, 15 users: 22,34 - 2,34 = 20,00. Together 42,20.
    // The option AntiFraud, Abo12: 7,00; 49,20 with it. Support Premium: 828,00 a year.
    // First invoice: 2.274,10 + 42,20 + 828,00 = 3.144,30; 19 % of it are 597,417.
    await pane.sumsAre({
      "Einmalig netto": "2.274,10 €",
      "Monatlich netto": "42,20 €",
      "Jährlich netto": "828,00 €",
      "Zahlbar zum Vertragsbeginn, netto": "3.075,30 €",
      "zzgl. 19 % USt.": "584,31 €",
      "Zahlbar zum Vertragsbeginn, brutto": "3.659,61 €",
      "Mit allen Optionen: Monatlich netto": "49,20 €",
    });
    expect(excel.complaints).toEqual([]);
  },
  LONG,
);

it(
  "[P3][P5][M2] is edited by hand in the sheet, read back with an answer, and brought up to date",
  async () => {
    const { page, enter, goTo, text } = excel;
    const ribbon = (name: string) => page.getByRole("button", { name, exact: true });
    await enter(`E${(await pane.rowOf("Filiale")) + 1}`, "25");
    await enter(`D${await pane.rowOf("Pro IVR")}`, "Abo24");
    await enter(`H${await pane.rowOf("Call Recording", 1)}`, "4,75");
    await enter(`E${await pane.rowOf("Teams Presence Sync")}`, "ca. 18");
    await goTo(`C${await pane.rowOf("Blacklist PRO")}`);
    await ribbon("Zeile löschen").click();
    const typed = await pane.rowOf("Support Premium");
    await goTo(`C${typed}`);
    await ribbon("Zeile einfügen").click();
    await enter(`C${typed}`, "Monitoring");
    await enter(`D${typed}`, "Kauf");
    await page.getByRole("tab", { name: "Angebot AN-2026-0042" }).dblclick();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Maschinenbau");
    await page.keyboard.press("Enter");

    await pane.button("Aus dem Blatt lesen").click();
    await pane.frame().getByText("5 Änderungen und 1 Frage").waitFor();
    await pane.frame().getByRole("radio", { name: "Gemeint ist: 18" }).check();
    await pane.button("Übernehmen und Blatt aktualisieren").click();
    await pane
      .frame()
      .getByText("Das Blatt „Maschinenbau“ ist auf dem Stand des Angebots.")
      .waitFor();
    // Call Recording 1.801,00 and Monitoring 99,00: 1.900,00.
    // Pro IVR, Abo24: 9,29 - 10 % = 8,361. Teams, 18 users: 4 x 7,40 = 29,60.
    // Call Recording, Abo24, 25 users: 44,75 - 4,75 = 40,00. Together 77,96; with the option 84,96.
    // First invoice: 1.900,00 + 77,96 + 828,00 = 2.805,96; 19 % of it are 533,1324.
    await pane.sumsAre({
      "Einmalig netto": "1.900,00 €",
      "Monatlich netto": "77,96 €",
      "Jährlich netto": "828,00 €",
      "Zahlbar zum Vertragsbeginn, netto": "2.736,96 €",
      "zzgl. 19 % USt.": "520,02 €",
      "Zahlbar zum Vertragsbeginn, brutto": "3.256,98 €",
      "Mit allen Optionen: Monatlich netto": "84,96 €",
    });
    expect(await text(`E${await pane.rowOf("Teams Presence Sync")}`)).toBe("18");
    await pane.button("Weiter am Angebot").click();
    expect(excel.complaints).toEqual([]);
  },
  LONG,
);

it(
  "is there again when the pane is loaded anew, and is revised",
  async () => {
    await pane.reload();
    await pane.button("Angebote").click();
    const quote = "AN-2026-0042";
    await pane.frame().getByRole("heading", { name: quote, exact: true }).waitFor();
    await pane.frame().getByText("im Blatt „Maschinenbau“", { exact: true }).waitFor();
    await pane.button(`Mehr: ${quote}`).click();
    await pane.button(`Neue Revision: ${quote}`).click();
    await pane.frame().getByText("Revision 2").first().waitFor();

    await pane.fillIn({ Datum: "2026-01-20", Vertragsbeginn: "2026-02-01" });
    await pane.box("PBX-Benutzer", pane.site("Filiale")).fill("81");
    await pane.button("Angebot schreiben").click();
    await pane
      .frame()
      .getByText(/^Das Angebot steht im Blatt „Angebot AN-2026-0042 R2“/)
      .waitFor();
    // Call Recording, Abo24, 81 users: 179,00 - 4,75 = 174,25; with Pro IVR and Teams 212,21 a month.
    // First invoice: 1.900,00 + 212,21 + 828,00 = 2.940,21; 19 % of it are 558,6399.
    await pane.sumsAre({
      "Einmalig netto": "1.900,00 €",
      "Monatlich netto": "212,21 €",
      "Zahlbar zum Vertragsbeginn, netto": "2.871,21 €",
      "zzgl. 19 % USt.": "545,53 €",
      "Zahlbar zum Vertragsbeginn, brutto": "3.416,74 €",
    });

    await pane.button("Kopie für den Kunden").click();
    await pane
      .frame()
      .getByText(/^Die Kopie steht im Blatt/)
      .waitFor();
    await pane.button("Angebote").click();
    await pane
      .frame()
      .getByRole("heading", { name: `${quote}, Revision 2`, exact: true })
      .waitFor();
    await pane.button("1 frühere Revision").click();
    await pane.frame().getByText("ersetzt", { exact: true }).waitFor();
    expect(excel.complaints).toEqual([]);
  },
  LONG,
);

it(
  "is still in the file that was saved, when it is opened again",
  async () => {
    const { page, until } = excel;
    fileForLibreOffice = await pane.download("Für LibreOffice");
    fileToReopen = await pane.download("Speichern");
    await page.getByRole("button", { name: "Leere Mappe" }).click();
    const sheets = () => page.locator("[role=tab]").allInnerTexts();
    await until(sheets, ["Tabelle1"]);
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Öffnen", exact: true }).click();
    const chooser = await choosing;
    await chooser.setFiles({
      name: "Angebot.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await readFile(fileToReopen),
    });
    const copy = "Angebot AN-2026-0042 R2 Pfälzis";
    await until(sheets, ["Tabelle1", "Maschinenbau", "Angebot AN-2026-0042 R2", copy]);
    await pane.reload();
    await pane.button("Angebote").click();
    await pane.frame().getByText("im Blatt „Angebot AN-2026-0042 R2“", { exact: true }).waitFor();
    await pane.button("1 frühere Revision").waitFor();
  },
  LONG,
);

it(
  "is printed by LibreOffice: the amounts of the price list, the letter's details, numbered pages",
  async () => {
    const pages = await printedPages(fileForLibreOffice);
    const revised = lettersOf(pages).filter((letter) =>
      letter.includes("Angebot AN-2026-0042, Revision 2"),
    );
    // The quote itself and the copy for the customer.
    expect(revised).toHaveLength(2);
    for (const letter of revised) {
      for (const printed of [
        "Pfälzische Maschinenbau AG",
        "67061 Ludwigshafen am Rhein",
        "Upgrade von Staffel",
        // As worked out above, and their sum by site: 1.801,00 + 99,00 and 8,36 + 29,60.
        "1.801,00 €",
        "29,60 €",
        "8,36 €",
        "37,96 €",
        "174,25 €",
        "212,21 €",
        "828,00 €",
        "3.416,74 €",
      ]) {
        expect(letter).toContain(printed);
      }
      expect(letter).not.toMatch(/flux:|#|Err:/);
    }
    const all = pages.join("\n");
    for (const detail of [
      "Sitz: Karlsruhe",
      "HRB 123456",
      "Hans Beispiel",
      "USt-IdNr.: DE123456789",
    ]) {
      expect(all).toContain(detail);
    }
    expect(all).toContain(`Seite 1 von ${pages.length}`);
    expect(all).toContain("Dieses Angebot ist freibleibend.");
    expect(all).toContain("3.256,98 €");
  },
  LONG,
);

/** Each letter begins on a page of its own, and only its first page has the particulars. */
function lettersOf(pages: readonly string[]): readonly string[] {
  return pages.reduce<readonly string[]>(
    (letters, page) =>
      page.includes("Angebotsnummer") || letters.length === 0
        ? [...letters, page]
        : [...letters.slice(0, -1), `${letters.at(-1) ?? ""} ${page}`],
    [],
  );
}
