/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { storedTextOf } from "../../../src/quote";
import { officeQuotes } from "../../../src/taskpane/quoteSession/officeQuotes";
import { QUOTE_NAMESPACE } from "../../../src/workbook/quoteStore/storedPart";
import { hostileTexts } from "../../support/hostileDocuments";
import { startQuotes } from "../../workbook/quoteSheet/support/quoteHost";
import { sampleQuote } from "../quoteSession/fakeStore";
import { openQuote } from "../quoteSession/openQuote";

// A pane takes its time in jsdom, and longer still on a busy machine.
const PATIENTLY = { timeout: 30_000 };

function partWith(json: string): string {
  const escaped = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<quote xmlns="${QUOTE_NAMESPACE}" schema="1"><document>${escaped}</document></quote>`;
}

/** Opens the pane in a workbook with these parts. */
async function openWith(parts: readonly string[]) {
  startQuotes();
  await Excel.run(async (context) => {
    for (const part of parts) context.workbook.customXmlParts.add(part);
    await context.sync();
  });
  const quotes = officeQuotes("FLUX");
  return { quotes, ...(await openQuote({ quotes })) };
}

const number = () => screen.findByRole("textbox", { name: "Angebotsnummer" }, PATIENTLY);

async function openList(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Angebote" }));
  await screen.findByRole("heading", { level: 1, name: "Angebote" }, PATIENTLY);
}

const stored = storedTextOf(sampleQuote());
const changed = (change: object) => partWith(JSON.stringify({ ...sampleQuote(), ...change }));

it.each([
  ["an empty element", [`<quote xmlns="${QUOTE_NAMESPACE}"/>`], "Beschädigt"],
  ["a later version", [partWith('{"schema":99}')], "Aktualisieren Sie FLUX"],
  [
    "a validity that ends on no day",
    [changed({ validity: { kind: "bindingUntil", day: "2026-02-30" } })],
    "Nicht lesbare Angaben: validity.day.",
  ],
  ["the year 0", [changed({ start: "0000-01-01" })], "Nicht lesbare Angaben: start."],
  ["a long id", [changed({ id: "x".repeat(1_000) })], "Nicht lesbare Angaben: id."],
  [
    "200 quotes that cannot be read",
    Array.from({ length: 200 }, (_, index) => partWith(`{"schema":1,"id":"q${index}"}`)),
    "200 Angebote dieser Mappe können nicht gelesen werden",
  ],
])("shows the editor, and %s with its reason in the list", async (_what, parts, reason) => {
  await openWith(parts);
  expect(await number()).toBeVisible();
  await openList();
  const region = await screen.findByRole("heading", { name: "Nicht lesbar" }, PATIENTLY);
  expect(region.parentElement).toHaveTextContent(reason);
});

it("shows a quote that is stored twice for one revision", async () => {
  await openWith([partWith(stored), changed({ number: "AN-2026-0043" })]);
  expect(await number()).toBeVisible();
  await openList();
});

it("shows a quote of an unknown price list with the error at its field, until another one is chosen", async () => {
  const { user, quotes } = await openWith([changed({ edition: "1999-01" })]);
  expect(await number()).toHaveValue("AN-2026-0042");
  const field = screen.getByRole("combobox", { name: "Preisliste" });
  expect(field).toBeInvalid();
  expect(field).toHaveDisplayValue("1999-01");
  expect(field).toHaveAccessibleDescription(/1999-01/);
  expect(screen.getByRole("button", { name: "Prüfung: 1 Fehler" })).toBeVisible();
  const unknown = sampleQuote({ edition: "1999-01" });
  expect(
    await quotes.writeQuote?.({ document: unknown, isLive: true, target: { kind: "newSheet" } }),
  ).toMatchObject({ status: "failed", problem: { code: "unknownEdition" } });

  await user.selectOptions(field, "2022-09");
  expect(field).toBeValid();
  expect(screen.getByText("89,50 €", { selector: "dd" })).toBeVisible();
});

it("keeps what was typed into a site whose id begins with that of a deleted one", async () => {
  const [site] = sampleQuote().sites;
  const sites = ["s1", "s10"].map((id) => ({ ...site, id, name: id, lines: [] }));
  const { user } = await openWith([changed({ sites })]);
  await number();
  const users = document.getElementById("field-s10.pbxUsers");
  fireEvent.change(users ?? document, { target: { value: "viele" } });
  await user.click(screen.getByRole("button", { name: "s1 löschen" }));
  expect(document.getElementById("field-s1.pbxUsers")).toBeNull();
  expect(users).toHaveValue("viele");
});

it("shows whatever is stored, and writes it whole or says why not", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (text) => {
      const { quotes } = await openWith([partWith(text)]);
      expect(await number()).toBeVisible();
      await openList();
      const saved = await quotes.savedQuotes?.();
      if (!saved?.ok) throw new Error("The workbook is not read");
      for (const { document } of saved.value.quotes) {
        const outcome = await quotes.writeQuote?.({
          document,
          isLive: true,
          target: { kind: "newSheet" },
        });
        expect(outcome?.status).toMatch(/^(written|failed)$/);
      }
      cleanup();
    }),
    { numRuns: 6 },
  );
});
