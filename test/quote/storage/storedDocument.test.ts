import { migrated } from "../../../src/quote/storage/migrations";
import type { QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { readStoredDocument, storedTextOf } from "../../../src/quote/storage/storedDocument";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const chosen = documentLine("pro-ivr", "purchase", {
  discount: { kind: "percent", percent: "12.5" },
  note: '=1+1 "Zitat"\n<b>',
});
const document: QuoteDocument = quoteDocument(
  [
    documentSite(
      38,
      [
        chosen,
        documentLine("pro-ivr", "sub24", { role: { kind: "alternative", to: chosen.id } }),
        documentLine("teams-presence-sync", "sub1", {
          packUsers: 12,
          quantity: 2,
          discount: { kind: "amount", euro: "0.50" },
          role: { kind: "optional" },
        }),
      ],
      {
        ownedModules: [
          { productId: "call-recording", users: 15, boughtOn: "2023-01-31", pricePaid: "500.00" },
          { productId: "intercom", users: undefined, boughtOn: undefined, pricePaid: undefined },
        ],
      },
    ),
    documentSite(1, [], { pbxUsers: undefined, lightUsers: 3 }),
  ],
  { validity: { kind: "subjectToChange" } },
);

it("reads back what it has stored", () => {
  expect(readStoredDocument(storedTextOf(document))).toStrictEqual({ ok: true, value: document });
});

type Stored = Record<string, unknown>;

/** The stored document with something else at a path. */
function changed(path: string, value: unknown): string {
  const stored = JSON.parse(storedTextOf(document)) as Stored;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((object, key) => object[key] as Stored, stored);
  parent[last] = value;
  return JSON.stringify(stored);
}

it.each([
  ["revision", 0],
  ["date", "22.11.2026"],
  ["validity.kind", "forever"],
  ["interval", "weekly"],
  ["seller.country", "FR"],
  ["sites.0.pbxUsers", 1.5],
  ["sites.0.lines.0.term", "sub121"],
  ["sites.0.lines.0.discount.percent", "12,5"],
  ["sites.0.lines.1.role.to", undefined],
  ["sites.0.ownedModules.0.pricePaid", "-1"],
  ["sites.1.colour", "red"],
])("says that %s cannot be %j", (path, value) => {
  expect(readStoredDocument(changed(path, value))).toEqual({
    ok: false,
    error: { code: "notADocument", path },
  });
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "{}",
  '{"schema":"1"}',
  '{"schema":0}',
  '{"schema":1.5}',
])("%j is no document", (stored) => {
  expect(readStoredDocument(stored)).toEqual({
    ok: false,
    error: { code: "notADocument", path: "schema" },
  });
});

it("leaves a document of a later version alone", () => {
  expect(readStoredDocument(changed("schema", 2))).toEqual({
    ok: false,
    error: { code: "newerSchema", schema: 2 },
  });
});

describe("migrations", () => {
  const migrations = [
    (raw: object) => ({ ...raw, second: true }),
    (raw: object) => ({ ...raw, third: true }),
  ];

  it.each([
    [1, { schema: 3, second: true, third: true }],
    [2, { schema: 3, third: true }],
    [3, { schema: 3 }],
  ])("bring schema %i to 3 step by step", (schema, expected) => {
    expect(migrated({ schema }, 3, migrations)).toEqual({ ok: true, value: expected });
  });
});
