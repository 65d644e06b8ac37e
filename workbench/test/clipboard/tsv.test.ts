import fc from "fast-check";
import { readTsv, writeTsv } from "../../page/clipboard/tsv";

describe("cells as text", () => {
  it.each([
    ["a", [["a"]]],
    ["a\tb", [["a", "b"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\nb\n", [["a"], ["b"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    [
      "a\tb\nc",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["\t", [["", ""]]],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"a\r\nb"', [["a\nb"]]],
    ['"sagt ""ja"""', [['sagt "ja"']]],
    ['5" Rohr\t"x" y', [['5" Rohr', '"x" y']]],
    ["a\rb", [["a"], ["b"]]],
  ])("reads %j", (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  it.each([
    [[["a", "b"]], "a\tb"],
    [[["a"], ["b"]], "a\r\nb"],
    [[["a\nb"]], '"a\nb"'],
    [[['"a"']], '"""a"""'],
    [[['5" Rohr']], '5" Rohr'],
  ])("writes %j", (rows, text) => {
    expect(writeTsv(rows)).toBe(text);
  });

  it("reads back whatever it writes", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "ä", '"', "\t", "\n", " ", "=", "€"),
      maxLength: 6,
    });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        // A last row of one empty cell is nothing but the line break at the end of the row before.
        fc.pre(cells.length === 1 || cells.at(-1)?.join("\t") !== "");
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
    );
  });
});
