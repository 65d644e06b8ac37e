import fc from "fast-check";
import {
  latestEdition,
  type Product,
  offeredTerms,
  productById,
  productsOf,
} from "../../../../src/pricing";
import { type DocumentLine, changeLine, linesOf } from "../../../../src/quote";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import { TERM_SPELLINGS } from "../../../support/termSpellings";
import { quoteDocuments } from "../../../support/quoteArbitraries";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import type { Headless } from "../../../../workbench/headless";
import { startExcel, useQuote, type QuoteInUse } from "../model/quoteInUse";
import { sheetInUse, typeText } from "../model/sheetInUse";
import { amountsBeside, readingOf, writeLive } from "./amounts";

type PlacedLine = ReturnType<typeof linesOf>[number];

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

it("[P6][T5] an English quote calculates by its English terms", async () => {
  const terms = ["purchase", "sub12", "sub24", "sub36"] as const;
  const lines = [
    ...terms.map((term) => documentLine("call-recording", term, { id: term })),
    documentLine("teams-presence-sync", "sub1", { id: "sub1", packUsers: 12 }),
    documentLine("support-premium", "yearly", { id: "yearly" }),
  ];
  const document = quoteDocument([documentSite(45, lines)], { language: "en" });
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  const { wanted, shown } = await amountsBeside(inUse, document);

  expect(wanted).toMatchObject({ "line:sub24 listPrice": 89.5, "line:yearly period": "yearly" });
  expect(shown).toEqual(wanted);
});

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

it("[M4] VAT is right when a term typed into the sheet spreads the first invoice over two rates", async () => {
  const line = documentLine("monitoring", "purchase", { id: "a" });
  const document = quoteDocument([documentSite(45, [line])], {
    start: "2020-06-15",
    interval: "yearly",
  });
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  type(inUse, "a", { cells: { term: "Abo12" }, change: {} });
  const { wanted, shown } = await amountsBeside(
    inUse,
    changeLine(document, "a", { term: "sub12" }),
  );

  // From July to December 2020 the rate was 16 %.
  expect(wanted).toMatchObject({ "total:firstInvoice net": 84 });
  expect(wanted).toHaveProperty(["total:firstInvoiceVat.2 net"]);
  expect(shown).toEqual(wanted);
});

const namesOf = ({ name, aliases }: Product) => [name, ...(aliases ?? [])];

const quantities = fc
  .record({ quantity: fc.integer({ min: 1, max: 99 }), isText: fc.boolean() })
  .map(({ quantity, isText }): Typed => ({
    cells: { quantity: isText ? `'${quantity}` : ` ${quantity} ` },
    change: { quantity },
  }));

const percentages = fc
  .record({ hundredths: fc.integer({ min: 1, max: 9_999 }), style: fc.nat(2) })
  .map(({ hundredths, style }): Typed => {
    const german = (number: number) => String(number).replace(".", ",");
    const percent = hundredths / 100;
    const typed = [`${german(percent)} %`, `${german(percent)}%`, german(hundredths / 10_000)];
    return {
      cells: { discount: typed[style] ?? "" },
      change: { discount: { kind: "percent", percent: String(percent) } },
    };
  });

const SOLD = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");

/** A product of any kind in any spelling. */
const products = fc
  .record({
    product: fc.constantFrom(...SOLD),
    pick: fc.nat(9),
    spelling: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.toUpperCase().replaceAll(" ", "-"),
      (text: string) => ` ${text.replaceAll(" ", "  ")}`,
    ),
  })
  .map(({ product, pick, spelling }) => {
    const names = namesOf(product);
    return { product, text: `'${spelling(names[pick % names.length] ?? "")}` };
  });

type Drawn = {
  readonly product: { readonly product: Product; readonly text: string } | undefined;
  /** Which of the spellings of the terms that are offered. */
  readonly term: number;
  readonly quantity: Typed;
  readonly discount: Typed | undefined;
};

const drawnTypings: fc.Arbitrary<readonly Drawn[]> = fc.array(
  fc.record({
    product: fc.option(products, { nil: undefined }),
    term: fc.nat(999),
    quantity: quantities,
    discount: fc.option(percentages, { nil: undefined }),
  }),
  // As many as a quote has lines at most.
  { minLength: 18, maxLength: 18 },
);

/** What is typed into a line; undefined where its cells would have to be asked about. */
function typedInto({ line, site }: PlacedLine, drawn: Drawn): Typed | undefined {
  const before = productById(line.productId, latestEdition());
  const after = drawn.product?.product ?? before;
  // What was sold in packs has users of its own.
  if (!before || !after || (before.kind === "package" && after.kind !== "package")) {
    return undefined;
  }
  const spellings = offeredTerms(after).flatMap((term) =>
    (TERM_SPELLINGS[term] ?? []).map((text) => ({ term, text: String(text) })),
  );
  const spelling = spellings[drawn.term % spellings.length];
  // A cell for euro keeps its format.
  const discount = line.discount?.kind === "amount" ? undefined : drawn.discount;
  const users = (site.pbxUsers ?? 0) + (site.lightUsers ?? 0);
  return {
    cells: {
      ...(drawn.product && { product: drawn.product.text }),
      term: spelling?.text ?? "",
      ...drawn.quantity.cells,
      ...discount?.cells,
    },
    change: {
      productId: after.id,
      term: spelling?.term ?? line.term,
      ...drawn.quantity.change,
      ...discount?.change,
      // Packs are bought for the users that the sheet shows.
      ...(after.kind === "package" && before.kind !== "package" && { packUsers: users }),
    },
  };
}

it("[P2][P3][P5][P6][M2][M5][T5][U1] calculates whatever the core accepts as the core does, in every column and spelling", async () => {
  let lines = 0;
  let errors = 0;
  await fc.assert(
    fc.asyncProperty(quoteDocuments, drawnTypings, async (written, drawn) => {
      const inUse = useQuote(excel, written, true);
      await writeLive(inUse);
      let document = written;
      linesOf(written).forEach((placed, index) => {
        const typing = drawn[index];
        const typed = typing && typedInto(placed, typing);
        if (!typed) return;
        document = changeLine(document, placed.line.id, typed.change);
        type(inUse, placed.line.id, typed);
        lines += 1;
      });
      const { wanted, shown } = await amountsBeside(inUse, document);

      expect((await readingOf(inUse)).document).toEqual(document);
      // An amount off may be more than the other price: then the line and its sum are in error.
      if (Object.values(wanted).includes("")) errors += 1;
      else expect(shown).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
  expect(lines).toBeGreaterThan(40);
  expect(errors).toBeLessThan(10);
}, 120_000);
