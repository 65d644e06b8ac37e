import fc from "fast-check";

import { readLines } from "../../../src/pricing/line/readLines";
import { ErrorCell } from "../../../src/pricing/input/raw";
import { edition, valueOf } from "../../support/quoting";

/** What is read of each row: its net amount, or the code of its error. */
function read(rows: readonly (readonly unknown[])[]): readonly string[] {
  return valueOf(readLines(rows, edition)).map(({ priced }) =>
    priced.ok ? priced.value.net.toString() : priced.error.code,
  );
}

it("[L1] a cell with an error spoils its own row alone, whichever it is", () => {
  const line = fc.tuple(
    fc.constantFrom("Call Recording", "Pro IVR"),
    fc.constantFrom("Kauf", "Abo12", "Abo24"),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom("", "15 %"),
  );
  const cell = fc.record({ row: fc.nat(9), column: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), cell, (lines, at) => {
      const bad = at.row % lines.length;
      const spoilt = lines.map((cells, row) =>
        cells.map((each, column) =>
          row === bad && column === at.column ? new ErrorCell("#REF!") : each,
        ),
      );
      const expected = read(lines).map((each, row) => (row === bad ? "errorValue" : each));
      expect(read(spoilt)).toEqual(expected);
    }),
  );
});

it("[L2] a quantity that is an error says nothing of the other rows", () => {
  const rows = [
    ["Pro IVR", "Kauf", "", ""],
    ["Pro IVR", "Kauf", "", new ErrorCell("#N/A")],
  ];
  expect(read(rows)).toEqual(["249.00", "errorValue"]);
});
