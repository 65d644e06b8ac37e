import { associateAll, type AssociatedFunction } from "../../src/functions/associate";
import type * as Cell from "../../src/functions/cell/cell";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf, showIn } from "../support/functionCalls";

jest.mock("../../src/functions/implementations", () => ({
  IMPLEMENTATIONS: {
    PRICE: () => {
      throw new TypeError("a defect of ours");
    },
    TIER: () =>
      jest
        .requireActual<typeof Cell>("../../src/functions/cell/cell")
        .reject({ code: "noMatch", input: "x", nearest: [] }),
    TOTAL: (...given: readonly unknown[]) => given.map(String).join(),
  },
}));

const associated = new Map<string, AssociatedFunction>();

beforeAll(() => {
  installCustomFunctions();
  associateAll((id, run) => associated.set(id, run));
});

afterEach(() => {
  showIn(undefined);
});

it("associates each implementation under its id", () => {
  expect([...associated.keys()]).toEqual(["PRICE", "TIER", "TOTAL"]);
});

it("hands on seven arguments and drops what the runtime appends", () => {
  const run = associated.get("TOTAL") as (...given: unknown[]) => unknown;

  expect(run(1, 2, 3, 4, 5, 6, 7, { address: "Tabelle1!A1" })).toBe("1,2,3,4,5,6,7");
});

it("lets an error for the cell through", () => {
  expect(errorOf(() => associated.get("TIER")?.())).toEqual({
    code: "#N/A",
    message: "Nichts in der Preisliste passt zu „x“.",
  });
});

it.each([
  [
    "de-DE",
    "Unerwarteter Fehler. Bitte melden Sie ihn mit der Formel und dem Wert von FLUX.VERSION().",
  ],
  ["en-US", "Unexpected error. Please report it with the formula and the value of FLUX.VERSION()."],
])("turns a defect into an error that says how to report it (%s)", (language, message) => {
  showIn(language);

  expect(errorOf(() => associated.get("PRICE")?.())).toEqual({ code: "#VALUE!", message });
});
