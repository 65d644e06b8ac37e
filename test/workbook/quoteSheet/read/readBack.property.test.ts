import fc from "fast-check";
import { linesOf } from "../../../../src/quote";
import { COLUMNS, type ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import { quoteDocuments } from "../../../support/quoteArbitraries";
import { sheetEdits } from "./support/sheetEdits";
import { readRows, rowsOf, typedRow, withTyped, type SheetShape } from "./support/sheetRows";

const shapes: fc.Arbitrary<SheetShape> = fc.record({
  origin: fc.record({ row: fc.nat(30), column: fc.nat(30) }),
  isLive: fc.boolean(),
  columns: fc
    .array(fc.nat(COLUMNS.length), { maxLength: 3 })
    .map((places) =>
      places.reduce<readonly (ColumnKey | "own")[]>(
        (columns, place) => [...columns.slice(0, place), "own", ...columns.slice(place)],
        COLUMNS,
      ),
    ),
});

const ownRows = fc.array(
  fc.record({ place: fc.nat(200), own: fc.constantFrom("", "intern", "5") }),
  { maxLength: 4 },
);

it("reads a quote that nobody has touched as it is, wherever it stands", () => {
  fc.assert(
    fc.property(quoteDocuments, shapes, ownRows, (document, shape, own) => {
      const rows = own.reduce((all, { place, own: text }) => {
        const index = place % (all.length + 1);
        return [...all.slice(0, index), typedRow({}, text), ...all.slice(index)];
      }, rowsOf(document));

      expect(readRows(rows, document, shape)).toMatchObject({ document, edits: [], questions: [] });
    }),
    { numRuns: 200 },
  );
});

it("reads each edit of a cell or row as this edit or as a question, and nothing else", () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(quoteDocuments, shapes, sheetEdits, (document, shape, edit) => {
      fc.pre(linesOf(document).length > 0);
      const edited = edit.apply(document, rowsOf(document), shape.isLive);
      fc.pre(edited !== undefined);
      tried.set(edit.name, (tried.get(edit.name) ?? 0) + 1);
      const reading = readRows(edited.rows, document, shape);

      expect(reading.edits.map(({ kind }) => kind)).toEqual(edited.edits);
      expect(reading.questions.map(({ kind }) => kind)).toEqual(edited.questions);
      expect(reading.document).toEqual(edited.document);
    }),
    { numRuns: 800 },
  );
  expect([...tried.keys()].sort()).toEqual(
    [
      "discount",
      "lineAdded",
      "lineCopied",
      "lineMoved",
      "lineRemoved",
      "note",
      "price",
      "product",
      "quantity",
      "term",
      "text",
      "typo",
      "users",
    ].sort(),
  );
}, 60_000);

it("loses no line, whatever has been done to the sheet, and asks with an answer that keeps what was stored", () => {
  let asked = 0;
  fc.assert(
    fc.property(
      quoteDocuments,
      shapes,
      fc.array(sheetEdits, { minLength: 2, maxLength: 6 }),
      (document, shape, edits) => {
        fc.pre(linesOf(document).length > 0);
        const rows = edits.reduce(
          (all, edit) => edit.apply(document, all, shape.isLive)?.rows ?? all,
          rowsOf(document),
        );
        const { document: read, questions } = readRows(rows, document, shape);
        const isLine = ({ key, typed }: (typeof rows)[number]) =>
          key === undefined ? typed.product !== undefined : key.startsWith("line:");
        const open = questions.filter(
          ({ lineId, kind }) => lineId === undefined && kind.startsWith("unknown"),
        );
        const saved = questions.reduce(
          (all, { choices }) =>
            choices.find(({ kind }) => kind === "keepStored")?.apply(all) ?? all,
          read,
        );
        asked += questions.length;

        expect(linesOf(read)).toHaveLength(rows.filter(isLine).length - open.length);
        expect(saved).toEqual(read);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      },
    ),
    { numRuns: 300 },
  );
  expect(asked).toBeGreaterThan(100);
}, 60_000);

it("says that a sheet is damaged when keys are gone without which nothing can be told", () => {
  fc.assert(
    fc.property(
      quoteDocuments,
      fc.constantFrom("columns", "heads", "linesEnd", "end"),
      (document, key) => {
        const rows = withTyped(rowsOf(document), key, { key: { value: "" } });
        expect(() => readRows(rows, document)).toThrow("sheetDamaged");
      },
    ),
    { numRuns: 20 },
  );
});
