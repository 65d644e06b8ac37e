import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import { ROOT } from "../../scripts/build/run.js";
import { addinFrame, openWorkbench, startServer, type Server } from "./workbenchPage";

const LIST = readFileSync(join(ROOT, "test/fixtures/price-lists/2027-01.json"), "utf8");

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

it("[C4] a published list is there by its name at once, and the usual one from the next start on", async () => {
  const { page, enter, shows, openPane, complaints, close } = await openWorkbench(browser, server);
  await enter("A1", '=FLUX.PRICE("AntiFraud";"Kauf")');
  await shows("A1", "99");
  await page
    .context()
    .route("**/price-lists/index.json", (route) =>
      route.fulfill({ json: { format: 1, lists: ["2027-01.json"] } }),
    );
  await page
    .context()
    .route("**/price-lists/2027-01.json", (route) =>
      route.fulfill({ body: LIST, contentType: "application/json" }),
    );

  await page.reload();
  await enter("A1", '=FLUX.PRICE("AntiFraud";"Kauf")');
  await enter("A2", '=FLUX.PRICE("AntiFraud";"Kauf";;"2027-01")');
  await shows("A2", "103,95");
  await shows("A1", "99");
  const pane = await openPane();
  await pane.getByRole("tab", { name: "Werkzeuge" }).click();
  await pane.getByRole("button", { name: "Preislisten", exact: true }).click();
  await pane.getByText(/Die neuere Preisliste 01\/2027 gilt ab dem nächsten Start/).waitFor();
  await pane.getByRole("button", { name: "Jetzt verwenden" }).click();
  await pane.getByText(/Die Preisliste 01\/2027 gilt/).waitFor();
  await shows("A1", "103,95");

  await page.reload();
  await enter("A3", '=FLUX.PRICE("AntiFraud";"Kauf")');
  await enter("A4", '=FLUX.PRICE("AntiFraud";"Kauf";;"2022-09")');
  await shows("A3", "103,95");
  await shows("A4", "99");
  expect(complaints).toEqual([]);
  await close();
});

it("[C4] a list is read from a file, kept in the workbook, and used by formulas that name it", async () => {
  const { page, enter, shows, openPane, complaints, close } = await openWorkbench(browser, server);
  await enter("A1", '=FLUX.PRICE("Call Recording";"Abo48";45;"2027-01")');
  await shows("A1", "#NV");
  await openPane();
  const pane = await addinFrame(page);
  await pane.getByRole("tab", { name: "Werkzeuge" }).click();
  await pane.getByRole("button", { name: "Preislisten", exact: true }).click();
  await pane.getByRole("button", { name: "Neue Preisliste lesen" }).click();
  await pane
    .getByLabel("Datei wählen")
    .setInputFiles({ name: "liste.json", mimeType: "application/json", buffer: Buffer.from(LIST) });
  await pane.getByRole("button", { name: "In dieser Mappe behalten" }).click();
  await pane.getByText(/Die Preisliste 2027-01 ist in der Mappe/).waitFor();
  // What asked for it before is calculated anew.
  await shows("A1", "37,53");
  await enter("A2", '=FLUX.PRICE("Call Recording";"Abo48";201;"2027-01")');
  await shows("A2", "390,96");
  expect(complaints).toEqual([]);
  await close();
});
