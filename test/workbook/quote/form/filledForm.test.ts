import { readFileSync } from "node:fs";
import { quoteSheetTexts } from "../../../../src/i18n/quote";
import { evaluateDocument, type QuoteDocument } from "../../../../src/pricing";
import { filledForm, type FormCells } from "../../../../src/workbook/quote/form/filledForm";
import { LINE_PLACEHOLDERS, PLACEHOLDERS } from "../../../../src/workbook/quote/form/placeholders";
import { quotePlan } from "../../../../src/workbook/quote/layout/quotePlan";
import { quoteDocument } from "../../../support/quoteDocuments";
import { sampleDocument } from "../support/quoteHost";

const euro = '#,##0.00 "€"';

function formOf(rows: readonly (readonly string[])[], format = "General"): FormCells {
  return {
    sheet: "Formular",
    origin: { row: 4, column: 1 },
    formulas: rows,
    numberFormats: rows.map((row) => row.map(() => format)),
  };
}

function fill(
  rows: readonly (readonly string[])[],
  document: QuoteDocument = sampleDocument(),
  format = "General",
) {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const plan = quotePlan(evaluation.value, "FLUX");
  const texts = quoteSheetTexts(document.language);
  return filledForm(formOf(rows, format), { evaluation: evaluation.value, plan, texts });
}

/** What comes into a single cell. */
function cellOf(content: string, document?: QuoteDocument) {
  const filled = fill([[content]], document);
  if (!filled.ok) throw new Error(filled.error.code);
  const [cell] = filled.value.cells;
  return [cell?.contents[0], cell?.numberFormats?.[0]];
}

it.each([
  ["{{angebot.nummer}}", "'AN-2026-0042", "General"],
  ["{{quote.number}}", "'AN-2026-0042", "General"],
  [" {{ Angebot . Nummer }} ", "'AN-2026-0042", "General"],
  ["{{angebot.revision}}", 1, "General"],
  ["{{angebot.datum}}", 46037, "dd.mm.yyyy"],
  ["{{angebot.gültig}}", 46068, "dd.mm.yyyy"],
  ["{{verkäufer.geschäftsführung}}", "'Erika Muster", "General"],
  ["{{verkaeufer.anschrift}}", "'Musterweg 1\n12345 Musterstadt", "General"],
  ["{{verkaeufer.register}}", "'Amtsgericht Musterstadt, HRB 1", "General"],
  ["{{kunde.nummer}}", "", "General"],
  [
    "Angebot {{angebot.nummer}} vom {{angebot.datum}}",
    "'Angebot AN-2026-0042 vom 15.01.2026",
    "General",
  ],
  ["gültig: {{angebot.gueltig}}.", "'gültig: 15.02.2026.", "General"],
])("%s becomes %s", (content, expected, numberFormat) => {
  expect(cellOf(content)).toEqual([expected, numberFormat]);
});

it("fills sums as numbers, or as text among other text", () => {
  const evaluation = evaluateDocument(sampleDocument());
  const oneOff = evaluation.ok ? evaluation.value.totals.oneOff.toNumber() : 0;
  expect(oneOff).toBeGreaterThan(0);
  expect(cellOf("{{summe.einmalig}}")).toEqual([oneOff, `${euro};-${euro};"–"`]);
  expect(String(cellOf("Summe: {{summe.einmalig}}")[0])).toMatch(/^'Summe: [\d.]+,\d\d\s€$/);
});

it("is in the language of the quote, and says that it is not binding where it is not", () => {
  const validity = { kind: "subjectToChange" } as const;
  const [text] = cellOf("valid: {{quote.valid}}", sampleDocument({ language: "en", validity }));
  expect(text).toBe("'valid: This quote is subject to change.");
});

it("keeps the number formats that the form has chosen", () => {
  const filled = fill([["{{angebot.datum}}"]], undefined, "yyyy");
  expect(filled.ok && filled.value.cells[0]?.numberFormats).toBeUndefined();
});

it("never makes a formula of what users have typed", () => {
  const document = sampleDocument({ number: "=1+1" });
  expect(cellOf("{{angebot.nummer}}", document)[0]).toBe("'=1+1");
  expect(cellOf("{{angebot.nummer}} {{angebot.datum}}", document)[0]).toBe("'=1+1 15.01.2026");
});

it("repeats the row of the lines, and moves what is below it", () => {
  const filled = fill([
    ["{{kunde.firma}}", ""],
    ["{{positionen.pos}}", "{{positionen.produkt}} ({{positionen.standort}}, {{lines.term}})"],
    ["", "{{summe.monatlich}}"],
  ]);
  expect(filled).toMatchObject({
    ok: true,
    value: {
      repeated: { row: 5, added: 3 },
      cells: [
        { row: 4, column: 1 },
        { row: 5, column: 1, contents: ["'1", "'2", "'3", "'4"] },
        {
          row: 5,
          column: 2,
          contents: [
            "'Call Recording (Zentrale, Abo24)",
            "'Pro IVR (Zentrale, Kauf)",
            "'Call Recording (Zentrale, Kauf)",
            "'Pro IVR (Filiale, Abo12)",
          ],
        },
        { row: 9, column: 2 },
      ],
    },
  });
});

it("gives discounts and amounts as numbers with their formats", () => {
  const filled = fill([
    ["{{positionen.rabatt}}", "{{positionen.netto}}", "{{positionen.benutzer}}"],
  ]);
  const [discounts, nets, users] = filled.ok ? filled.value.cells : [];
  expect(discounts?.contents).toEqual(["", 0.125, "", ""]);
  expect(discounts?.numberFormats?.[1]).toBe("0.0# %");
  expect(nets?.contents[0]).toBe(89.5);
  expect(nets?.numberFormats?.[0]).toBe(euro);
  expect(users?.contents).toEqual([49, 49, 49, 12]);
});

it("empties the row of the lines when there is none", () => {
  const filled = fill([["{{positionen.pos}} von {{angebot.nummer}}"]], quoteDocument([]));
  expect(filled).toMatchObject({
    ok: true,
    value: { repeated: { row: 4, added: 0 }, cells: [{ contents: ["' von AN-2026-0042"] }] },
  });
});

it.each([
  [[["Angebot"]], { code: "noPlaceholders", sheet: "Formular" }],
  [[], { code: "noPlaceholders", sheet: "Formular" }],
  [
    [["{{positionen.pos}}"], ["{{lines.product}}"]],
    { code: "twoLineRows", sheet: "Formular", rows: [5, 6] },
  ],
  [
    [["", "{{kunde.name}} {{kunde.firma}}"]],
    { code: "unknownPlaceholder", address: "C5", text: "{{kunde.name}}" },
  ],
  [[["{{kunde.firma}"]], { code: "unknownPlaceholder", address: "B5", text: "{{kunde.firma}" }],
  [
    [['="{{kunde.firma}}"&A1']],
    { code: "unknownPlaceholder", address: "B5", text: '="{{kunde.firma}}"&A1' },
  ],
])("refuses %j", (rows, error) => {
  expect(fill(rows)).toEqual({ ok: false, error });
});

it("knows no name twice, and the documents list all of them", () => {
  const names = [...PLACEHOLDERS, ...LINE_PLACEHOLDERS].flatMap(([german, english]) => [
    german,
    english,
  ]);
  const listed = readFileSync("docs/placeholders.md", "utf8").match(/(?<=`\{\{)[^{}]+(?=\}\}`)/g);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(listed)].sort()).toEqual([...names].sort());
});
