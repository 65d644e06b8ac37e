import {
  type DocumentLine,
  type QuoteDocument,
  addLine,
  addSite,
  changeLine,
  changeSite,
  mergeDocuments,
  moveLine,
  removeLine,
  removeSite,
} from "../../../src/quote";
import { moveSite } from "../../../src/quote/model/edits";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const line = (id: string, change: Partial<DocumentLine> = {}) =>
  documentLine("call-recording", "sub24", { id, ...change });

const base = quoteDocument([
  documentSite(45, [line("a"), line("b"), line("c"), line("d")], { id: "s1" }),
  documentSite(12, [line("e"), line("f")], { id: "s2", name: "Filiale" }),
  documentSite(5, [], { id: "s3", name: "Lager" }),
]);

type Change = (document: QuoteDocument) => QuoteDocument;

function merged(ours: Change, theirs: Change, from = base) {
  const result = mergeDocuments(from, ours(from), theirs(from));
  const { document, conflicts } = result;
  const lines = document.sites.map(({ id, lines: all }) =>
    `${id}: ${all.map((each) => each.id).join(" ")}`.trim(),
  );
  return {
    ...result,
    lines,
    told: conflicts.map((each) => [each.id, each.kind, each.ours, each.theirs]),
    withOurs: conflicts.reduce((all, { keepOurs }) => keepOurs(all), document),
    withTheirs: conflicts.reduce((all, { keepTheirs }) => keepTheirs(all), document),
  };
}

const changed = (id: string, change: Partial<DocumentLine>) => (document: QuoteDocument) =>
  changeLine(document, id, change);
const moved = (id: string, siteId: string, index: number) => (document: QuoteDocument) =>
  moveLine(document, id, { siteId, index });
const added = (id: string, siteId: string, index: number) => (document: QuoteDocument) =>
  addLine(document, { siteId, index }, line(id));
const removed = (id: string) => (document: QuoteDocument) => removeLine(document, id);
const site = (id: string, change: Parameters<typeof changeSite>[2]) => (document: QuoteDocument) =>
  changeSite(document, id, change);
const customer = (change: Partial<QuoteDocument["customer"]>) => (document: QuoteDocument) => ({
  ...document,
  customer: { ...document.customer, ...change },
});
const same: Change = (document) => document;

const FIELDS: readonly (readonly [string, Change, Change, readonly string[]])[] = [
  ["product", changed("a", { productId: "pro-ivr" }), changed("a", { productId: "c4b-teams" }), []],
  ["term", changed("a", { term: "sub12" }), changed("a", { term: "sub36" }), ["Abo12", "Abo36"]],
  ["users", changed("a", { packUsers: 3 }), changed("a", { packUsers: 4 }), ["3", "4"]],
  ["quantity", changed("a", { quantity: 3 }), changed("a", { quantity: 4 }), ["3", "4"]],
  [
    "discount",
    changed("a", { discount: { kind: "percent", percent: "12.5" } }),
    changed("a", { discount: { kind: "amount", euro: "1.50" } }),
    ["12.5 %", "1.50 €"],
  ],
  ["note", changed("a", { note: "x" }), changed("a", { note: "y" }), ["x", "y"]],
  [
    "role",
    changed("a", { role: { kind: "optional" } }),
    changed("a", { role: { kind: "alternative", to: "b" } }),
    ["optional", "alternative: Call Recording"],
  ],
  ["site", site("s1", { name: "X" }), site("s1", { name: "Y" }), ["X", "Y"]],
  ["users", site("s1", { pbxUsers: 7 }), site("s1", { pbxUsers: undefined }), ["7", ""]],
  ["customer", customer({ company: "X" }), customer({ company: "Y" }), ["X", "Y"]],
  [
    "customer",
    customer({ addressLines: ["A", "B"] }),
    customer({ addressLines: ["C"] }),
    ["A, B", "C"],
  ],
  [
    "quote",
    (document) => ({ ...document, date: "2026-03-01" }),
    (document) => ({ ...document, date: "2026-03-02" }),
    ["2026-03-01", "2026-03-02"],
  ],
  [
    "quote",
    (document) => ({ ...document, validity: { kind: "subjectToChange" } }),
    (document) => ({ ...document, validity: { kind: "bindingUntil", day: "2026-04-01" } }),
    ["", "2026-04-01"],
  ],
  [
    "quote",
    (document) => ({ ...document, seller: { ...document.seller, phone: "1" } }),
    (document) => ({ ...document, seller: { ...document.seller, phone: "2" } }),
    ["1", "2"],
  ],
  [
    "customer",
    (document) => ({ ...document, contact: { ...document.contact, name: "A" } }),
    (document) => ({ ...document, contact: { ...document.contact, name: "B" } }),
    ["A", "B"],
  ],
  [
    "text",
    (document) => ({ ...document, texts: { ...document.texts, closing: "A" } }),
    (document) => ({ ...document, texts: { ...document.texts, closing: "B" } }),
    ["A", "B"],
  ],
];

it.each(FIELDS)("a change of %s on one side is taken, and on both asked about", (...row) => {
  const [kind, ours, theirs, shown] = row;
  expect(merged(ours, same)).toMatchObject({ document: ours(base), conflicts: [] });
  expect(merged(same, theirs)).toMatchObject({ document: theirs(base), conflicts: [] });
  expect(merged(ours, ours)).toMatchObject({ document: ours(base), conflicts: [] });

  const both = merged(ours, theirs);
  expect(both.document).toEqual(theirs(base));
  expect(both.told).toHaveLength(1);
  expect(both.told[0]?.[1]).toBe(kind);
  expect(both.told[0]?.slice(2)).toEqual(shown.length > 0 ? shown : ["Pro IVR", "c4b-teams"]);
  expect(both.withOurs).toEqual(ours(base));
  expect(both.withTheirs).toEqual(theirs(base));
});

it("takes different fields of a line from the sides that have changed them", () => {
  const result = merged(
    changed("a", { quantity: 3, note: "x" }),
    changed("a", { term: "purchase", note: "x" }),
  );
  expect(result.document).toEqual(
    changeLine(base, "a", { quantity: 3, note: "x", term: "purchase" }),
  );
  expect(result.conflicts).toEqual([]);
});

const LINES: readonly (readonly [string, Change, Change, readonly string[]])[] = [
  ["added here", added("x", "s1", 2), same, ["s1: a b x c d", "s2: e f", "s3:"]],
  ["added there", same, added("y", "s1", 0), ["s1: y a b c d", "s2: e f", "s3:"]],
  [
    "added on both sides",
    added("x", "s1", 2),
    added("y", "s1", 2),
    ["s1: a b x y c d", "s2: e f", "s3:"],
  ],
  ["removed here", removed("b"), same, ["s1: a c d", "s2: e f", "s3:"]],
  ["removed on both sides", removed("b"), removed("b"), ["s1: a c d", "s2: e f", "s3:"]],
  ["removed here, moved there", removed("b"), moved("b", "s1", 3), ["s1: a c d", "s2: e f", "s3:"]],
  ["moved here", moved("a", "s1", 2), same, ["s1: b c a d", "s2: e f", "s3:"]],
  [
    "others moved on both sides",
    moved("a", "s2", 1),
    moved("d", "s1", 1),
    ["s1: d b c", "s2: e a f", "s3:"],
  ],
  [
    "moved here behind one that was removed there",
    moved("d", "s1", 1),
    removed("a"),
    ["s1: d b c", "s2: e f", "s3:"],
  ],
  [
    "moved here to a site that was removed there",
    moved("a", "s3", 0),
    (document) => removeSite(document, "s3"),
    ["s1: b c d", "s2: e f", "s3: a"],
  ],
  [
    "sites moved",
    (document) => moveSite(document, "s1", 2),
    (document) => addSite(document, documentSite(1, [line("y")], { id: "new" })),
    ["s2: e f", "s3:", "s1: a b c d", "new: y"],
  ],
  [
    "an untouched site removed",
    (document) => removeSite(document, "s2"),
    changed("a", { quantity: 2 }),
    ["s1: a b c d", "s3:"],
  ],
];

it.each(LINES)("lines %s", (_, ours, theirs, lines) => {
  expect(merged(ours, theirs).lines).toEqual(lines);
});

it("asks about a line that was moved to different places, and goes by theirs until told", () => {
  const sites = merged(moved("a", "s2", 0), moved("a", "s3", 0));
  expect(sites.told).toEqual([["line:a:place", "lineMoved", "4", "6"]]);
  expect(sites.document).toEqual(moved("a", "s3", 0)(base));
  expect(sites.withOurs).toEqual(moved("a", "s2", 0)(base));

  const places = merged(moved("a", "s1", 1), moved("a", "s1", 3));
  expect(places.told).toEqual([["line:a:place", "lineMoved", "2", "4"]]);
  expect(places.document).toEqual(moved("a", "s1", 3)(base));
  expect(places.withOurs).toEqual(moved("a", "s1", 1)(base));
  expect(places.withTheirs).toEqual(places.document);
});

it("asks about a site that was moved to different places", () => {
  const result = merged(
    (document) => moveSite(document, "s1", 1),
    (document) => moveSite(document, "s1", 2),
  );
  expect(result.told).toEqual([["site:s1:place", "siteMoved", "2", "3"]]);
  expect(result.document).toEqual(moveSite(base, "s1", 2));
  expect(result.withOurs).toEqual(moveSite(base, "s1", 1));
  expect(result.withTheirs).toEqual(moveSite(base, "s1", 2));
});

it.each([
  ["here", removed("b"), changed("b", { quantity: 9 }), ["", "Call Recording"]],
  ["there", changed("b", { quantity: 9 }), removed("b"), ["Call Recording", ""]],
] as const)("keeps a line that was removed %s and changed on the other side", (...row) => {
  const [, ours, theirs, shown] = row;
  const result = merged(ours, theirs);
  expect(result.document).toEqual(changed("b", { quantity: 9 })(base));
  expect(result.told).toEqual([["line:b:removed", "lineRemoved", ...shown]]);
  expect(result.withOurs).toEqual(ours(base));
  expect(result.withTheirs).toEqual(theirs(base));
});

it.each([
  ["a line in it was changed", changed("e", { quantity: 9 })],
  ["a line was added to it", added("x", "s2", 1)],
  ["a line was moved to it", moved("a", "s2", 1)],
  ["it was changed itself", site("s2", { pbxUsers: 99 })],
])("keeps a site that one side has removed with all its lines when %s", (_, change) => {
  const remove: Change = (document) => removeSite(document, "s2");
  for (const [ours, theirs] of [
    [remove, change],
    [change, remove],
  ] as const) {
    const result = merged(ours, theirs);
    expect(result.document).toEqual(change(base));
    expect(result.told.map(([id, kind]) => [id, kind])).toEqual([
      ["site:s2:removed", "siteRemoved"],
    ]);
    const saved = ours === remove ? result.withOurs : result.withTheirs;
    expect(saved.sites.map(({ id }) => id)).toEqual(["s1", "s3"]);
    const other = ours === remove ? result.withTheirs : result.withOurs;
    expect(other).toEqual(change(base));
  }
});

it("makes an alternative optional when the line that it stands in for is gone", () => {
  const alternative = changed("a", { role: { kind: "alternative", to: "b" } });
  const { document } = merged(alternative, removed("b"));
  expect(document.sites[0]?.lines[0]?.role).toEqual({ kind: "optional" });

  const asked = merged(alternative, (each) =>
    changed("a", { role: { kind: "alternative", to: "c" } })(removed("b")(each)),
  );
  expect(asked.withOurs.sites[0]?.lines[0]?.role).toEqual({ kind: "optional" });
});

it("asks field by field about a line that both have added with the same id", () => {
  const result = merged(
    (document) => addLine(document, { siteId: "s1", index: 1 }, line("x", { quantity: 2 })),
    (document) => addLine(document, { siteId: "s1", index: 1 }, line("x", { quantity: 3 })),
  );
  expect(result.told).toEqual([["line:x:quantity", "quantity", "2", "3"]]);
  expect(result.lines[0]).toBe("s1: a x b c d");
});
