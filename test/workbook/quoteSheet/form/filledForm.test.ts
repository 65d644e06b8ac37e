import { readFileSync } from "node:fs";
import { quoteSheetTexts } from "../../../../src/i18n/quote/sheet";
import { type QuoteDocument, evaluateDocument } from "../../../../src/quote";
import { filledForm, type FormCells } from "../../../../src/workbook/quoteSheet/form/filledForm";
import {
  LINE_PLACEHOLDERS,
  PLACEHOLDERS,
} from "../../../../src/workbook/quoteSheet/form/placeholders";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { quoteDocument } from "../../../support/quoteDocuments";
import { sampleDocument } from "../support/quoteHost";

const euro = '#,##0.00 "€"';

type FormChange = Partial<FormCells> & { readonly format?: string };

function formOf(
  rows: readonly (readonly string[])[],
  { format = "General", ...change }: FormChange = {},
): FormCells {
  return {
    sheet: "Formular",
    merged: [],
    margins: [],
    origin: { row: 4, column: 1 },
    formulas: rows,
    numberFormats: rows.map((row) => row.map(() => format)),
    ...change,
  };
}

function fill(
  rows: readonly (readonly string[])[],
  document: QuoteDocument = sampleDocument(),
  change: FormChange = {},
  isWithoutLines = true,
) {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const plan = quotePlan(evaluation.value, "FLUX");
  const texts = quoteSheetTexts(document.language);
  const form = formOf(rows, change);
  return filledForm(form, { evaluation: evaluation.value, plan, texts }, isWithoutLines);
}

/** What comes into a single cell. */
function cellOf(content: string, document?: QuoteDocument, change?: FormChange) {
  const filled = fill([[content]], document, change);
  if (!filled.ok) throw new Error(filled.error.code);
  const [cell] = filled.value.cells;
  return [cell?.contents[0], cell?.numberFormats?.[0]];
}

it.each([
  ["{{angebot.nummer}}", "'AN-2026-0042", "General"],
  ["{{quote.number}}", "'AN-2026-0042", "General"],
  [" {{ Angebot . Nummer }} ", "'AN-2026-0042", "General"],
  ["{{angebot.revision}}", 1, "General"],
  ["{{angebot.datum}}", 46037, 'dd"."mm"."yyyy'],
  ["{{angebot.gültig}}", 46068, 'dd"."mm"."yyyy'],
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

it("has the terms of lines in the language of the quote", () => {
  const filled = fill(
    [["{{lines.product}}", "{{lines.term}}"]],
    sampleDocument({ language: "en" }),
  );
  if (!filled.ok) throw new Error(filled.error.code);
  const contents = filled.value.cells.flatMap((cell) => cell.contents.map(String));
  expect(contents.join("|")).toContain("24 months");
  expect(contents.join("|")).not.toMatch(/Abo|Kauf/);
});

it("keeps the number formats that the form has chosen", () => {
  const filled = fill([["{{angebot.datum}}"]], undefined, { format: "yyyy" });
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
  expect(discounts?.numberFormats?.[1]).toBe('[<=1]0.0# %;#,##0.00 "€"');
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
  [[["{{kunde.firma}"]], { code: "unclosedPlaceholder", address: "B5", text: "{{kunde.firma}" }],
  [[['="{{kunde.firma}}"&A1']], { code: "formulaPlaceholder", address: "B5" }],
])("refuses %j", (rows, error) => {
  expect(fill(rows)).toEqual({ ok: false, error });
});

it.each([
  ["{{angebot.datum}}", "'15.01.2026"],
  ["{{angebot.revision}}", "'1"],
  ["{{angebot.nummer}}", "'AN-2026-0042"],
])("writes %s as people read it into a cell formatted as text", (content, expected) => {
  expect(cellOf(content, undefined, { format: "@" })).toEqual([expected, undefined]);
});

it("writes amounts as people read them into cells formatted as text", () => {
  const filled = fill([["{{positionen.netto}}", "{{positionen.rabatt}}"]], undefined, {
    format: "@",
  });
  const [nets, discounts] = filled.ok ? filled.value.cells : [];
  expect(String(nets?.contents[0])).toMatch(/^'89,50\s€$/);
  expect(String(discounts?.contents[1])).toMatch(/^'12,5\s%$/);
});

it("[M5] splits the net amounts of lines by how they are paid, options left out, so that they add up", () => {
  const filled = fill([
    [
      "{{positionen.netto_einmalig}}",
      "{{positionen.netto_monatlich}}",
      "{{lines.net_yearly}}",
      "{{positionen.netto}}",
    ],
  ]);
  const [once, monthly, yearly, all] = filled.ok ? filled.value.cells : [];
  const evaluation = evaluateDocument(sampleDocument());
  const totals = evaluation.ok ? evaluation.value.totals : undefined;
  const sum = (contents: readonly (string | number)[] = []) =>
    contents.reduce<number>((before, each) => before + (typeof each === "number" ? each : 0), 0);
  expect(sum(once?.contents)).toBeCloseTo(totals?.oneOff.toNumber() ?? NaN, 6);
  expect(sum(monthly?.contents)).toBeCloseTo(totals?.monthly.toNumber() ?? NaN, 6);
  expect(yearly?.contents).toEqual(["", "", "", ""]);
  expect(all?.contents[2]).not.toBe("");
  expect(once?.contents[2]).toBe("");
});

it("asks before it fills a form that has no row for the lines", () => {
  const rows = [["{{angebot.nummer}}"]];
  expect(fill(rows, undefined, {}, false)).toEqual({
    ok: false,
    error: { code: "noLineRow", sheet: "Formular" },
  });
  expect(fill(rows, undefined, {}, true)).toMatchObject({ ok: true });
  expect(fill(rows, quoteDocument([]), {}, false)).toMatchObject({ ok: true });
  expect(fill([["{{positionen.pos}}"]], undefined, {}, false)).toMatchObject({ ok: true });
});

it.each([
  ["begin in it and reach below", { row: 5, rows: 2 }, true],
  ["reach into it from above", { row: 4, rows: 2 }, true],
  ["reach over it", { row: 4, rows: 3 }, true],
  ["lie in it alone", { row: 5, rows: 1 }, false],
  ["lie above", { row: 3, rows: 2 }, false],
  ["lie below", { row: 6, rows: 2 }, false],
])("tells the row of the lines with merged cells that %s", (_where, area, isRefused) => {
  const rows = [["{{kunde.firma}}"], ["{{positionen.pos}}"], ["Ende"]];
  const filled = fill(rows, undefined, { merged: [{ address: "F5:G7", ...area }] });
  if (!isRefused) expect(filled.ok).toBe(true);
  else expect(filled).toEqual({ ok: false, error: { code: "mergedLineRow", address: "F5:G7" } });
});

describe("headers and footers", () => {
  const margin = (
    content: string,
    place: "header" | "footer" = "footer",
    part: "leftHeader" | "rightFooter" = "rightFooter",
  ) => ({ margins: [{ page: "defaultForAllPages" as const, place, texts: [{ part, content }] }] });
  const inMargin = (content: string, document?: QuoteDocument) => {
    const filled = fill([], document, margin(content));
    return filled.ok ? filled.value.margins[0]?.texts[0]?.content : filled.error;
  };

  it.each([
    ["{{angebot.nummer}}, Seite &P von &N", "AN-2026-0042, Seite &P von &N"],
    ["{{angebot.datum}}", "15.01.2026"],
    ["&B&12{{angebot.datum}}", "&B&12 15.01.2026"],
    ["{{kunde.firma}}", "Kunde && Söhne"],
  ])("%s becomes %s", (content, expected) => {
    const { customer } = sampleDocument();
    const document = sampleDocument({ customer: { ...customer, company: "Kunde & Söhne" } });
    expect(inMargin(content, document)).toBe(expected);
  });

  it.each([
    ["{{kunde.name}}", { code: "unknownPlaceholder", address: "footer", text: "{{kunde.name}}" }],
    [
      "{{positionen.pos}}",
      { code: "unknownPlaceholder", address: "footer", text: "{{positionen.pos}}" },
    ],
    ["{{kunde.firma", { code: "unclosedPlaceholder", address: "footer", text: "{{kunde.firma" }],
  ])("%s is refused", (content, error) => {
    expect(inMargin(content)).toEqual(error);
  });

  it.each([
    [249 - "AN-2026-0042".length, true],
    [250 - "AN-2026-0042".length, false],
  ])("takes what Excel takes: %d characters beside the number: %s", (length, isTaken) => {
    const content = `${"x".repeat(length)}{{angebot.nummer}}`;
    const filled = fill([], undefined, margin(content, "header", "leftHeader"));
    if (isTaken) expect(filled.ok).toBe(true);
    else {
      expect(filled).toEqual({
        ok: false,
        error: { code: "marginTooLong", place: "header", maximum: 255 },
      });
    }
  });
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
