import { type DocumentLine, type QuoteDocument, linesOf } from "../../../../src/quote";

type Sides = {
  readonly base: QuoteDocument;
  readonly ours: QuoteDocument;
  readonly theirs: QuoteDocument;
};

/** What only one side changed is as that side has it; what both changed is as it was decided; new lines are there. */
export function expectMerged(
  { base, ours, theirs }: Sides,
  merged: QuoteDocument,
  { keepsOurs }: { readonly keepsOurs: boolean },
): void {
  const [before, mine, sheet, now] = [base, ours, theirs, merged].map(linesById);
  const sites = new Set(merged.sites.map((site) => site.id));
  // Who decides for a site to be gone decides for what the other side has moved into it.
  const isInSite = (id: string) =>
    [ours, theirs].every((side) =>
      linesOf(side).some(({ line, site }) => line.id === id && sites.has(site.id)),
    );
  const ids = [...(before?.keys() ?? [])].filter(isInSite);
  for (const id of ids) {
    expect([id, fieldsOf(now?.get(id))]).toEqual([
      id,
      decided(before?.get(id), mine?.get(id), sheet?.get(id), keepsOurs),
    ]);
  }
  for (const side of [ours, theirs]) {
    const added = linesOf(side).filter(
      ({ line, site }) => !before?.has(line.id) && sites.has(site.id),
    );
    for (const { line } of added) expect(now?.has(line.id)).toBe(true);
  }
  const { number, customer, texts, date } = merged;
  expect({ number, customer, texts, date }).toMatchObject({
    number: side(base.number, ours.number, theirs.number, keepsOurs),
    date: side(base.date, ours.date, theirs.date, keepsOurs),
    customer: {
      company: side(
        base.customer.company,
        ours.customer.company,
        theirs.customer.company,
        keepsOurs,
      ),
    },
    texts: {
      closing: side(base.texts.closing, ours.texts.closing, theirs.texts.closing, keepsOurs),
    },
  });
}

function linesById(document: QuoteDocument): ReadonlyMap<string, DocumentLine> {
  return new Map(linesOf(document).map(({ line }) => [line.id, line]));
}

const FIELDS = ["productId", "term", "packUsers", "quantity", "discount", "note"] as const;

const fieldsOf = (line: DocumentLine | undefined) => FIELDS.map((field) => line?.[field]);

function decided(
  base: DocumentLine | undefined,
  ours: DocumentLine | undefined,
  theirs: DocumentLine | undefined,
  keepsOurs: boolean,
): readonly unknown[] {
  return FIELDS.map((field) => side(base?.[field], ours?.[field], theirs?.[field], keepsOurs));
}

function side<Value>(base: Value, ours: Value, theirs: Value, keepsOurs: boolean): Value {
  const isSame = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other);
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  return keepsOurs ? ours : theirs;
}
