/** @jest-environment jsdom */
import { quotedTerm } from "../../../../src/i18n/quote/terms";
import { Money, knownTerms, parseTerm, termToken } from "../../../../src/pricing";
import { type QuoteDocument, changeLine, evaluateDocument, linesOf } from "../../../../src/quote";
import { comparisonSheet } from "../../../../src/workbook/quoteSheet/extras/comparisonSheet";
import { paymentPlanSheet } from "../../../../src/workbook/quoteSheet/extras/paymentPlanSheet";
import { widthOfColumns } from "../../../../src/workbook/quoteSheet/style/styles";
import { columnWidthFor } from "../../../../src/workbook/quoteSheet/layout/textSize";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { readRows, rowsOf as plannedRows, withTyped } from "../read/support/sheetRows";
import { inSheet, read, rowsIn, rowsOf, sheetOf, updated, written } from "../support/longQuote";

const GERMAN = /Kauf|Abo|einmalig|jährlich|monatlich/;

/** A line for each term. */
const everyTerm = (language: QuoteDocument["language"]) =>
  quoteDocument(
    [
      documentSite(
        45,
        [
          documentLine("call-recording", "purchase", { id: "purchase" }),
          documentLine("teams-presence-sync", "sub1", { id: "sub1", packUsers: 12 }),
          documentLine("call-recording", "sub12", { id: "sub12" }),
          documentLine("call-recording", "sub24", { id: "sub24" }),
          documentLine("call-recording", "sub36", { id: "sub36" }),
          documentLine("support-premium", "yearly", { id: "yearly" }),
          documentLine("support-flex-set-10", "once", { id: "once" }),
        ],
        { id: "s1", name: "Berlin" },
      ),
    ],
    { language },
  );

const english = everyTerm("en");
const evaluated = (document: QuoteDocument) => {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
};

describe.each(["de", "en"] as const)("the name of a term in a quote: %s", (language) => {
  it.each(knownTerms())("%s is read as that term, and fits its column", (term) => {
    const name = quotedTerm(term, language);
    expect(parseTerm(name)).toEqual({ ok: true, value: term });
    expect(GERMAN.test(name)).toBe(language === "de");
    expect(columnWidthFor(name, { size: 10 })).toBeLessThanOrEqual(widthOfColumns(["term"]));
  });
});

it.each([true, false])("an English quote has English terms; with formulas: %s", async (isLive) => {
  const started = await written(english, isLive);
  const names = rowsOf(started, "line").map(({ key, textIn }) => [key, textIn(3)]);
  expect(names).toEqual([
    ["line:purchase", "purchase"],
    ["line:sub1", "1 month"],
    ["line:sub12", "12 months"],
    ["line:sub24", "24 months"],
    ["line:sub36", "36 months"],
    ["line:yearly", "yearly"],
    ["line:once", "once"],
  ]);
  const sources = sheetOf(started)?.validations.map(({ rule }) => JSON.stringify(rule)) ?? [];
  expect(sources.join()).toContain("purchase,once,1 month,12 months,yearly,24 months,36 months");
  const shown = rowsIn(started).flatMap(({ key, textIn }) =>
    [2, 3, 10].map(textIn).filter((content) => !key.startsWith("text:") && GERMAN.test(content)),
  );
  expect(shown).toEqual([]);
  expect(await read()).toMatchObject({ document: english, edits: [], questions: [] });
});

it("is updated, and takes terms in either language", async () => {
  const started = await written(english);
  await updated(changeLine(english, "sub24", { term: "sub36" }));
  expect(rowsOf(started, "line")[3]?.textIn(3)).toBe("36 months");
  await inSheet(started, (sheet, rowOf) => {
    sheet.getRange(`D${rowOf("line:sub1")}`).values = [["Abo12"]];
    sheet.getRange(`D${rowOf("line:sub24")}`).values = [["24 months"]];
  });
  const { document, edits } = await read();
  expect(edits.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ["term", "1 month", "12 months"],
    ["term", "36 months", "24 months"],
  ]);
  await updated(document);
  expect(rowsOf(started, "line").map(({ textIn }) => textIn(3))).toEqual(
    linesOf(document).map(({ line }) => quotedTerm(line.term, "en")),
  );
  await updated({ ...document, language: "de" });
  expect(rowsOf(started, "line")[1]?.textIn(3)).toBe("Abo12");
});

it("of an earlier version, with German terms, is read as unchanged", () => {
  const rows = linesOf(english).reduce(
    (all, { line }) => withTyped(all, `line:${line.id}`, { term: { value: termToken(line.term) } }),
    plannedRows(english),
  );
  expect(readRows(rows, english)).toMatchObject({ document: english, edits: [], questions: [] });
});

it("a term that is not offered is asked about in English", () => {
  const rows = withTyped(plannedRows(english), "line:sub24", { term: { value: "for ever" } });
  const [question] = readRows(rows, english).questions;
  expect(question?.choices.map(({ value }) => value)).toEqual([
    "24 months",
    "purchase",
    "12 months",
    "36 months",
  ]);
});

it("its comparison and its payment plan have English terms too", () => {
  const sheets = [
    comparisonSheet(evaluated(english), { months: 12, upgradeCost: Money.zero }),
    paymentPlanSheet(evaluated(english)),
  ];
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.map((cell) => String(cell?.content ?? ""))),
  );
  expect(texts.filter((content) => GERMAN.test(content))).toEqual([]);
});
