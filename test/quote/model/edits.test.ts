import fc from "fast-check";
import {
  addLine,
  addSite,
  changeLine,
  changeSite,
  duplicateLine,
  moveLine,
  moveSite,
  removeLine,
  removeSite,
} from "../../../src/quote/model/edits";
import { linesOf, type QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const line = (id: string) => documentLine("pro-ivr", "purchase", { id });
const site = (id: string, ...lines: readonly string[]) => documentSite(10, lines.map(line), { id });
const document = quoteDocument([site("one", "a", "b", "c"), site("two", "d")]);

/** The ids of the lines of each site: "one: a b c". */
function outline({ sites }: QuoteDocument): readonly string[] {
  return sites.map(({ id, lines }) => [`${id}:`, ...lines.map((each) => each.id)].join(" "));
}

it("adds, moves and removes sites", () => {
  expect(outline(addSite(document, site("three")))).toEqual(["one: a b c", "two: d", "three:"]);
  expect(outline(moveSite(document, "two", 0))).toEqual(["two: d", "one: a b c"]);
  expect(outline(removeSite(document, "one"))).toEqual(["two: d"]);
});

it("changes a site and leaves the others as they are", () => {
  const changed = changeSite(document, "two", { pbxUsers: 21 });

  expect(changed.sites[1]?.pbxUsers).toBe(21);
  expect(changed.sites[0]).toBe(document.sites[0]);
});

it.each([
  [0, "one: x a b c"],
  [2, "one: a b x c"],
  [9, "one: a b c x"],
  [-1, "one: x a b c"],
])("adds a line at %i", (index, expected) => {
  expect(outline(addLine(document, { siteId: "one", index }, line("x")))[0]).toBe(expected);
});

it.each([
  ["a", "one", 2, ["one: b c a", "two: d"]],
  ["c", "one", 0, ["one: c a b", "two: d"]],
  ["b", "two", 0, ["one: a c", "two: b d"]],
  ["d", "one", 9, ["one: a b c d", "two:"]],
  ["a", "nowhere", 0, ["one: a b c", "two: d"]],
  ["nothing", "two", 0, ["one: a b c", "two: d"]],
])("moves %s to %s at %i", (lineId, siteId, index, expected) => {
  expect(outline(moveLine(document, lineId, { siteId, index }))).toEqual(expected);
});

it("changes one line", () => {
  const changed = changeLine(document, "b", { quantity: 2 });

  expect(linesOf(changed).map((each) => each.line.quantity)).toEqual([1, 2, 1, 1]);
  expect(changed.sites[1]).toBe(document.sites[1]);
});

it("duplicates a line right below it", () => {
  expect(outline(duplicateLine(document, "a", "copy"))[0]).toBe("one: a copy b c");
});

it("makes an alternative optional when what it stands in for goes", () => {
  const withAlternative = changeLine(document, "d", { role: { kind: "alternative", to: "b" } });

  expect(linesOf(removeLine(withAlternative, "a")).at(-1)?.line.role.kind).toBe("alternative");
  expect(linesOf(removeLine(withAlternative, "b")).at(-1)?.line.role).toEqual({ kind: "optional" });
  expect(linesOf(removeSite(withAlternative, "one")).at(-1)?.line.role.kind).toBe("optional");
});

it("never loses or doubles a line, and never changes the document before", () => {
  const before = JSON.stringify(document);
  const ids = fc.constantFrom("a", "b", "c", "d", "nothing");
  const places = fc.record({
    siteId: fc.constantFrom("one", "two", "nowhere"),
    index: fc.integer({ min: -2, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, places), { maxLength: 20 }), (moves) => {
      const moved = moves.reduce((each, [id, place]) => moveLine(each, id, place), document);

      expect(
        linesOf(moved)
          .map((each) => each.line.id)
          .sort(),
      ).toEqual(["a", "b", "c", "d"]);
    }),
  );
  expect(JSON.stringify(document)).toBe(before);
});
