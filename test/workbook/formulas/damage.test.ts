import fc from "fast-check";
import { DECLARATIONS } from "../../../src/functions/declarations";
import { formulaForms, MATRIX_FUNCTIONS, undamaged } from "../../../src/workbook/formulas/damage";

const { isOurs, repaired } = formulaForms("FLUX");

const ENTERED = '=FLUX.PRICE("Call Recording",A1,$B$2)';
const rest = '("Call Recording",A1,$B$2)';

describe("a damaged formula", () => {
  it.each([
    ["whose function Excel has not read", `=_xldudf_FLUX_PRICE${rest}`],
    ["of a file by its path", `='C:/Users/x y/X.XLA'!_xldudf_FLUX_PRICE${rest}`],
    ["of a file with an apostrophe", `=@'C:\\O''Neil\\X.XLAM'!_xldudf_FLUX_PRICE${rest}`],
    ["of a file by its path, with @", `=@'C:/x/FUNCRES.XLAM'!_xldudf_FLUX_PRICE${rest}`],
    ["of a file by its number", `=[2]!_xldudf_FLUX_PRICE${rest}`],
    ["of a file by its number, with @", `=@[12]!_xldudf_FLUX_PRICE${rest}`],
    ["of a file by its name", `=FUNCRES.XLAM!_xldudf_FLUX_PRICE${rest}`],
    ["of a file in brackets", `=[X.XLA]Tabelle1!_xldudf_FLUX_PRICE${rest}`],
    ["with the name as it is typed", `='C:/x/X.XLA'!FLUX.PRICE${rest}`],
    ["with @ and the function unread", `=@_xldudf_FLUX_PRICE${rest}`],
    ["with @ alone", `=@FLUX.PRICE${rest}`],
  ])("%s is entered as it was", (_what, formula) => {
    expect(isOurs(formula)).toBe(true);
    expect(repaired({ formula, value: 89.5 })).toBe(ENTERED);
    expect(undamaged(formula)).toBe(ENTERED);
  });

  it("that shows #NAME? is entered once more", () => {
    expect(repaired({ formula: ENTERED, value: "#NAME?" })).toBe(ENTERED);
  });

  it("within another one is repaired alone", () => {
    const formula = `=ROUND(@[2]!_xldudf_FLUX_PRICE("a")*'Blatt 1'!A1,2)+[2]!_xldudf_OTHER_SUM(1)`;
    expect(repaired({ formula, value: 1 })).toBe(
      `=ROUND(FLUX.PRICE("a")*'Blatt 1'!A1,2)+[2]!_xldudf_OTHER_SUM(1)`,
    );
  });

  it("keeps its @ in a table", () => {
    const formula = `=@'C:/X.XLA'!_xldudf_FLUX_PRICES([Produkt])`;
    expect(repaired({ formula, value: 1 }, true)).toBe("=@FLUX.PRICES([Produkt])");
    expect(repaired({ formula: "=@FLUX.PRICE([@Produkt])", value: 1 }, true)).toBeUndefined();
  });
});

describe("left alone", () => {
  it.each([
    ["a formula that calculates", ENTERED, 89.5],
    ["an @ that keeps several results from spilling", "=@FLUX.PRICES(A1:A9)", 89.5],
    ["an @ before a range for a single value", "=@FLUX.PRICE(A1:A9)", 89.5],
    ["an @ before a name that may be a range", "=@FLUX.PRICE(Produkte)", 89.5],
    ["the function of another add-in", '=_xldudf_OTHER_PRICE("a")', "#NAME?"],
    ["our functions in another namespace", "=_xldudf_FLUXDEV_PRICE(A1)", "#NAME?"],
    ["a namespace that ends like ours", "=MYFLUX.PRICE(A1)", "#NAME?"],
    ["a text in a formula", '=LEN("=_xldudf_FLUX_PRICE(1)")', "#NAME?"],
    ["a name of a sheet", "='_xldudf_FLUX_PRICE(1)'!A1", "#NAME?"],
    ["a text", "_xldudf_FLUX_PRICE(1)", "_xldudf_FLUX_PRICE(1)"],
    ["a formula of Excel's own", "=SUM(A1:A9)", "#NAME?"],
  ])("%s", (_what, formula, value) => {
    expect(repaired({ formula, value })).toBeUndefined();
  });
});

const argument = fc.oneof(
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.constantFrom("A1", "$B$2", "45", "-1.5", "'O''Neil (1)'!C3", "TRUE", ""),
);
const call = fc
  .tuple(fc.constantFrom(...DECLARATIONS.map(({ id }) => id)), fc.array(argument, { maxLength: 5 }))
  .map(([id, args]) => ({ id, args: `(${args.join(",")})` }));
const damage = fc.constantFrom("", "'C:/a b/X.XLA'!", "[2]!", "FUNCRES.XLAM!");

it("is always repaired to what was entered, and then is damaged no more", () => {
  fc.assert(
    fc.property(call, damage, fc.constantFrom("", "@"), ({ id, args }, file, at) => {
      const formula = `=${at}${file}_xldudf_FLUX_${id}${args}`;
      const entered = `=FLUX.${id}${args}`;
      expect(repaired({ formula, value: "#NAME?" })).toBe(entered);
      expect(repaired({ formula: entered, value: 1 })).toBeUndefined();
      expect(undamaged(formula)).toBe(undamaged(entered));
    }),
  );
});

it("knows which functions give several cells", () => {
  const matrices = DECLARATIONS.filter(({ result }) => result.dimensionality === "matrix");
  expect([...MATRIX_FUNCTIONS].sort()).toEqual(matrices.map(({ id }) => id).sort());
});
