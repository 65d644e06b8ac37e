import fc from "fast-check";
import {
  latestEdition,
  knownTerms,
  productById,
  productsOf,
  termToken,
} from "../../../../src/pricing";
import {
  type DocumentLine,
  type QuoteDocument,
  changeLine,
  changeSite,
  linesOf,
} from "../../../../src/quote";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import { actInSheet, expecting, withOpen, withoutOpen, type Belief } from "./belief";
import { lineKeysIn, picked } from "./picking";
import { command, type QuoteCommand } from "./quoteCommand";
import { typeText } from "./sheetInUse";

/** A text typed into a cell of a line. */
type Typing = {
  readonly column: ColumnKey;
  readonly text: string;
  /** "unclear" for what must be asked about; undefined where nobody would type it. */
  readonly means: (line: DocumentLine) => Meaning | undefined;
};

type Meaning = Partial<DocumentLine> | "unclear" | "notTold";

const FIELDS: Readonly<Partial<Record<ColumnKey, keyof DocumentLine>>> = {
  product: "productId",
  term: "term",
  users: "packUsers",
  quantity: "quantity",
  discount: "discount",
};

const SOLD = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");
const kindOf = ({ productId }: Pick<DocumentLine, "productId">) =>
  productById(productId, latestEdition())?.kind;

const typing = (column: ColumnKey, text: string, means: Typing["means"]): Typing => ({
  column,
  text,
  means,
});

const typings: fc.Arbitrary<Typing> = fc.oneof(
  fc
    .integer({ min: 1, max: 40 })
    .map((quantity) => typing("quantity", `${quantity}`, () => ({ quantity }))),
  // A discount in euro is asked about once its line has another term.
  fc
    .constantFrom(...knownTerms())
    .map((term) =>
      typing("term", termToken(term), ({ discount }) =>
        discount?.kind === "amount" ? "notTold" : { term },
      ),
    ),
  // Of which kind the product is decides what the users in its row mean.
  fc
    .constantFrom(...SOLD)
    .map((product) =>
      typing("product", product.name, (line) =>
        kindOf(line) === product.kind ? { productId: product.id } : "notTold",
      ),
    ),
  // A cell for euro keeps its format when a percentage is typed.
  fc
    .integer({ min: 1, max: 999 })
    .map((tenths) =>
      typing("discount", `${String(tenths / 10).replace(".", ",")}%`, ({ discount }) =>
        discount?.kind === "amount"
          ? "notTold"
          : { discount: { kind: "percent", percent: String(tenths / 10) } },
      ),
    ),
  fc.constant(typing("discount", "", () => ({ discount: undefined }))),
  fc
    .constantFrom("ab März", "zwei\nZeilen", "'=A1", "intern klären")
    .map((text) => typing("note", text, () => ({ note: text.replace(/^'/, "") }))),
  fc
    .integer({ min: 1, max: 300 })
    .map((packUsers) =>
      typing("users", `${packUsers}`, (line) =>
        kindOf(line) === "package" ? { packUsers } : undefined,
      ),
    ),
  fc
    .constantFrom<ColumnKey>("quantity", "discount", "term", "product")
    .map((column) => typing(column, "noch offen?!", () => "unclear")),
  fc
    .constantFrom<ColumnKey>("listPrice", "unitPrice", "net", "users")
    .map((column) =>
      typing(column, "1717", (line) =>
        column === "users" && kindOf(line) !== "tiered" ? undefined : "unclear",
      ),
    ),
  fc
    .constantFrom("optional monatlich", "einmalig", "wer weiß")
    .map((text) => typing("period", text, () => "notTold")),
);

/** The person types into a cell of a line. */
export const typeIntoLine: fc.Arbitrary<QuoteCommand> = fc
  .record({ pick: fc.nat(100), typing: typings })
  .map(({ pick, typing: { column: columnKey, text, means } }) =>
    command("type into line", [pick, columnKey, text], (model, inUse) => {
      actInSheet(model, inUse, "cell typed", (draft, found, belief) => {
        const key = picked(lineKeysIn(found), pick);
        const id = key?.slice("line:".length) ?? "";
        const written = lineOf(belief.written, id);
        const meant = written && means(lineOf(belief.expected, id) ?? written);
        const row = key === undefined ? undefined : found.rowOf(key);
        const column = found.columnOf(columnKey);
        if (!written || !meant || row === undefined || column === undefined) return undefined;
        typeText(draft, inUse, found.sheet.id, { row, column }, text);
        return believed(belief, written, columnKey, meant);
      });
    }),
  );

function believed(
  belief: Belief,
  written: DocumentLine,
  column: ColumnKey,
  means: Meaning,
): Belief {
  const { id } = written;
  const name = `${id}:${column}`;
  if (means === "notTold") return { ...belief, expected: undefined };
  if (means !== "unclear") {
    const isWild = column === "product" && kindOf(written) !== kindOf({ ...written, ...means });
    const open = withoutOpen(belief, (each) => each === name);
    const after = expecting(belief, (document) => changeLine(document, id, means), { open });
    return isWild ? { ...after, expected: undefined } : after;
  }
  const field = FIELDS[column];
  const isCalculated = field === undefined || (column === "users" && kindOf(written) === "tiered");
  const open = withOpen(belief, name);
  if (isCalculated) return { ...belief, open };
  return expecting(belief, (document) => changeLine(document, id, { [field]: written[field] }), {
    open,
  });
}

function lineOf(document: QuoteDocument | undefined, id: string): DocumentLine | undefined {
  return document && linesOf(document).find(({ line }) => line.id === id)?.line;
}

/** The person types the users of a server licence. */
export const typeUsers: fc.Arbitrary<QuoteCommand> = fc
  .record({
    pick: fc.nat(10),
    field: fc.constantFrom("pbx", "light"),
    users: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  })
  .map(({ pick, field, users }) =>
    command("type users", [pick, field, users], (model, inUse) => {
      actInSheet(model, inUse, "users typed", (draft, found, belief) => {
        const keys = found.keys.filter((each) => each?.startsWith(`${field}:`));
        const key = picked(keys, pick);
        const row = key === undefined ? undefined : found.rowOf(key);
        const column = found.columnOf("users");
        if (key === undefined || row === undefined || column === undefined) return undefined;
        typeText(
          draft,
          inUse,
          found.sheet.id,
          { row, column },
          users === undefined ? "" : `${users}`,
        );
        const id = key.slice(field.length + 1);
        return expecting(belief, (document) =>
          changeSite(document, id, { [`${field}Users`]: users }),
        );
      });
    }),
  );

type LetterEdit = {
  readonly key: string;
  readonly column: ColumnKey;
  readonly text: string;
  readonly edit: (document: QuoteDocument) => QuoteDocument;
};

const LETTER: readonly LetterEdit[] = [
  {
    key: "field:letter.0",
    column: "product",
    text: "Neue Firma KG",
    // Blank lines of an address are none once it is read.
    edit: (document) => ({
      ...document,
      customer: {
        ...document.customer,
        company: "Neue Firma KG",
        addressLines: document.customer.addressLines.filter((line) => line !== ""),
      },
    }),
  },
  {
    key: "field:letter.0",
    column: "unitPrice",
    text: "AN-2027-0001",
    edit: (document) => ({ ...document, number: "AN-2027-0001" }),
  },
  {
    key: "field:letter.1",
    column: "unitPrice",
    text: "24.12.2026",
    edit: (document) => ({ ...document, date: "2026-12-24" }),
  },
  {
    key: "text:closing",
    column: "product",
    text: "Wir freuen uns.",
    edit: (document) => ({ ...document, texts: { ...document.texts, closing: "Wir freuen uns." } }),
  },
];

/** The person changes the letter around the lines. */
export const typeIntoLetter: fc.Arbitrary<QuoteCommand> = fc.constantFrom(...LETTER).map((letter) =>
  command("type into letter", [letter.text], (model, inUse) => {
    actInSheet(model, inUse, "letter typed", (draft, found, belief) => {
      const row = found.rowOf(letter.key);
      const column = found.columnOf(letter.column);
      if (row === undefined || column === undefined) return undefined;
      typeText(draft, inUse, found.sheet.id, { row, column }, letter.text);
      return expecting(belief, letter.edit);
    });
  }),
);
