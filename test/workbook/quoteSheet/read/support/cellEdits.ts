import fc from "fast-check";
import {
  latestEdition,
  knownTerms,
  type Term,
  offeredTerms,
  productById,
  productsOf,
  termToken,
} from "../../../../../src/pricing";
import { type DocumentLine, changeLine, changeSite } from "../../../../../src/quote";
import { asked, lineEdit, understood, type Edited, type LineEdit } from "./lineEdit";
import { withTyped } from "./sheetRows";

export const quantity = lineEdit(
  "quantity",
  fc.integer({ min: 6, max: 900 }).map(
    (count): LineEdit =>
      ({ line }, document, rows) =>
        understood(
          withTyped(rows, `line:${line.id}`, { quantity: { value: count } }),
          changeLine(document, line.id, { quantity: count }),
          "quantity",
        ),
  ),
);

const SPELLINGS = {
  sub12: "12 Monate",
  sub24: "abo 24",
  sub36: "Abo-36",
  purchase: "KAUF",
} as const;

function isOffered(productId: string, wanted: Term): boolean {
  const found = productById(productId, latestEdition());
  return found !== undefined && offeredTerms(found).includes(wanted);
}

/** A discount in euro is asked about wherever an answer may give the line another term (M2). */
function askedAboutTerm(line: DocumentLine, edited: Edited, productId = line.productId): Edited {
  const found = productById(productId, latestEdition());
  const mayGetOtherTerm = found && offeredTerms(found).some((each) => each !== line.term);
  if (line.discount?.kind !== "amount" || !mayGetOtherTerm) return edited;
  return { ...edited, questions: [...edited.questions, "discountOfOtherTerm"] };
}

export const term = lineEdit(
  "term",
  fc
    .record({ to: fc.constantFrom(...knownTerms()), isSpelt: fc.boolean() })
    .map(({ to, isSpelt }): LineEdit => ({ line }, document, rows) => {
      if (to === line.term) return undefined;
      const spelling: Readonly<Record<string, string>> = SPELLINGS;
      const value = (isSpelt && spelling[to]) || termToken(to);
      if (!isOffered(line.productId, to)) {
        const typed = withTyped(rows, `line:${line.id}`, { term: { value } });
        return askedAboutTerm(line, asked(typed, document, "termNotOffered"));
      }
      const edited = understood(
        withTyped(rows, `line:${line.id}`, { term: { value } }),
        changeLine(document, line.id, { term: to }),
        "term",
      );
      return askedAboutTerm(line, edited);
    }),
);

export const discount = lineEdit(
  "discount",
  fc
    .oneof(
      fc.integer({ min: 1, max: 999 }).map((tenths) => ({
        typed: { value: tenths / 1000, format: "0.##%" },
        discount: { kind: "percent", percent: String(tenths / 10) } as const,
      })),
      fc.integer({ min: 1, max: 99_999 }).map((cents) => ({
        typed: { value: cents / 100, format: '#,##0.00 "€"' },
        discount: { kind: "amount", euro: (cents / 100).toFixed(2) } as const,
      })),
      fc.constant({ typed: { value: "", format: "0.##%" }, discount: undefined }),
    )
    .map(({ typed, discount: to }): LineEdit => ({ line }, document, rows) => {
      const before = line.discount;
      const same =
        before?.kind === "percent" && to?.kind === "percent"
          ? before.percent === to.percent
          : before?.kind === "amount" && to?.kind === "amount" && before.euro === to.euro;
      if (same || before === to) return undefined;
      return understood(
        withTyped(rows, `line:${line.id}`, { discount: typed }),
        changeLine(document, line.id, { discount: to }),
        "discount",
      );
    }),
);

export const product = lineEdit(
  "product",
  fc
    .record({ to: fc.constantFrom(...productsOf(latestEdition())), name: fc.nat(5) })
    .map(({ to, name }): LineEdit => ({ line }, document, rows) => {
      const isSame = to.id === line.productId;
      const isOther = productById(line.productId, latestEdition())?.kind !== to.kind;
      if (isSame || isOther) return undefined;
      const names = [to.name, ...(to.aliases ?? [])];
      const value = names[name % names.length];
      if (!isOffered(to.id, line.term)) {
        const typed = withTyped(rows, `line:${line.id}`, { product: { value } });
        return askedAboutTerm(line, asked(typed, document, "termNotOffered"), to.id);
      }
      return understood(
        withTyped(rows, `line:${line.id}`, { product: { value } }),
        changeLine(document, line.id, { productId: to.id }),
        "product",
      );
    }),
);

export const typo = lineEdit(
  "typo",
  fc.constant(({ line }, document, rows) => {
    // Whether the product that was meant has the term of its discount is not told by the name alone.
    if (line.discount?.kind === "amount") return undefined;
    const name = productById(line.productId, latestEdition())?.name ?? "";
    const value = `${name.slice(0, 5)}x${name.slice(6)}?`;
    return asked(
      withTyped(rows, `line:${line.id}`, { product: { value } }),
      document,
      "unknownProduct",
    );
  }),
);

export const note = lineEdit(
  "note",
  fc.constantFrom("ab März", "=A1", "-10 %", "zwei\nZeilen").map(
    (text): LineEdit =>
      ({ line }, document, rows) =>
        understood(
          withTyped(rows, `line:${line.id}`, { note: { value: text, formula: text } }),
          changeLine(document, line.id, { note: text }),
          "note",
        ),
  ),
);

export const text = lineEdit(
  "text",
  fc
    .constantFrom("quantity", "discount", "term")
    .map((column): LineEdit => ({ line }, document, rows) => {
      const typed = withTyped(rows, `line:${line.id}`, { [column]: { value: "noch offen" } });
      return column === "term"
        ? askedAboutTerm(line, asked(typed, document, "unknownTerm"))
        : asked(typed, document, "notANumber");
    }),
);

/** More than anything of the list comes to with the quantities of the tests. */
const NO_PRICE = 765_432.1;

export const price = lineEdit(
  "price",
  fc.constantFrom("listPrice", "unitPrice", "net").map(
    (column): LineEdit =>
      ({ line }, document, rows) =>
        asked(
          withTyped(rows, `line:${line.id}`, { [column]: { value: NO_PRICE } }),
          document,
          "overwrittenFormula",
        ),
  ),
);

export const users = lineEdit(
  "users",
  fc
    .record({ count: fc.integer({ min: 400, max: 900 }), field: fc.constantFrom("pbx", "light") })
    .map(({ count, field }): LineEdit => ({ line, site }, document, rows) => {
      const isPack = productById(line.productId, latestEdition())?.kind === "package";
      const typed = { users: { value: count } };
      if (isPack) {
        return understood(
          withTyped(rows, `line:${line.id}`, typed),
          changeLine(document, line.id, { packUsers: count }),
          "users",
        );
      }
      return understood(
        withTyped(rows, `${field}:${site.id}`, typed),
        changeSite(document, site.id, { [`${field}Users`]: count }),
        "users",
      );
    }),
);
