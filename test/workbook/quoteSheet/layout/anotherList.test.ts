/** @jest-environment jsdom */
import { heldLists, holdEdition, Money, setHeldLists } from "../../../../src/pricing";
import {
  changeLine,
  evaluateDocument,
  readStoredDocument,
  storedTextOf,
  type QuoteDocument,
} from "../../../../src/quote";
import { comparisonSheet } from "../../../../src/workbook/quoteSheet/extras/comparisonSheet";
import { edition202701 } from "../../../support/edition202701";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { inSheet, read, rowsOf, sheetOf, updated, written } from "../support/longQuote";

const initial = heldLists();

/** By the list of 2027-01: a term of 48 months, tiers up to 50 users, packs of ten, a product that 2022-09 does not have. */
const quote: QuoteDocument = quoteDocument(
  [
    documentSite(
      45,
      [
        documentLine("call-recording", "sub48", { id: "a" }),
        documentLine("voicemail-transcription", "purchase", { id: "b" }),
        documentLine("teams-presence-sync", "sub12", { id: "c", packUsers: 12 }),
        documentLine("support-premium", "yearly", { id: "d" }),
      ],
      { id: "s1" },
    ),
  ],
  { edition: "2027-01" },
);

const evaluated = (document: QuoteDocument) => {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
};

beforeEach(() => void holdEdition(edition202701, "workbook"));

afterEach(() => setHeldLists(initial));

it("[C4] [P3] [P5] [P6] a quote is priced by the list that it names", () => {
  const { lines, totals } = evaluated(quote);
  expect(lines.map(({ price }) => price.ok && String(price.value.net))).toEqual([
    "37.53",
    "799.00",
    "15.54",
    "868.00",
  ]);
  expect([totals.oneOff, totals.monthly, totals.yearly, totals.tcv].map(String)).toEqual([
    "799.00",
    "53.07",
    "868.00",
    // 799 + 48 × 37.53 + 12 × 15.54 + 868
    "3654.92",
  ]);
});

it("[C4] it is stored and opened as it is, also where its list is not held", () => {
  setHeldLists(initial);
  expect(readStoredDocument(storedTextOf(quote))).toEqual({ ok: true, value: quote });
  expect(evaluateDocument(quote)).toMatchObject({ ok: false, error: { code: "unknownEdition" } });
});

it.each([true, false])(
  "[C4] it is written, read back and updated; with formulas: %s",
  async (isLive) => {
    const started = await written(quote, isLive);
    expect(await read()).toMatchObject({ document: quote, edits: [], questions: [] });
    expect(rowsOf(started, "line").map(({ textIn }) => textIn(3))).toEqual([
      "Abo48",
      "Kauf",
      "Abo12",
      "jährlich",
    ]);
    const formulas = [...(sheetOf(started)?.rows.values() ?? [])].flatMap((cells) =>
      [...cells.values()].flatMap(({ formula }) =>
        formula?.includes("FLUX.PRICE") === true ? [formula] : [],
      ),
    );
    expect(formulas.length > 0).toBe(isLive);
    expect(formulas.filter((formula) => !formula.includes("2027-01"))).toEqual([]);
    const choices = sheetOf(started)?.validations.map(({ rule }) => JSON.stringify(rule)) ?? [];
    expect(choices.join()).toContain("Abo48");
    if (isLive) await updated(changeLine(quote, "a", { term: "sub24" }));
  },
);

it("[P6] a term that is typed into its sheet is read by its list", async () => {
  const started = await written(changeLine(quote, "a", { term: "sub24" }));
  await inSheet(started, (sheet, rowOf) => {
    sheet.getRange(`D${rowOf("line:a")}`).values = [["Abo48"]];
  });
  const { document, edits } = await read();
  expect(edits.map(({ kind, after }) => [kind, after])).toEqual([["term", "Abo48"]]);
  expect(document).toEqual(quote);
});

it("[T2] its comparison has the terms of its list", () => {
  const { rows } = comparisonSheet(evaluated(quote), { months: 48, upgradeCost: Money.zero });
  const texts = rows.flatMap((row) => row.map((cell) => String(cell?.content ?? "")));
  expect(texts.some((text) => text.includes("alles Abo48"))).toBe(true);
  expect(texts.some((text) => text.includes("alles Abo24"))).toBe(true);
});
