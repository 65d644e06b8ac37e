import fc from "fast-check";
import { DECLARATIONS } from "../../../../src/functions/declarations";
import { fluxCalls } from "../../../../src/workbook/formulas/calls/fluxCalls";
import { withEdition } from "../../../../src/workbook/formulas/calls/withEdition";

it.each([
  ['=FLUX.PRICE("Pro IVR","Kauf")', '=FLUX.PRICE("Pro IVR","Kauf",,"2027-01")'],
  ["=FLUX.PRICE(A1,B1,C1)", '=FLUX.PRICE(A1,B1,C1,"2027-01")'],
  ['=FLUX.PRICE(A1,B1,C1,"2022-09")', '=FLUX.PRICE(A1,B1,C1,"2027-01")'],
  ["=FLUX.PRICE(A1,B1,C1,44805)", '=FLUX.PRICE(A1,B1,C1,"2027-01")'],
  ["=FLUX.MRR(A1:D9)", '=FLUX.MRR(A1:D9,"2027-01")'],
  ['=FLUX.CATALOG("Pro, ""IVR""")', '=FLUX.CATALOG("Pro, ""IVR""","2027-01")'],
  ["=flux.price('Meine Liste, neu'!A1,B1)", "=FLUX.PRICE('Meine Liste, neu'!A1,B1,,\"2027-01\")"],
  ["=FLUX.PRICE(A1,B1,C1,D1)", undefined],
  ["=FLUX.PRICE(A1,B1)*2", undefined],
  ["=FLUX.GROSS(FLUX.PRICE(A1,B1))", undefined],
  ['=FLUX.PRICE(A1,B1,FLUX.TIER(3),"2022-09")', undefined],
  ["=FLUX.ENDDATE(A1,B1)", undefined],
  ["=SUM(A1:A9)", undefined],
  ["Text", undefined],
])("%s with the list of 2027-01 is %s", (formula, expected) => {
  expect(withEdition(formula, "FLUX", "2027-01")).toBe(expected);
});

it("all other arguments stay as they are, whatever the function", () => {
  const argument = fc.constantFrom('"a,b"', "A1", "'B, C'!D2:D9", "45", '"€ ""x"""', "");
  const functions = DECLARATIONS.flatMap(({ id, parameters }) => {
    const place = parameters.findIndex(({ name }) => name.en === "edition");
    return place < 0 ? [] : [{ id, place }];
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...functions),
      fc.array(argument, { maxLength: 7 }),
      ({ id, place }, given) => {
        const before = given.slice(0, place);
        const formula = withEdition(`=FLUX.${id}(${before.join(",")})`, "FLUX", "2027-01") ?? "";
        const [call] = fluxCalls(formula, "FLUX");
        expect(call?.name).toBe(id);
        expect(call?.arguments[place]).toBe('"2027-01"');
        expect(call?.arguments.slice(0, place).join(",").replace(/,*$/, "")).toBe(
          before.join(",").replace(/,*$/, ""),
        );
      },
    ),
  );
});
