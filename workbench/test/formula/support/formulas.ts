import * as fc from "fast-check";
import { columnName, SHEET_COLUMNS, SHEET_ROWS } from "../../../model/area";

const mark = fc.constantFrom("", "$");

const cellWithin = (rows: number, columns: number) =>
  fc
    .tuple(mark, fc.nat(columns - 1), mark, fc.nat(rows - 1))
    .map(([c, column, r, row]) => c + columnName(column) + r + String(row + 1));

/** References whose ends are in order, as Excel keeps them. */
const reference = (rows = SHEET_ROWS, columns = SHEET_COLUMNS) =>
  fc.oneof(
    cellWithin(rows, columns),
    fc
      .tuple(fc.nat(rows - 1), fc.nat(rows - 1), fc.nat(columns - 1), fc.nat(columns - 1))
      .filter(([r1, r2, c1, c2]) => r1 !== r2 || c1 !== c2)
      .map(
        ([r1, r2, c1, c2]) =>
          `${columnName(Math.min(c1, c2))}$${Math.min(r1, r2) + 1}:$${columnName(Math.max(c1, c2))}${Math.max(r1, r2) + 1}`,
      ),
    fc.tuple(fc.nat(columns - 1), fc.nat(columns - 1)).map(([one, other]) => {
      return `${columnName(Math.min(one, other))}:$${columnName(Math.max(one, other))}`;
    }),
    fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1)).map(([one, other]) => {
      return `$${Math.min(one, other) + 1}:${Math.max(one, other) + 1}`;
    }),
  );

const prefix = fc.constantFrom("", "Tabelle2!", "'Blatt 1'!", "'O''Neil'!");

const literal = fc.oneof(
  fc.constantFrom("TRUE", "FALSE", "#N/A", "#REF!", "1.5", "0.25", "1E+20", "12345", ".5"),
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.constantFrom("{1,2;3.5,TRUE}", '{"a;b","c,d"}', "{-1.5,#N/A}"),
);

const name = fc.constantFrom(
  "MwSt",
  "Ümsatz",
  "Preise[Netto]",
  "Preise[[#This Row],[Netto]]",
  "Preise[[#Headers],[a, b]:[c]]",
  "Preise[#All]",
  "[@Netto]",
);

const functionName = fc.constantFrom("SUM", "IF", "FLUX.PRICE", "VLOOKUP", "NORM.DIST", "LEN");

/** Formulas in English notation, with references of the given part of the sheet. */
export function formula(rows?: number, columns?: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    fc.tuple(prefix, reference(rows, columns)).map((parts) => parts.join("")),
    literal,
    name,
  );
  const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
    leaf,
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(functionName, fc.array(tie("expression"), { maxLength: 3 }))
        .map(([called, args]) => `${called}(${args.join(",")})`),
      fc
        .tuple(
          tie("expression"),
          fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", ">="),
          tie("expression"),
        )
        .map((parts) => `(${parts.join("")})`),
      tie("expression").map((inner) => `-${inner}`),
      tie("expression").map((inner) => `(${inner})%`),
    ),
  }));
  return expression.map((text) => `=${text}`);
}
