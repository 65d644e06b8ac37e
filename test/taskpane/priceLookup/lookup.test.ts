import { lookUp } from "../../../src/taskpane/priceLookup/lookup";
import { priceCall } from "../../../src/taskpane/priceLookup/formula/priceFormula";
import {
  emptyPriceLookup,
  type Argument,
  type PriceLookupState,
  type TypedField,
} from "../../../src/taskpane/priceLookup/priceLookupState";
import { formulaText } from "../../../src/workbook/ports/formula";
import type { Cell, CellValue } from "../../../src/workbook/ports/port";

type Given = Partial<Record<TypedField, string>> & {
  readonly cells?: Partial<Record<Argument, CellValue>>;
};

const ADDRESSES = { product: "A2", term: "B2", users: "C2" } as const;

function stateOf({ cells = {}, ...typed }: Given): PriceLookupState {
  const picked = Object.entries(cells).map(([argument, value]): [string, Cell] => [
    argument,
    { sheet: "Tabelle1", address: ADDRESSES[argument as Argument], value },
  ]);
  return {
    ...emptyPriceLookup,
    typed: { ...emptyPriceLookup.typed, ...typed },
    cells: Object.fromEntries(picked),
  };
}

const look = (given: Given) => lookUp(stateOf(given));
const amount = (given: Given) => {
  const { price } = look(given);
  return price.ok ? price.value.amount.toString() : price.error.code;
};
const formula = (given: Given) => {
  const state = stateOf(given);
  const call = priceCall(state, lookUp(state), "FLUX");
  return call && formulaText(call, "Tabelle1");
};

describe("the price", () => {
  it.each([
    ["[P3]", { product: "Call Recording", term: "Abo24", users: "45" }, "89.50"],
    ["[P4]", { product: "AntiFraud", term: "Kauf" }, "99.00"],
    ["[P4]", { product: "AntiFraud", term: "Kauf", users: "nonsense" }, "99.00"],
    ["[P5]", { product: "Teams Presence Sync", term: "Abo12", users: "12" }, "22.20"],
    ["[P1]", { product: "Support Premium" }, "828.00"],
    ["[C1]", { product: "Module Manager" }, "0.00"],
    ["[C3]", { product: "insight analytics pro", users: "1" }, "1200.00"],
    ["[P7]", { product: "Call Recording", term: "Abo24" }, "missingUserCount"],
    ["[P7]", { product: "Call Recording", term: "Abo24", users: "45,5" }, "invalidUserCount"],
    ["[P6]", { product: "Call Recording", term: "Abo1", users: "45" }, "termNotOffered"],
    ["[C1]", { product: "" }, "missingProduct"],
    ["[C1]", { product: "Cal Recordng" }, "unknownProduct"],
  ])("%s follows from %j: %s", (_rule, given: Given, expected) => {
    expect(amount(given)).toBe(expected);
  });

  it("comes from cells like from typing", () => {
    expect(amount({ cells: { product: "call recording", term: 24, users: "45" } })).toBe("89.50");
    expect(amount({ product: "Call Recording", cells: { term: "", users: 45 } })).toBe(
      "missingTerm",
    );
  });
});

describe("the terms", () => {
  it("[P6] are those under which the product is sold", () => {
    expect(look({ product: "Teams Presence Sync" }).terms).toEqual([
      "sub1",
      "sub12",
      "sub24",
      "sub36",
    ]);
    expect(look({ product: "Support Basic" }).terms).toEqual(["once"]);
  });

  it("start with the first one", () => {
    expect(look({ product: "Call Recording" }).term).toBe("purchase");
    expect(look({ product: "Teams Presence Sync" }).term).toBe("sub1");
  });

  it("[P6] never fall back from a chosen one that is not offered", () => {
    const { term, errors } = look({ product: "Call Recording", term: "Abo1", users: "45" });
    expect(term).toBeUndefined();
    expect(errors.term).toMatchObject({ code: "termNotOffered" });
  });

  it("need no choice where there is only one, whatever was chosen for another product", () => {
    expect(look({ product: "Support Premium", term: "Abo24" }).term).toBe("yearly");
  });

  it("can be chosen before the product, and are kept", () => {
    expect(look({ term: "Abo24" })).toMatchObject({
      term: "sub24",
      terms: ["purchase", "sub12", "sub24", "sub36"],
    });
    expect(look({ term: "Abo1" })).toMatchObject({
      term: "sub1",
      terms: ["purchase", "sub1", "sub12", "sub24", "sub36"],
    });
  });
});

describe("what is wrong", () => {
  it("is said at each argument at once", () => {
    const { errors } = look({ product: "Cal Recordng", users: "45,5" });
    expect(errors.product).toMatchObject({ code: "unknownProduct", nearest: ["Call Recording"] });
    expect(errors.users).toMatchObject({ code: "invalidUserCount", input: "45,5" });
  });

  it("[P4] is not a text in a field that has no say in the price", () => {
    expect(look({ product: "AntiFraud", users: "nonsense" })).toMatchObject({
      needsUsers: false,
      errors: {},
    });
  });
});

describe("the formula", () => {
  it.each<[Given, string | undefined]>([
    [
      { product: "call recording", term: "Abo24", users: " 45" },
      '=FLUX.PRICE("Call Recording","Abo24",45)',
    ],
    [{ product: "AntiFraud", users: "45" }, '=FLUX.PRICE("AntiFraud","Kauf")'],
    [{ product: "Module Manager" }, '=FLUX.PRICE("Module Manager","einmalig")'],
    [{ product: "AntiFraud", edition: "2022-09" }, '=FLUX.PRICE("AntiFraud","Kauf",,"2022-09")'],
    [{ cells: { product: "Call Recording", term: "Abo24", users: 45 } }, "=FLUX.PRICE(A2,B2,C2)"],
    [{ product: "AntiFraud", cells: { users: 45 } }, '=FLUX.PRICE("AntiFraud","Kauf",C2)'],
    [{ cells: { product: "", term: "", users: "" } }, "=FLUX.PRICE(A2,B2,C2)"],
    [{ term: "Abo24", users: "45", cells: { product: "" } }, '=FLUX.PRICE(A2,"Abo24",45)'],
    [{ term: "Abo24", users: "x", cells: { product: "" } }, undefined],
    [{ product: "Cal Recordng" }, undefined],
    [{ product: "Call Recording", users: "" }, undefined],
    [{ product: "Call Recording", users: "45,5" }, undefined],
    [{ product: "Call Recording", term: "Abo1", users: "45" }, undefined],
  ])("of %j is %s", (given, expected) => {
    expect(formula(given)).toBe(expected);
  });
});

it("takes the latest price list where none is chosen, or one that is not held any more", () => {
  expect(look({ edition: "" }).edition.id).toBe("2022-09");
  expect(look({ edition: "1999-01" }).edition.id).toBe("2022-09");
});
