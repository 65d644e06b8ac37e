import fc from "fast-check";
import {
  cellReference,
  formulaText,
  LONGEST_TEXT_LITERAL,
  referencesOf,
  separatorFor,
  textLiteral,
  type FormulaArgument,
} from "../../../src/workbook/ports/formula";

const cell = (sheet: string, address: string): FormulaArgument => ({
  kind: "cell",
  cell: { sheet, address },
});
const text = (value: string): FormulaArgument => ({ kind: "text", text: value });
const number = (value: number): FormulaArgument => ({ kind: "number", number: value });
const omitted: FormulaArgument = { kind: "omitted" };

const price = (...args: readonly FormulaArgument[]) => ({ name: "FLUX.PRICE", arguments: args });

describe("formulaText", () => {
  it.each([
    [
      "values",
      [text("Call Recording"), text("Abo24"), number(45)],
      '=FLUX.PRICE("Call Recording","Abo24",45)',
    ],
    [
      "an omitted last argument",
      [text("AntiFraud"), text("Kauf"), omitted],
      '=FLUX.PRICE("AntiFraud","Kauf")',
    ],
    [
      "an omitted argument before another",
      [text("AntiFraud"), text("Kauf"), omitted, text("2022-09")],
      '=FLUX.PRICE("AntiFraud","Kauf",,"2022-09")',
    ],
    [
      "cells of the same sheet",
      [cell("Tabelle1", "A2"), cell("TABELLE1", "B2")],
      "=FLUX.PRICE(A2,B2)",
    ],
    [
      "a cell of another sheet",
      [cell("Blatt 1", "A2"), text("Kauf")],
      `=FLUX.PRICE('Blatt 1'!A2,"Kauf")`,
    ],
  ])("writes %s", (_what, args, expected) => {
    expect(formulaText(price(...args), "Tabelle1")).toBe(expected);
  });

  it("separates arguments as the user's Excel does", () => {
    const call = price(text("Call Recording"), text("Abo24"), number(45));
    expect(formulaText(call, "Tabelle1", ";")).toBe('=FLUX.PRICE("Call Recording";"Abo24";45)');
  });

  it.each([
    [",", ";"],
    [".", ","],
    ["·", ","],
  ])("knows from the decimal separator %s the separator %s", (decimal, separator) => {
    expect(separatorFor(decimal)).toBe(separator);
  });

  it("gives back the very arguments when it is read, whatever the texts and sheet names", () => {
    const sheetName = fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" });
    const argument = fc.oneof(
      fc
        .string({ maxLength: LONGEST_TEXT_LITERAL, unit: "grapheme" })
        .map((value) => text(value.slice(0, 255))),
      fc.nat().map(number),
      fc
        .tuple(sheetName, fc.constantFrom("A1", "XFD1048576", "B7"))
        .map(([name, address]) => cell(name, address)),
    );
    fc.assert(
      fc.property(
        fc.array(argument, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<";" | ",">(";", ","),
        (args, separator) => {
          expect(read(formulaText(price(...args), "\u0000", separator), separator)).toEqual(args);
        },
      ),
    );
  });
});

describe("textLiteral", () => {
  it("doubles quotation marks, so that a text never ends early", () => {
    expect(textLiteral('a"&HYPERLINK("x")&"')).toBe('"a""&HYPERLINK(""x"")&"""');
  });

  it("refuses what Excel cannot hold in a formula", () => {
    expect(textLiteral("x".repeat(LONGEST_TEXT_LITERAL))).toHaveLength(LONGEST_TEXT_LITERAL + 2);
    expect(() => textLiteral("x".repeat(LONGEST_TEXT_LITERAL + 1))).toThrow(RangeError);
  });
});

describe("cellReference", () => {
  it.each([
    ["Blatt 1", "'Blatt 1'!A2"],
    ["Müller's", "'Müller''s'!A2"],
    ["A1", "'A1'!A2"],
    ["R1C1", "'R1C1'!A2"],
    ["2026", "'2026'!A2"],
    ["Tabelle1!", "'Tabelle1!'!A2"],
  ])("quotes the sheet %s", (sheet, expected) => {
    expect(cellReference({ sheet, address: "A2" }, "Angebot")).toBe(expected);
  });
});

it("lists the cells to which a call refers", () => {
  expect(referencesOf(price(cell("T", "A1"), text("Kauf"), cell("U", "B2")))).toEqual([
    { sheet: "T", address: "A1" },
    { sheet: "U", address: "B2" },
  ]);
});

/** Reads a call as Excel does: texts in quotation marks, sheets in apostrophes, both doubled inside. */
function read(formula: string, separator: string): readonly FormulaArgument[] {
  const inner = /^=FLUX\.PRICE\((.*)\)$/su.exec(formula)?.[1];
  if (inner === undefined) throw new Error(`No formula: ${formula}`);
  const token = /"((?:[^"]|"")*)"|'((?:[^']|'')*)'!([A-Z]+\d+)|(\d+)/suy;
  const args: FormulaArgument[] = [];
  let position = 0;
  while (position < inner.length) {
    token.lastIndex = position;
    const match = token.exec(inner);
    if (!match) throw new Error(`Unreadable from ${position}: ${inner}`);
    const [whole, literal, sheet, address, digits] = match;
    if (literal !== undefined) args.push(text(literal.replaceAll('""', '"')));
    else if (sheet !== undefined && address !== undefined)
      args.push(cell(sheet.replaceAll("''", "'"), address));
    else args.push(number(Number(digits)));
    position += whole.length;
    if (position < inner.length && inner[position] !== separator)
      throw new Error(`No separator: ${inner}`);
    position += 1;
  }
  return args;
}
