import { changeLine, linesOf } from "../../../../src/quote";
import {
  foundGroups,
  nextRevisionNumber,
  quoteGroups,
  shownDocument,
  statesOf,
  sumsOf,
} from "../../../../src/taskpane/quoteList/groups/quoteGroups";
import type { SavedQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import { savedDraft, savedInSheet, sampleQuote } from "../../quoteSession/fakeStore";

const document = sampleQuote();
const second = sampleQuote({ revision: 2 });
const another = sampleQuote({ id: "quote2", number: "AN-7", date: "2026-01-20" });

const groupOf = (...quotes: readonly SavedQuote[]) => {
  const [group] = quoteGroups(quotes);
  if (!group) throw new Error("There is no group");
  return group;
};

it("stand with their revisions together, the newest first", () => {
  const groups = quoteGroups([savedDraft(document), savedDraft(another), savedDraft(second)]);
  expect(
    groups.map(({ revisions }) =>
      revisions.map((each) => [each.document.id, each.document.revision]),
    ),
  ).toEqual([
    [["quote2", 1]],
    [
      ["quote1", 2],
      ["quote1", 1],
    ],
  ]);
});

it("of the same day stand with the last one first", () => {
  const other = sampleQuote({ id: "quote3" });
  const groups = quoteGroups([savedDraft(document), savedDraft(other)]);
  expect(groups.map(({ id }) => id)).toEqual(["quote3", "quote1"]);
});

it.each([
  ["0042", ["quote1"]],
  ["an-7", ["quote2"]],
  ["kunde AN", ["quote2", "quote1"]],
  ["lager", ["quote2"]],
  ["kunde 0099", []],
  ["", ["quote2", "quote1"]],
])("are found by %j", (search, ids) => {
  const place = { sheet: "Lager", address: "A1" };
  const groups = quoteGroups([savedDraft(document), savedDraft(another, { copies: [place] })]);
  expect(foundGroups(groups, search).map(({ id }) => id)).toEqual(ids);
});

describe("the state of a quote", () => {
  const kinds = (quote: SavedQuote, today = "2026-02-15") =>
    statesOf(quote, another, today).map(({ kind }) => kind);
  const binding = sampleQuote({ validity: { kind: "bindingUntil", day: "2026-02-15" } });

  it.each([
    ["a draft", savedDraft(document), ["draft"]],
    ["in a sheet", savedInSheet(document), ["inSheet"]],
    ["changed since", savedInSheet(document, { written: second }), ["inSheet", "changed"]],
    ["without its sheet", savedInSheet(document, { place: undefined }), ["sheetGone"]],
    [
      "in no sheet any more",
      savedInSheet(document, { place: undefined, sheetWas: "undone" }),
      ["undone"],
    ],
    ["in a renamed sheet", savedInSheet(document, { sheetWas: "renamed" }), ["inSheet"]],
    ["open", savedDraft(another), ["open", "draft"]],
    [
      "superseded, whatever was changed",
      savedInSheet(document, { written: second, isSuperseded: true }),
      ["superseded", "inSheet"],
    ],
    ["binding to the end of its last day", savedDraft(binding), ["draft"]],
  ])("is told: %s", (_case, quote, expected) => {
    expect(kinds(quote)).toEqual(expected);
  });

  it("is expired on the day after", () => {
    expect(kinds(savedDraft(binding), "2026-02-16")).toEqual(["draft", "expired"]);
    expect(kinds(savedDraft(binding, { isSuperseded: true }), "2026-02-16")).toEqual([
      "superseded",
    ]);
  });
});

it("shows of a superseded revision what was sent", () => {
  const changed = { ...document, number: "changed" };
  expect(shownDocument(savedDraft(changed, { written: document, isSuperseded: true }))).toBe(
    document,
  );
  expect(shownDocument(savedDraft(changed, { written: document }))).toBe(changed);
  expect(shownDocument(savedDraft(changed, { isSuperseded: true }))).toBe(changed);
});

it("has sums where its price list is known, which are marked where a line that counts has no price", () => {
  expect(sumsOf(document)?.monthly.toString()).toBe("89.50");
  expect(sumsOf({ ...document, edition: "1999-01" })).toBeUndefined();
  expect(sumsOf(document)).toMatchObject({ isIncomplete: false });
  const id = linesOf(document)[0]?.line.id ?? "";
  const withoutPrice = changeLine(document, id, { productId: "no-such-product" });
  expect(sumsOf(withoutPrice)).toMatchObject({ isIncomplete: true });
  const optional = changeLine(withoutPrice, id, { role: { kind: "optional" } });
  expect(sumsOf(optional)).toMatchObject({ isIncomplete: false });
});

it("counts revisions on, deleted ones too", () => {
  const group = groupOf(savedDraft(document));
  expect(nextRevisionNumber(group, [])).toBe(2);
  expect(nextRevisionNumber(group, [second])).toBe(3);
  expect(nextRevisionNumber(group, [{ ...another, revision: 9 }])).toBe(2);
});
