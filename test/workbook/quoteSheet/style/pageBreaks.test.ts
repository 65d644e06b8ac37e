import fc from "fast-check";
import type { PlannedRow } from "../../../../src/workbook/quoteSheet/layout/plan";
import { pageBreaks } from "../../../../src/workbook/quoteSheet/style/pageBreaks";

const row = (height: number, keepsWithNext = false): PlannedRow => ({
  key: `${height}`,
  cells: {},
  height,
  ...(keepsWithNext && { keepsWithNext }),
});
const rows = (count: number) => Array.from({ length: count }, () => row(10));

it("leaves pages alone that end between two lines", () => {
  expect(pageBreaks(rows(30), 100, 10)).toEqual([]);
});

it.each([
  ["ends at its heading", 9, 100],
  ["ends within its heading", 8, 100],
  ["might end at its heading, where rows are drawn a little lower", 10, 102],
])("begins a page with a site where the page before %s", (_case, above, room) => {
  const quote = [...rows(above), row(10, true), row(10, true), ...rows(5)];
  expect(pageBreaks(quote, room, 10)).toEqual([above]);
});

it("begins no page with a site in the middle of one, or with one that is higher than a page", () => {
  expect(pageBreaks([...rows(3), row(10, true), ...rows(2)], 100, 10)).toEqual([]);
  expect(pageBreaks([row(90, true), row(90, true), row(90)], 100, 10)).toEqual([]);
});

it("lets no page end with a heading, whatever the rows and however high they are drawn", () => {
  const ROOM = 400;
  const HEAD = 20;
  const block = fc
    .record({ headings: fc.integer({ min: 0, max: 4 }), height: fc.integer({ min: 5, max: 40 }) })
    .map(({ headings, height }) => [
      ...Array.from({ length: headings }, () => row(height, true)),
      row(height),
    ]);
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 40 }),
      fc.constantFrom(0.92, 0.96, 1),
      (blocks, drawn) => {
        const quote = blocks.flat();
        const breaks = new Set(pageBreaks(quote, ROOM, HEAD));
        let used = 0;
        quote.forEach(({ height = 0 }, index) => {
          const endsPage = breaks.has(index) || used + height * drawn > ROOM;
          if (endsPage) expect(quote[index - 1]?.keepsWithNext ?? false).toBe(false);
          used = (endsPage ? HEAD : used) + height * drawn;
        });
      },
    ),
  );
});
