import * as fc from "fast-check";
import { createCalculation } from "../../calculation/calculation";
import { ENGLISH } from "../../culture/culture";
import { cellAddress } from "../../model/area";
import type { WorkbookState } from "../../model/state";
import { Book, cellOf, type Entered } from "./book";

const SIZE = 6;
const SHEETS = ["Sheet1", "Other", "Data"];

const address = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([row, column]) => cellAddress(row, column));
const range = fc.tuple(address, address).map(([from, to]) => `${from}:${to}`);

const formula = fc.oneof(
  fc.tuple(address, address).map(([a, b]) => `=${a}+${b}*2`),
  range.map((cells) => `=SUM(${cells})`),
  range.map((cells) => `=COUNTIF(${cells},">2")`),
  fc.tuple(address, range).map(([a, cells]) => `=IFERROR(MATCH(${a},${cells},0),-1)`),
  fc.tuple(address, address, address).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
  fc.tuple(address, range).map(([a, cells]) => `=SUMIF(${cells},${a})`),
  address.map((a) => `=Other!${a}&"x"`),
  address.map((a) => `=INDIRECT("${a}")`),
  address.map((a) => `=SUM(${a}#)`),
  fc.constantFrom("=SEQUENCE(2)", "=SEQUENCE(1,3)", "=SEQUENCE(2,2)", "=1/0", "=TRUE", "=Total*2"),
  // What spills reads no formulas: which of two that spill into each other comes first is nobody's rule.
  fc.constantFrom("=Data!A1:C2*1", "=SORT(Data!B1:B3)", "=FILTER(Data!A1:A3,Data!B1:B3>2,0)"),
);
const entered: fc.Arbitrary<Entered> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom("a", "B", true) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: formula },
);

type Edit =
  | { readonly kind: "cells"; readonly cells: readonly (readonly [string, string, Entered])[] }
  | { readonly kind: "rename" | "undo" | "merge" | "name" };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.tuple(fc.constantFrom("Sheet1", "Other"), address, entered) },
          { weight: 1, arbitrary: fc.tuple(fc.constant("Data"), address, fc.nat(5)) },
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((cells) => ({ kind: "cells", cells }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: "rename" } as const,
      { kind: "undo" } as const,
      { kind: "merge" } as const,
      { kind: "name" } as const,
    ),
  },
);

function apply(book: Book, step: Edit, past: WorkbookState[]): void {
  past.push(book.state);
  if (step.kind === "cells") {
    const cells = step.cells.map(([sheet, cell, content]) => [`${sheet}!${cell}`, content]);
    book.set(Object.fromEntries(cells) as Record<string, Entered>);
  } else if (step.kind === "undo") {
    book.become(past[Math.max(0, past.length - 4)] ?? book.state);
  } else {
    book.change((draft) => {
      const { name, merges } = draft.sheet("Other");
      if (step.kind === "rename") {
        draft.updateSheet("Other", { name: name === "Other" ? "Renamed" : "Other" });
      } else if (step.kind === "merge") {
        const merged = [{ row: 1, column: 1, rows: 1, columns: 2 }];
        draft.updateSheet("Other", { merges: merges.length === 0 ? merged : [] });
      } else {
        const before = draft.state.names[0]?.formula;
        const next =
          before === "=SUM(Sheet1!$A$1:$C$3)" ? "=Sheet1!$B$2" : "=SUM(Sheet1!$A$1:$C$3)";
        draft.update({ names: [{ name: "Total", formula: next, comment: "", isVisible: true }] });
      }
    });
  }
}

function allValues(book: Book): unknown {
  return SHEETS.map((sheet) => book.values(`${sheet}!A1:J12`));
}

function freshly(state: WorkbookState): Book {
  const book = new Book();
  const calculator = createCalculation({ culture: ENGLISH });
  calculator.update(state);
  return Object.assign(book, { state, calculator });
}

it("what is calculated by and by is what a new calculation of the same workbook gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (steps) => {
      const book = new Book({ sheets: SHEETS });
      const past: WorkbookState[] = [];
      for (const step of steps) {
        apply(book, step, past);
        expect(allValues(book)).toEqual(allValues(freshly(book.state)));
      }
    }),
    { numRuns: 60 },
  );
});

it("gives an entered cell back as what it holds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.boolean()), (content) => {
      expect(new Book().set({ A1: content }).value("A1")).toBe(cellOf(content)?.constant);
    }),
  );
});
