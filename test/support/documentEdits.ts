import fc from "fast-check";
import {
  type QuoteDocument,
  addLine,
  changeLine,
  changeSite,
  duplicateLine,
  linesOf,
  moveLine,
  removeLine,
} from "../../src/quote";
import { documentLine } from "./quoteDocuments";

/** One change of a quote, as somebody makes it in the pane. */
export type AnyEdit = (document: QuoteDocument) => QuoteDocument;

/** The id of one of the lines, by a number that may be any. */
function lineIdAt(document: QuoteDocument, index: number): string {
  const lines = linesOf(document);
  return lines[index % Math.max(lines.length, 1)]?.line.id ?? "";
}

function siteIdAt({ sites }: QuoteDocument, index: number): string {
  return sites[index % sites.length]?.id ?? "";
}

const onLine = (edit: (document: QuoteDocument, lineId: string) => QuoteDocument) =>
  fc.nat({ max: 20 }).map((index): AnyEdit => {
    return (document) => edit(document, lineIdAt(document, index));
  });

const lineEdits: fc.Arbitrary<AnyEdit> = fc
  .constantFrom<Parameters<typeof changeLine>[2]>(
    { quantity: 3 },
    { quantity: 0 },
    { term: "purchase" },
    { term: "sub24" },
    { packUsers: 12 },
    { packUsers: undefined },
    { discount: { kind: "percent", percent: "15" } },
    { discount: { kind: "percent", percent: "101" } },
    { discount: undefined },
    { note: "neu" },
    { role: { kind: "optional" } },
    { role: { kind: "normal" } },
  )
  .chain((change) => onLine((document, id) => changeLine(document, id, change)));

const siteEdits: fc.Arbitrary<AnyEdit> = fc
  .record({
    site: fc.nat({ max: 3 }),
    change: fc.constantFrom<Parameters<typeof changeSite>[2]>(
      { pbxUsers: 20 },
      { pbxUsers: 21 },
      { pbxUsers: undefined, lightUsers: undefined },
      { lightUsers: 300 },
      { name: "Werk" },
      { serverLicenceKey: "KEY" },
      { ownedModules: [] },
      {
        ownedModules: [
          {
            productId: "call-recording",
            users: 25,
            boughtOn: "2020-01-01",
            pricePaid: undefined,
          },
        ],
      },
    ),
  })
  .map(
    ({ site, change }): AnyEdit =>
      (document) =>
        changeSite(document, siteIdAt(document, site), change),
  );

const moves: fc.Arbitrary<AnyEdit> = fc.oneof(
  onLine(removeLine),
  onLine((document, id) => duplicateLine(document, id, `copy${linesOf(document).length}of${id}`)),
  fc
    .tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 }))
    .chain(([site, index]) =>
      onLine((document, id) => moveLine(document, id, { siteId: siteIdAt(document, site), index })),
    ),
  fc.nat({ max: 3 }).map((site): AnyEdit => (document) => {
    const line = documentLine("call-recording", "purchase");
    return addLine(document, { siteId: siteIdAt(document, site), index: 0 }, line);
  }),
);

const headEdits: fc.Arbitrary<AnyEdit> = fc
  .constantFrom<Partial<QuoteDocument>>(
    { start: "2026-07-31" },
    { start: "never" },
    { interval: "quarterly" },
    { firstSupportYear: "proRata" },
    { number: "AN-1" },
    {
      customer: { company: "", addressLines: [], country: "AT", vatId: "", customerNumber: "" },
    },
    { edition: "2031-01" },
    { edition: "2022-09" },
  )
  .map((change): AnyEdit => (document) => ({ ...document, ...change }));

/** Changes of lines, sites, their order and the head, also such that no price or plan is left. */
export const documentEdits: fc.Arbitrary<AnyEdit> = fc.oneof(
  { arbitrary: lineEdits, weight: 4 },
  { arbitrary: siteEdits, weight: 2 },
  { arbitrary: moves, weight: 2 },
  { arbitrary: headEdits, weight: 1 },
);
