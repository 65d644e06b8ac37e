import { errorSentence } from "../../../../src/i18n";
import type { FunctionId } from "../../../../src/functions/declarations";
import { latestEdition } from "../../../../src/pricing";
import { formulaForms } from "../../../../src/workbook/formulas/damage";
import type { ScannedSheet } from "../../../../src/workbook/formulas/scanSheets";
import { argumentReader } from "../../../../src/workbook/formulas/calls/argumentValues";
import { formulaProblem } from "../../../../src/workbook/tools/workbookCheck/checkFormula";
import { errorOf, installFunctions } from "../../../support/functionCalls";

const call = installFunctions();

const LINES = [
  ["Call Recording", "Abo24", 45, 1],
  ["Cal Recording", "Abo24", 45, 1],
] as const;

function sheet(name: string, values: ScannedSheet["values"]): ScannedSheet {
  return { id: name, name, row: 0, column: 0, values, formulas: values, texts: [] };
}

const SHEETS = [
  sheet("Tabelle1", [...LINES, ["Pro IVR", "einmalig", "", "#N/A"]]),
  sheet("Blatt 'zwei'", [["Kaffeemaschine"]]),
];

const problem = (formula: string, value: unknown = "#N/A") =>
  formulaProblem(
    { formula, value, sheet: "Tabelle1" },
    {
      namespace: "FLUX",
      forms: formulaForms("FLUX"),
      read: argumentReader(SHEETS),
      editions: [latestEdition()],
    },
  );

function sentence(formula: string): string | undefined {
  const found = problem(formula);
  if (found?.kind !== "formulaError") throw new Error(JSON.stringify(found));
  return found.error && errorSentence(found.error, "de");
}

describe("the sentence about a formula with an error is that of the function", () => {
  it.each<[string, FunctionId, readonly unknown[]]>([
    ['=FLUX.PRICE("Cal Recording","Abo24",45)', "PRICE", ["Cal Recording", "Abo24", 45]],
    ["=FLUX.PRICE(A2,$B$2,C2)", "PRICE", ["Cal Recording", "Abo24", 45]],
    ["=FLUX.PRICE(A3,B3)", "PRICE", ["Pro IVR", "einmalig"]],
    ["=FLUX.PRICE('Blatt ''zwei'''!A1,\"Kauf\")", "PRICE", ["Kaffeemaschine", "Kauf"]],
    ["=FLUX.PRICE(A1,B1)", "PRICE", ["Call Recording", "Abo24"]],
    ["=FLUX.PRICE(A1,,C1)", "PRICE", ["Call Recording", "", 45]],
    ["=FLUX.PRICE(A1,B1,TRUE)", "PRICE", ["Call Recording", "Abo24", true]],
    ["=FLUX.PRICE(A1,B1,-1.5)", "PRICE", ["Call Recording", "Abo24", -1.5]],
    ['=FLUX.PRICE(A1,B1,C1,"1999-01")', "PRICE", ["Call Recording", "Abo24", 45, "1999-01"]],
    ['=FLUX.EXPLAIN(A3,"Abo9")', "EXPLAIN", ["Pro IVR", "Abo9"]],
    ["=FLUX.TOTAL(A3,B3,,12)", "TOTAL", ["Pro IVR", "einmalig", null, 12]],
    ["=FLUX.CHEAPEST(A2,45)", "CHEAPEST", ["Cal Recording", 45]],
    ["=FLUX.MRR(A1:D2)", "MRR", [LINES]],
    ["=FLUX.TCV(A1:A2)", "TCV", [LINES.map(([product]) => [product])]],
  ])("%s", (formula, id, given) => {
    expect(sentence(formula)).toBe(errorOf(() => call(id, ...given)).message);
  });
});

it.each([
  "=FLUX.PRICE(A1&A2,B1)",
  "=FLUX.PRICE([@Produkt],B1)",
  "=FLUX.PRICE(Weg!A1,B1)",
  "=FLUX.PRICE(A:A,B1)",
  "=1+FLUX.PRICE(A2,B2,C2)",
  '=FLUX.VAT("XX")',
  "=FLUX.PRICE(A1:XFD1048576,B1)",
])("nobody guesses what is wrong with %s", (formula) => {
  expect(problem(formula)).toEqual({ kind: "formulaError", value: "#N/A", error: undefined });
});

it("an error among the arguments is named as what is wrong", () => {
  expect(sentence("=FLUX.PRICE(A1,B1,D3)")).toContain("#NV");
});

it.each([
  ["=FLUX.PRICE(A1,B1,C1)", "#VALUE!", "formulaError"],
  ["=FLUX.PRICE(A1,B1,C1)", "#BUSY!", "formulaError"],
  ["=FLUX.PRICE(A1,B1,C1)", "#NAME?", "damaged"],
  ["=[2]!_xldudf_FLUX_PRICE(A1,B1,C1)", 89.5, "damaged"],
  ["=FLUX.PRICE(A1,B1,C1)", 89.5, undefined],
  ["=FLUX.PRICE(A1,B1,C1)", "#hashtag", undefined],
])("the formula %s that shows %p is %p", (formula, value, kind) => {
  expect(problem(formula, value)?.kind).toBe(kind);
});
