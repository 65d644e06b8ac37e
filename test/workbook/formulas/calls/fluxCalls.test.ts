import fc from "fast-check";
import { DECLARATIONS } from "../../../../src/functions/declarations";
import { EDITION_ARGUMENTS } from "../../../../src/workbook/formulas/calls/editionArguments";
import { fluxCalls } from "../../../../src/workbook/formulas/calls/fluxCalls";

const calls = (formula: string) =>
  fluxCalls(formula, "FLUX").map(({ name, arguments: given, isWhole }) =>
    [isWhole ? "=" : "", name, ...given].join("|"),
  );

it.each([
  ['=FLUX.PRICE("Call Recording",A2,45)', ['=|PRICE|"Call Recording"|A2|45']],
  ["=flux.price( A1 , , 'B (1), c'!B2 )", ["=|PRICE|A1||'B (1), c'!B2"]],
  ["=FLUX.VERSION()", ["=|VERSION"]],
  ['=SUM(FLUX.MRR(A1:D9,"2022-09"),1)*2', ['|MRR|A1:D9|"2022-09"']],
  [
    '=FLUX.PRICE(IF(A1="a,b",B1,FLUX.CHEAPEST(C1,{1,2})),D1)',
    ['|PRICE|IF(A1="a,b",B1,FLUX.CHEAPEST(C1,{1,2}))|D1', "|CHEAPEST|C1|{1,2}"].map((text, index) =>
      index === 0 ? `=${text}` : text,
    ),
  ],
  ['="FLUX.PRICE(A1)"&MYFLUX.PRICE(B1)', []],
  ['=FLUX.PRICE("say ""hi, you""",A1', ['=|PRICE|"say ""hi, you"""|A1']],
])("the calls of %s are found with their arguments", (formula, expected) => {
  expect(calls(formula)).toEqual(expected);
});

it("no formula makes the search for calls fail", () => {
  const part = fc.constantFrom("FLUX.PRICE(", ")", ",", '"', "'", "{", "A1", " ", "=", "ü");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(Array.isArray(calls(parts.join("")))).toBe(true);
    }),
  );
});

it("the place of the price list among the arguments is that of the declarations", () => {
  const declared = DECLARATIONS.flatMap(({ id, parameters }) => {
    const names = parameters as readonly { readonly name: string | { readonly en: string } }[];
    const place = names.findIndex(({ name }) => JSON.stringify(name).includes("edition"));
    return place < 0 ? [] : [[id, place] as const];
  });
  expect(EDITION_ARGUMENTS).toEqual(Object.fromEntries(declared));
});
