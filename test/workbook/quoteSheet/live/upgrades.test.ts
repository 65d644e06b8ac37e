import {
  type QuoteDocument,
  changeLine,
  changeSite,
  evaluateDocument,
} from "../../../../src/quote";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { type Headless, plainValue } from "../../../../workbench/headless";
import { startExcel, useQuote, type QuoteInUse } from "../model/quoteInUse";
import { sheetInUse, typeText, valueAt } from "../model/sheetInUse";
import { amountsBeside, readingOf, writeLive } from "./amounts";

let excel: Headless;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const owned = (pricePaid?: string) => ({
  productId: "call-recording",
  users: 20,
  boughtOn: undefined,
  pricePaid,
});

/** An upgrade with a note and one without, beside lines that are none. */
const upgrades = (language: "de" | "en") =>
  quoteDocument(
    [
      documentSite(
        45,
        [
          documentLine("call-recording", "purchase", { id: "u", note: "ab März" }),
          documentLine("call-recording", "sub24", { id: "s", role: { kind: "optional" } }),
          documentLine("insight-analytics", "purchase", { id: "i" }),
        ],
        { id: "s1", ownedModules: [owned()] },
      ),
      documentSite(30, [documentLine("call-recording", "purchase", { id: "p" })], {
        id: "s2",
        ownedModules: [owned("1234.50")],
      }),
    ],
    { language },
  );

type Typing = readonly [key: string, column: ColumnKey, text: string];

function type(inUse: QuoteInUse, typings: readonly Typing[]): void {
  const found = sheetInUse(inUse);
  if (!found) throw new Error("The quote has no cells.");
  excel.host.workbook.change("person", (draft) => {
    for (const [key, column, text] of typings) {
      const at = { row: found.rowOf(key) ?? -1, column: found.columnOf(column) ?? -1 };
      typeText(draft, inUse, found.sheet.id, at, text);
    }
  });
}

/** The note under a line as the sheet shows it, and as it would be written. */
function notesBeside(inUse: QuoteInUse, document: QuoteDocument, key: string) {
  const found = sheetInUse(inUse);
  const evaluation = evaluateDocument(document);
  if (!found || !evaluation.ok) throw new Error("There is no such quote.");
  const row = quotePlan(evaluation.value, "FLUX").rows.find((each) => each.key === key);
  const content = row?.cells.note?.content;
  const wanted =
    content?.kind === "formula" ? content.value : content?.kind === "text" && content.text;
  return { wanted, shown: plainValue(valueAt(inUse, found, key, "note")) };
}

const change = (id: string, to: Parameters<typeof changeLine>[2]) => (document: QuoteDocument) =>
  changeLine(document, id, to);

it.each<[string, readonly Typing[], (document: QuoteDocument) => QuoteDocument]>([
  ["with Abo24", [["line:u", "term", "Abo24"]], change("u", { term: "sub24" })],
  ["with 24", [["line:p", "term", "24"]], change("p", { term: "sub24" })],
  [
    "with another product",
    [["line:u", "product", "Pro IVR"]],
    change("u", { productId: "pro-ivr" }),
  ],
  [
    "with another product's alias",
    [["line:u", "product", "insight analytics pro"]],
    change("u", { productId: "insight-analytics" }),
  ],
  [
    "with its own name in small letters",
    [["line:u", "product", "call-recording"]],
    (document) => document,
  ],
  [
    "with more users",
    [["pbx:s1", "users", "120"]],
    (document) => changeSite(document, "s1", { pbxUsers: 120 }),
  ],
  [
    "with users of the tier that is owned",
    [["pbx:s2", "users", "7"]],
    (document) => changeSite(document, "s2", { pbxUsers: 7 }),
  ],
  [
    "so that a subscription is bought",
    [["line:s", "term", "kaufen"]],
    change("s", { term: "purchase" }),
  ],
  [
    "so that the product is the one that is owned",
    [["line:i", "product", "CALL RECORDING"]],
    change("i", { productId: "call-recording" }),
  ],
])(
  "[U1] a line of an owned extension, overtyped %s, is priced as the core does",
  async (_, typings, edit) => {
    for (const language of ["de", "en"] as const) {
      const document = upgrades(language);
      const inUse = useQuote(excel, document, true);
      await writeLive(inUse);
      type(inUse, typings);
      const after = edit(document);
      const { document: read, questions } = await readingOf(inUse);
      const { wanted, shown } = await amountsBeside(inUse, after);

      expect(questions).toEqual([]);
      expect(read).toEqual(after);
      expect(shown).toEqual(wanted);
      for (const key of ["line:u", "line:p"]) {
        const notes = notesBeside(inUse, after, key);
        expect(notes.shown).toBe(notes.wanted);
      }
    }
  },
);

it("[U1][P6] a term under which the extension is not sold has no price, upgrade or not", async () => {
  const document = upgrades("de");
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  type(inUse, [["line:u", "term", "einmalig"]]);
  const { shown } = await amountsBeside(inUse, document);

  expect(shown).toMatchObject({
    "line:u listPrice": "#N/A",
    "line:u net": "#N/A",
    "total:once net": "#N/A",
  });
});
