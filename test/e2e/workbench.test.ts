import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import { addinFrame, openWorkbench, startServer, type Server } from "./workbenchPage";

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (search?: string, options?: Parameters<typeof openWorkbench>[3]) =>
  openWorkbench(browser, server, search, options);

it("shows the sample workbook with prices of the add-in, and nothing goes wrong", async () => {
  const { page, shows, requests, complaints, close } = await open("?lang=de");
  await shows("Preise!B8", "2.400,00 €");
  await shows("Preise!D8", "89,50 €");
  await shows("Preise!D4", "41-80");
  await shows("Kunden!F6", "89,50 €");
  await shows("Finanzen!A12", "Abo12");
  await shows("Preise!B19", "#NV");
  expect(await page.title()).toBe("Beispiel – FLUX-Werkbank");
  expect(requests.filter((url) => !isOwn(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it("says which Excel it plays, and opens anew as another", async () => {
  const { page, complaints, close } = await open("?lang=de");
  const status = page.getByRole("contentinfo", { name: "Statusleiste" });
  await status.getByText("Excel für Windows, deutsch").waitFor();
  await page.getByRole("button", { name: "Werkbank – kein Excel" }).click();
  await page.getByRole("link", { name: "Excel im Web" }).click();
  await status.getByText("Excel im Web").waitFor();
  expect(new URL(page.url()).search).toBe("?lang=de&excel=web");
  expect(complaints).toEqual([]);
  await close();
});

it("[R2] plays in the page, too, that an undo group holds nothing that cannot be undone", async () => {
  const { page, openPane, complaints, close } = await open("?lang=de&excel=windows-de&book=empty");
  const pane = await openPane();
  const codes = await pane.evaluate(async () => {
    const codeOf = async (mergeUndoGroup: boolean) => {
      try {
        await Excel.run({ mergeUndoGroup } as Excel.RunOptions, async (context) => {
          context.workbook.worksheets.getFirst().name = "Anders";
          await context.sync();
        });
        return "done";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    };
    return [await codeOf(true), await codeOf(false)];
  });
  expect(codes).toEqual(["UndoNotSupported", "done"]);
  expect(await page.evaluate(() => workbench?.workbook.activeSheet.name)).toBe("Anders");
  expect(complaints).toEqual([]);
  await close();
});

it("computes the first formula of a newcomer, typed letter by letter", async () => {
  const { page, shows, formula, complaints, close } = await open("?lang=de");
  await page.keyboard.type('=FLUX.PRICE("Call Recording";"Abo24";45)');
  await page.keyboard.press("Enter");
  await shows("B18", "89,50 €");
  expect(await formula("B18")).toBe('=FLUX.PRICE("Call Recording";"Abo24";45)');
  expect(complaints).toEqual([]);
  await close();
});

it("says at the foot of the pane that the functions answer, as soon as Excel has called one", async () => {
  const { enter, openPane, shows, complaints, close } = await open("?lang=de&book=empty");
  const pane = await openPane();
  await pane.getByText("Excel hat noch keine Funktion aufgerufen.").waitFor();
  await enter("A1", '=FLUX.PRICE("Call Recording";"Abo24";45)');
  await shows("A1", "89,5");
  await pane.getByText("Die Funktionen antworten.").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("follows a changed input", async () => {
  const { page, enter, shows, close } = await open("?lang=de");
  await shows("B8", "2.400,00 €");
  await enter("B4", "10");
  await shows("D4", "1-20");
  await shows("B8", "599,00 €");
  await page.keyboard.press("Control+z");
  await shows("B8", "2.400,00 €");
  await page.keyboard.press("Control+y");
  await shows("B8", "599,00 €");
  await close();
});

it.each([
  ["de", "=SUMME(A1:A3;2,5)", "17,5"],
  ["en", "=SUM(A1:A3,2.5)", "17.5"],
])("takes formulas and numbers as they are written in %s", async (language, typed, shown) => {
  const { enter, shows, formula, close } = await open(`?lang=${language}&book=empty`);
  await enter("A1", language === "de" ? "2,5" : "2.5");
  await enter("A2", "5");
  await enter("A3", language === "de" ? "7,5" : "7.5");
  await enter("B1", typed);
  await shows("B1", shown);
  expect(await formula("B1")).toBe(typed);
  await close();
});

it("spills a comparison, and says what is in the way", async () => {
  const { enter, shows, goTo, page, close } = await open();
  await enter("A1", '=FLUX.COMPARE("Call Recording";45;24)');
  await shows("A1", "Laufzeit");
  await shows("D4", "2148");
  await enter("C3", "im Weg");
  await shows("A1", "#ÜBERLAUF!");
  await goTo("A1");
  await page.getByRole("tooltip").getByText("nicht alle davon sind leer").waitFor();
  await goTo("C3");
  await page.keyboard.press("Delete");
  await shows("D4", "2148");
  await close();
});

it("says the sentence of an error where the pointer rests, in both languages", async () => {
  for (const [language, sentence] of [
    ["de", "Meinten Sie „Call Recording“?"],
    ["en", "Did you mean “Call Recording”?"],
  ] as const) {
    const { page, shows, until, close } = await open(`?lang=${language}`);
    await shows("B19", language === "de" ? "#NV" : "#N/A");
    const card = page.getByRole("tooltip").getByText(sentence);
    await until(async () => {
      const place = await page.evaluate<DOMRect>('workbench.rect("B19")');
      await page.mouse.move(place.left + 20, place.top + 8, { steps: 3 });
      await page.waitForTimeout(500);
      return card.isVisible();
    }, true);
    await close();
  }
});

it("keeps what is no formula in the editor, and says what is expected", async () => {
  const { page, enter, shows, close } = await open();
  await enter("A1", "=1+*2");
  await page.getByRole("alert").getByText("Semikolon").waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await shows("A1", "4");
  await close();
});

it("completes functions and values, and explains the argument at the caret", async () => {
  const { page, shows, goTo, close } = await open();
  await goTo("A1");
  await page.keyboard.type("=flux.pri");
  await page.getByRole("option", { name: "FLUX.PRICE Netto" }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByRole("note").getByText("Name aus der Preisliste").waitFor();
  await page.keyboard.type("reco");
  await page.keyboard.press("Enter");
  await page.keyboard.type(";");
  await page.getByRole("option", { name: "Abo24" }).click();
  await page.keyboard.type(";45");
  await page.getByRole("note").getByText("Installierte Benutzerlizenzen").waitFor();
  await page.keyboard.press("Enter");
  await shows("A1", "89,5");
  await close();
});

it("refuses what the validation of a cell forbids, and offers its list", async () => {
  const { page, enter, shows, goTo, close } = await open("?lang=de");
  await enter("B4", "0");
  await page.getByRole("alert").getByText("ganze Zahl von 1 bis").waitFor();
  await page.keyboard.press("Escape");
  await shows("B4", "45");
  await page.getByRole("tab", { name: "Kunden" }).click();
  await goTo("C6");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("menuitem", { name: "Abo36" }).click();
  await shows("C6", "Abo36");
  await shows("F6", "71,49 €");
  await close();
});

it("opens the pane, inserts its formula into the cell, undoes it, and lives on after a reload", async () => {
  const { page, openPane, goTo, shows, formula, until, complaints, close } = await open();
  await goTo("C3");
  const pane = await openPane();
  await pane.getByRole("combobox").first().click();
  await page.keyboard.type("rec");
  await page.keyboard.press("Enter");
  await pane.getByRole("radio", { name: "Abo24" }).click({ force: true });
  await pane.getByRole("spinbutton").or(pane.getByLabel("Benutzer")).first().fill("45");
  await pane.getByText("89,50 €", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "In C3 einfügen" }).click();
  await shows("C3", "89,50 €");
  expect(await formula("C3")).toContain("=FLUX.PRICE(");
  await page.keyboard.press("Control+z");
  await shows("C3", "");

  await page.getByRole("button", { name: "Aufgabenbereich neu laden" }).click();
  await until(async () => (await addinFrame(page)).getByRole("combobox").first().isVisible(), true);
  await goTo("D4");
  await page.keyboard.type('=FLUX.TIER("43")');
  await page.keyboard.press("Enter");
  await shows("D4", "41-80");
  expect(complaints).toEqual([]);
  await close();
});

it("copies cells within the sheet, and their values to other programs and back", async () => {
  const { page, enter, goTo, shows, formula, close } = await open("?book=empty", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await enter("A1", "2,5");
  await enter("A2", "=A1*2");
  await goTo("A1:A2");
  await page.keyboard.press("Control+c");
  await goTo("C5");
  await page.keyboard.press("Control+v");
  await shows("C6", "5");
  expect(await formula("C6")).toBe("=C5*2");
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied.trim().split(/\r?\n/)).toEqual(["2,5", "5"]);
  await page.evaluate('navigator.clipboard.writeText("1,5\\t10%\\n31.12.2026\\tWort")');
  await goTo("E1");
  await page.keyboard.press("Control+v");
  await shows("E1", "1,5");
  await shows("F1", "10%");
  await shows("E2", "31.12.2026");
  await close();
});

it("saves the workbook and opens it again, values, formulas and looks", async () => {
  const { page, shows, formula, until, complaints, close } = await open("?lang=de", {
    acceptDownloads: true,
  });
  await shows("B8", "2.400,00 €");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Speichern" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("Beispiel.xlsx");
  const path = await download.path();

  await page.getByRole("button", { name: "Leere Mappe" }).click();
  await until(() => page.title(), "Mappe1 – FLUX-Werkbank");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Öffnen" }).click();
  await (
    await choosing
  ).setFiles({
    name: "Angebot.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await import("node:fs/promises").then(({ readFile }) => readFile(path)),
  });
  await until(() => page.title(), "Angebot – FLUX-Werkbank");
  await shows("Preise!B8", "2.400,00 €");
  await shows("Finanzen!B6", "01.01.2027");
  expect(await formula("Preise!D8")).toBe("=FLUX.PRICE($A8;D$7;Benutzer)");
  expect(complaints).toEqual([]);
  await close();
});

it("points at cells with mouse and keyboard while a formula is written", async () => {
  const { page, enter, shows, goTo, formula, close } = await open();
  await enter("A1", "2");
  await enter("A2", "3");
  await goTo("C1");
  await page.keyboard.type("=SUMME(");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  expect(await formula("C1")).toBe("=SUMME(A1:A2)");
  await goTo("C3");
  await page.keyboard.type("=2*SUMME(");
  const { left, top } = await page.evaluate<DOMRect>('workbench.rect("A1")');
  await page.mouse.move(left + 20, top + 8);
  await page.mouse.down();
  await page.mouse.move(left + 20, top + 28, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.press("Enter");
  await shows("C3", "10");
  await close();
});

function isOwn(url: string): boolean {
  return url.startsWith(server.url) || url.startsWith("data:") || url.startsWith("blob:");
}
