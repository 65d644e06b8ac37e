import fc from "fast-check";
import type { Area } from "../../model/area";
import type { Cell, LineProperties, Sheet } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import type { Constant } from "../../model/values";
import { open, save, sheetWith, stateWith } from "./book";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

const style: fc.Arbitrary<CellStyle> = fc
  .record({
    numberFormat: fc.constantFrom("General", "0.00", '#,##0.00 "€"', "@", "0%", "dd/mm/yyyy"),
    fill: fc.oneof(fc.constant(""), colour),
    font: fc.record({
      name: fc.constantFrom("Calibri", "Arial", "A & B"),
      size: fc.integer({ min: 2, max: 818 }).map((halves) => halves / 2),
      bold: fc.boolean(),
      italic: fc.boolean(),
      strikethrough: fc.boolean(),
      subscript: fc.constant(false),
      superscript: fc.boolean(),
      underline: fc.constantFrom<CellStyle["font"]["underline"]>("None", "Single", "Double"),
      color: colour,
    }),
    wrapText: fc.boolean(),
    shrinkToFit: fc.boolean(),
    indentLevel: fc.nat(15),
    textOrientation: fc.integer({ min: -90, max: 90 }),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
    quotePrefix: fc.boolean(),
  })
  .map((changes) => ({ ...DEFAULT_STYLE, ...changes }));

const styleOrPlain = fc.oneof({ weight: 2, arbitrary: fc.constant(DEFAULT_STYLE) }, style);

const constant: fc.Arbitrary<Constant> = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom<Constant>({ error: "#N/A" }, { error: "#DIV/0!" }),
);

const formula = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.string({ unit: "grapheme" }), fc.nat(3))
  .map(([row, text, kind]) => {
    const literal = `"${text.replaceAll('"', '""').replaceAll("\r", " ")}"`;
    return (
      [`=Z${row}*2`, `=${literal}&Z${row}`, `=SUM(Z1:Z${row})`, `=FLUX.PRICE(${literal})`][kind] ??
      "=1"
    );
  });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ constant, style: styleOrPlain }),
  fc.record({ constant: fc.constant(null), formula, style: styleOrPlain }),
);

/** A map with its entries in order, as a file has them. */
function mapOf<Value>(value: fc.Arbitrary<Value>, most: number) {
  return fc
    .dictionary(fc.nat(most).map(String), value, { maxKeys: 6 })
    .map(
      (entries): ReadonlyMap<number, Value> =>
        new Map(Object.entries(entries).map(([key, each]) => [Number(key), each])),
    );
}

const line = fc
  .record(
    {
      size: fc.integer({ min: 1, max: 400 }).map((pixels) => pixels * 0.75),
      isHidden: fc.constant(true),
      outlineLevel: fc.integer({ min: 1, max: 7 }),
    },
    { requiredKeys: ["size"] },
  )
  .map((properties): LineProperties => properties);

const merge: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 2, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const sheet: fc.Arbitrary<Partial<Sheet>> = fc.record({
  rows: mapOf(
    mapOf(cell, 20).filter(({ size }) => size > 0),
    30,
  ),
  rowProperties: mapOf(line, 30),
  columnProperties: mapOf(line, 20),
  merges: fc.array(merge, { maxLength: 3 }),
  showGridlines: fc.boolean(),
  tabColor: fc.oneof(fc.constant(""), colour),
  frozen: fc.record({ rows: fc.nat(5), columns: fc.nat(5) }),
});

const ATTEMPTS = 60;

describe("any workbook", () => {
  it("is the same after it is saved and opened again", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, sheet, async (one, other) => {
        const state = stateWith([sheetWith(one), sheetWith(other, "Ä 'ö' & <ü>", "{2}")]);
        const { state: opened, losses } = await open(await save(state));
        expect(losses).toEqual([]);
        expect(opened).toEqual(state);
      }),
      { numRuns: ATTEMPTS },
    );
  });

  it("is the same file when it is saved a second time", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (one) => {
        const first = await save(stateWith([sheetWith(one)]));
        const second = await save((await open(first)).state);
        expect((await open(second)).state).toEqual((await open(first)).state);
      }),
      { numRuns: ATTEMPTS / 3 },
    );
  });
});
