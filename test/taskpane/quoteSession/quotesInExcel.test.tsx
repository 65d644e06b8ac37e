/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { officeQuotes } from "../../../src/taskpane/quoteSession/officeQuotes";
import { rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import { anchorName } from "../../../src/workbook/quoteSheet/anchor/anchor";
import { NEW_QUOTE, xmlOf } from "../../../src/workbook/quoteStore/storedPart";
import { memoryStorage } from "../../support/memoryStorage";
import { sampleDocument, startQuotes } from "../../workbook/quoteSheet/support/quoteHost";
import { openQuote } from "./openQuote";

const PATIENTLY = { timeout: 30_000 };
const document = sampleDocument({ validity: { kind: "subjectToChange" } });

it("opens the quote of the workbook, revises it, and brings a deleted revision back", async () => {
  const { workbook } = startQuotes();
  const quotes = officeQuotes("FLUX");
  await quotes.writeQuote?.({ document, isLive: true, target: { kind: "newSheet" } });
  const sheets = () =>
    workbook.state.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
  const before = sheets();
  const storage = memoryStorage();
  rememberDraft(
    { document: sampleDocument({ id: "foreign", number: "AN-A" }), typed: {} },
    storage,
  );
  const { user } = await openQuote({ quotes, storage });
  const press = async (name: string) =>
    user.click(await screen.findByRole("button", { name }, PATIENTLY));
  const savedNow = async () => {
    const saved = await quotes.savedQuotes?.();
    if (!saved?.ok) throw new Error("The quotes cannot be read");
    return saved.value.quotes.map((quote) => ({
      revision: quote.document.revision,
      isSuperseded: quote.isSuperseded,
      sheet: quote.place?.sheet,
    }));
  };
  const first = { revision: 1, isSuperseded: true, sheet: "Angebot AN-2026-0042" };
  const second = { revision: 2, isSuperseded: false, sheet: undefined };

  expect(await screen.findByDisplayValue("AN-2026-0042", {}, PATIENTLY)).toBeVisible();
  await press("Angebote");
  await press("Mehr: AN-2026-0042");
  await press("Neue Revision: AN-2026-0042");
  const number = await screen.findByRole("textbox", { name: "Angebotsnummer" }, PATIENTLY);
  await waitFor(() => expect(number).toHaveAccessibleDescription(/Revision 2/), PATIENTLY);
  expect(await savedNow()).toEqual([first, second]);

  await press("Angebote");
  await press("1 frühere Revision");
  await press("Mehr: AN-2026-0042");
  await press("Löschen: AN-2026-0042");
  await press("Keine Notizen darin: Angebot und Blatt löschen");
  await screen.findByText("Gelöscht: AN-2026-0042.", {}, PATIENTLY);
  expect(await savedNow()).toEqual([second]);
  await press("Löschen rückgängig");
  await screen.findAllByText(/^Wieder da: AN-2026-0042, neu geschrieben/, {}, PATIENTLY);
  expect(await savedNow()).toEqual(expect.arrayContaining([first, second]));
  expect(sheets()).toEqual(before);
});

it("changes nothing in a workbook by showing what an older version has left in it", async () => {
  const { workbook } = startQuotes();
  const quotes = officeQuotes("FLUX");
  await quotes.writeQuote?.({ document, isLive: true, target: { kind: "newSheet" } });
  await Excel.run(async (context) => {
    const { worksheets, customXmlParts, names } = context.workbook;
    worksheets.getItem("Tabelle1").getRange("A1:B1").values = [["Miete", 1200]];
    worksheets.add("FLUX-Papierkorb").visibility = "VeryHidden";
    const deleted = sampleDocument({ id: "foreign", number: "AN-A" });
    const xml = xmlOf({ ...NEW_QUOTE, document: deleted, written: deleted, isOwnSheet: true });
    customXmlParts.add(xml.replace("<quote ", '<quote deleted="true" '));
    names.add(anchorName(deleted), worksheets.getItem("Tabelle1").getRange("A1"));
    await context.sync();
  });
  const before = workbook.state;
  const { user } = await openQuote({ quotes });
  expect(await screen.findByDisplayValue("AN-2026-0042", {}, PATIENTLY)).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Angebote" }, PATIENTLY));
  await screen.findByRole("button", { name: "Wiederherstellen: AN-A" }, PATIENTLY);
  await screen.findByRole("button", { name: "Einblenden: FLUX-Papierkorb" }, PATIENTLY);
  expect(workbook.state).toBe(before);
});
