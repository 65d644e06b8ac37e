import fc from "fast-check";
import {
  changeLine,
  LATEST_EDITION,
  linesOf,
  offeredTerms,
  productById,
  productsOf,
  type DocumentLine,
  type Product,
  type QuoteDocument,
  type Term,
} from "../../../../src/pricing";
import type { ColumnKey } from "../../../../src/workbook/quote/layout/plan";
import { TERM_SPELLINGS } from "../../../support/termSpellings";
import { quoteDocuments } from "../../../support/quoteArbitraries";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import type { Headless } from "../../../workbench/support/headless";
import { startExcel, useQuote, type QuoteInUse } from "../model/quoteInUse";
import { sheetInUse, typeText } from "../model/sheetInUse";
import { amountsBeside, readingOf, writeLive } from "./amounts";

let excel: Headless;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

/** What a person types into cells of a line, and the line that it makes. */
type Typed = {
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly change: Partial<DocumentLine>;
};

function type(inUse: QuoteInUse, lineId: string, { cells }: Typed): void {
  const found = sheetInUse(inUse);
  const row = found?.rowOf(`line:${lineId}`);
  if (!found || row === undefined) throw new Error("There is no such line.");
  inUse.excel.host.workbook.change("person", (draft) => {
    for (const [column, text] of Object.entries(cells)) {
      const at = found.columnOf(column as ColumnKey) ?? -1;
      typeText(draft, inUse, found.sheet.id, { row, column: at }, text);
    }
  });
}

const SUBSCRIBED = quoteDocument(
  [
    documentSite(45, [
      documentLine("call-recording", "sub24", { id: "a" }),
      documentLine("call-recording", "purchase", { id: "b" }),
    ]),
  ],
  { interval: "quarterly" },
);

it.each(["24 Monate", "24", "sub24", "' Abo24", "abo 24"])(
  "[P6][T5] a subscription stays one in the sums when its term is spelled %p",
  async (spelling) => {
    const inUse = useQuote(excel, SUBSCRIBED, true);
    await writeLive(inUse);
    type(inUse, "a", { cells: { term: spelling }, change: {} });
    const { wanted, shown } = await amountsBeside(inUse, SUBSCRIBED);

    expect(wanted).toMatchObject({ "total:month net": 89.5, "total:firstInvoice net": 2668.5 });
    expect(shown).toEqual(wanted);
    expect((await readingOf(inUse)).document).toEqual(SUBSCRIBED);
  },
);

it("[T7] a support plan stays yearly when it is paid 'pro Jahr'", async () => {
  const plan = documentLine("support-premium", "yearly", { id: "p" });
  const document = quoteDocument([documentSite(45, [plan])]);
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  type(inUse, "p", { cells: { term: "pro Jahr" }, change: {} });
  const { wanted, shown } = await amountsBeside(inUse, document);

  expect(wanted).toMatchObject({ "total:year net": 828, "total:once net": 0 });
  expect(shown).toEqual(wanted);
});

it("[M2] 92,5 % typed into the sheet leave the cent that the core leaves", async () => {
  const line = documentLine("active-directory-synchronisation", "purchase", { id: "a" });
  const document = quoteDocument([documentSite(90, [line])]);
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  type(inUse, "a", { cells: { discount: "92,5 %" }, change: {} });
  const discount = { kind: "percent", percent: "92.5" } as const;
  const { wanted, shown } = await amountsBeside(inUse, changeLine(document, "a", { discount }));

  expect(wanted).toMatchObject({ "line:a listPrice": 1299, "line:a net": 97.43 });
  expect(shown).toEqual(wanted);
});

const namesOf = ({ name, aliases }: Product) => [name, ...(aliases ?? [])];

const terms = (offered: readonly Term[]): fc.Arbitrary<Typed> =>
  fc.constantFrom(...offered).chain((term) =>
    fc.constantFrom(...TERM_SPELLINGS[term]).map((spelling) => ({
      cells: { term: String(spelling) },
      change: { term },
    })),
  );

const quantities: fc.Arbitrary<Typed> = fc
  .record({ quantity: fc.integer({ min: 1, max: 99 }), isText: fc.boolean() })
  .map(({ quantity, isText }) => ({
    cells: { quantity: isText ? `'${quantity}` : ` ${quantity} ` },
    change: { quantity },
  }));

const percentages: fc.Arbitrary<Typed> = fc
  .record({ hundredths: fc.integer({ min: 1, max: 10_000 }), style: fc.nat(2) })
  .map(({ hundredths, style }) => {
    const percent = String(hundredths / 100);
    const german = percent.replace(".", ",");
    const share = String(hundredths / 10_000).replace(".", ",");
    const typed = [`${german} %`, `${german}%`, hundredths < 10_000 ? share : `${german}%`][style];
    return {
      cells: { discount: typed ?? "" },
      change: { discount: { kind: "percent", percent } },
    };
  });

const KINDS = productsOf(LATEST_EDITION).filter(({ kind }) => kind !== "free");

/** A product of any kind in any spelling, with a term under which it is sold. */
const products: fc.Arbitrary<Typed & { readonly product: Product }> = fc
  .constantFrom(...KINDS)
  .chain((product) =>
    fc
      .record({
        name: fc.constantFrom(...namesOf(product)),
        spelling: fc.constantFrom(
          (text: string) => text,
          (text: string) => text.toLowerCase(),
          (text: string) => text.toUpperCase().replaceAll(" ", "-"),
          (text: string) => ` ${text.replaceAll(" ", "  ")}`,
        ),
        term: terms(offeredTerms(product)),
      })
      .map(({ name, spelling, term }) => ({
        product,
        cells: { ...term.cells, product: `'${spelling(name)}` },
        change: { ...term.change, productId: product.id },
      })),
  );

/** Typed into one line after another; the users of what is sold in packs are those that the sheet shows. */
function applied(
  document: QuoteDocument,
  { line, site }: ReturnType<typeof linesOf>[number],
  typed: Typed,
): QuoteDocument | undefined {
  const before = productById(line.productId, LATEST_EDITION)?.kind;
  const after = productById(typed.change.productId ?? line.productId, LATEST_EDITION)?.kind;
  // What was sold in packs has users of its own, about which must be asked.
  if (before === "package" && after !== "package") return undefined;
  const users = (site.pbxUsers ?? 0) + (site.lightUsers ?? 0);
  const packUsers = after === "package" && before !== "package" ? { packUsers: users } : {};
  return changeLine(document, line.id, { ...typed.change, ...packUsers });
}

it("[P2][P3][P5][P6][M2][M5][T5][U1] calculates whatever the core accepts as the core does, in every column and spelling", async () => {
  let lines = 0;
  await fc.assert(
    fc.asyncProperty(
      quoteDocuments,
      fc.infiniteStream(products),
      fc.infiniteStream(fc.tuple(quantities, fc.option(percentages), fc.boolean())),
      async (drawn, typedProducts, others) => {
        const inUse = useQuote(excel, drawn, true);
        await writeLive(inUse);
        let document = drawn;
        for (const placed of linesOf(drawn)) {
          const [product, [quantity, percentage, isOther]] = [
            typedProducts.next().value,
            others.next().value,
          ];
          const own = offeredTerms(
            productById(placed.line.productId, LATEST_EDITION) ?? product.product,
          );
          const isAmount = placed.line.discount?.kind === "amount";
          const discount = isAmount ? undefined : percentage;
          const term = own
            .flatMap((each) => TERM_SPELLINGS[each].map((text) => [each, text] as const))
            .at(lines % 7) ?? ["purchase", "Kauf"];
          const first = isOther
            ? product
            : { cells: { term: String(term[1]) }, change: { term: term[0] } };
          const typed: Typed = {
            cells: { ...first.cells, ...quantity.cells, ...discount?.cells },
            change: { ...first.change, ...quantity.change, ...discount?.change },
          };
          const after = applied(document, placed, typed);
          if (!after) continue;
          document = after;
          lines += 1;
          type(inUse, placed.line.id, typed);
        }
        const { wanted, shown } = await amountsBeside(inUse, document);
        const errors = Object.entries(wanted).filter(([, value]) => value === "");

        // An amount may be more than another price; then line and sum are in error.
        if (errors.length === 0) expect(shown).toEqual(wanted);
        expect((await readingOf(inUse)).document).toEqual(document);
      },
    ),
    { numRuns: 20 },
  );
  expect(lines).toBeGreaterThan(40);
}, 120_000);
