/** @jest-environment jsdom */
import { type QuoteDocument, changeLine } from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { QUOTES, startQuotes } from "../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);

/** One line of each kind whose cells were written otherwise before. */
const document: QuoteDocument = quoteDocument(
  [
    documentSite(
      45,
      [
        documentLine("call-recording", "purchase", { id: "u", note: "neu" }),
        documentLine("call-recording", "sub24", { id: "s", role: { kind: "optional" } }),
        documentLine("support-premium", "yearly", { id: "p" }),
        documentLine("pro-ivr", "sub12", {
          id: "e",
          discount: { kind: "amount", euro: "2.00" },
        }),
      ],
      {
        id: "s1",
        lightUsers: 4,
        ownedModules: [
          { productId: "call-recording", users: 20, boughtOn: undefined, pricePaid: undefined },
        ],
      },
    ),
  ],
  { interval: "quarterly", firstSupportYear: "proRata", start: "2026-07-01" },
);

/** What the add-in wrote up to November 2026, by the row, from formulas that it wrote then. */
function earlierFormulas(rowOf: (key: string) => number): Readonly<Record<string, string>> {
  const [heads, site, end] = [rowOf("heads"), rowOf("site:s1"), rowOf("linesEnd")];
  const lines = ["u", "s", "p", "e"].map((id) => [id, rowOf(`line:${id}`)] as const);
  const column = (letter: string, from = heads) => `$${letter}$${from}:$${letter}$${end}`;
  const monthly = (term: string) =>
    `SUMIFS(${column("J")},${column("K")},"monatlich",${column("D")},"${term}")`;
  const [first, vat] = [rowOf("total:firstInvoice"), rowOf("total:firstInvoiceVat")];
  return {
    [`E${site}`]: `=E${rowOf("pbx:s1")}+E${rowOf("light:s1")}`,
    [`K${site}`]: "",
    [`D${rowOf("pbx:s1")}`]: "",
    [`D${rowOf("light:s1")}`]: "",
    ...Object.fromEntries(
      lines.flatMap(([id, row]) => {
        const prefix = id === "s" ? "optional " : "";
        const users = id === "p" ? "" : `E${row}`;
        const price =
          id === "u"
            ? `=FLUX.UPGRADE(C${row},20,${users},,"2022-09")`
            : `=FLUX.PRICE(C${row},D${row},${users},"2022-09")`;
        const off = id === "e" ? `G${row}-H${row}` : `G${row}*(1-H${row})`;
        return [
          [`E${row}`, id === "p" ? "" : `=E${site}`],
          [`G${row}`, price],
          [`I${row}`, `=ROUND(${off},2)`],
          [
            `K${row}`,
            `=IF(LEFT(D${row},3)="Abo","${prefix}monatlich",IF(LEFT(D${row},1)="j","${prefix}jährlich","${prefix}einmalig"))`,
          ],
        ];
      }),
    ),
    [`L${rowOf("line:u")}`]:
      "neu\nUpgrade von Staffel 1-20 auf 41-80: 2.400,00\u00a0€ − 599,00\u00a0€",
    [`J${first}`]: `=ROUND(J${rowOf("total:once")}+SUMPRODUCT(ROUND((${column("K", site)}="jährlich")*${column("J", site)}*6/12,2))+3*${monthly("<>Abo1")}+${monthly("Abo1")},2)`,
    [`J${vat}`]: `=ROUND(J${first}*0.19,2)`,
  };
}

async function inSheet<Result>(
  act: (sheet: Excel.Worksheet, rowOf: (key: string) => number) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const result = act(
      sheet,
      (key) => 1 + used.values.findIndex((row) => row.includes(`flux:${key}`)),
    );
    await context.sync();
    return result;
  });
}

async function formulasAt(addresses: readonly string[]): Promise<readonly string[]> {
  const ranges = await inSheet((sheet) =>
    addresses.map((address) => sheet.getRange(address).load("formulas,numberFormat")),
  );
  return ranges.map(({ formulas }) => String(formulas[0]?.[0]));
}

async function read() {
  const reading = await reader.readQuote("quote1", 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

it("reads a sheet that an earlier version has written as untouched, and calculates anew after an update", async () => {
  startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  const earlier = await inSheet((_sheet, rowOf) => earlierFormulas(rowOf));
  const addresses = Object.keys(earlier);
  const now = await formulasAt(addresses);
  await inSheet((sheet) => {
    for (const [address, formula] of Object.entries(earlier)) {
      const cell = sheet.getRange(address);
      cell.formulas = [[formula]];
      if (formula === "") cell.numberFormat = [["General"]];
    }
  });
  expect(await formulasAt(addresses)).toEqual(Object.values(earlier));
  expect(now.filter((formula, index) => formula === Object.values(earlier)[index])).toEqual([]);

  const before = await read();
  expect(before).toEqual({ written: document, document, edits: [], questions: [] });
  const changed = changeLine(document, "e", { quantity: 2 });
  expect(await writer.updateQuote(changed, true)).toMatchObject({ status: "written" });

  expect(await formulasAt(addresses)).toEqual(now);
  expect(await read()).toEqual({
    written: changed,
    document: changed,
    edits: [],
    questions: [],
  });
});
