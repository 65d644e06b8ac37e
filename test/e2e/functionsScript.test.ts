import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

import type { FunctionsMetadata } from "../../src/functions/metadata";
import { builtAddin } from "../../workbench/headless";
import { startFormulaCells } from "../support/formulaCells";

type Associated = (...given: readonly unknown[]) => unknown;

const read = (file: string) => readFileSync(join("dist", file), "utf8");

const script = read("functions.js");
const metadata = JSON.parse(read("functions.json")) as FunctionsMetadata;
const ids = metadata.functions.map(({ id }) => id).sort();

describe("the built functions.js in an engine that has nothing but CustomFunctions", () => {
  const associated = new Map<string, Associated>();

  class CellError extends Error {
    readonly code: string;

    constructor(code: string, message?: string) {
      super(message);
      this.code = code;
    }
  }

  const CustomFunctions = {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, run: Associated) => associated.set(id, run),
  };

  beforeAll(() => {
    vm.runInNewContext(script, { CustomFunctions });
  });

  it("associates every function of functions.json", () => {
    expect([...associated.keys()].sort()).toEqual(ids);
  });

  it("[P3] computes a price", () => {
    expect(associated.get("PRICE")?.("Call Recording", "Abo24", 45, null)).toBe(89.5);
  });

  it("computes a whole table", () => {
    const prices = associated.get("PRICES")?.([["Pro IVR"], ["Cal Recording"]], "Kauf", null, null);
    const [[good] = [], [bad] = []] = prices as readonly (readonly unknown[])[];

    expect(good).toBe(249);
    expect(bad).toBeInstanceOf(CellError);
  });

  it("says what is wrong in German", () => {
    const sentences = associated.get("CHECK")?.("Cal Recording", "Abo24", 45, null);
    // Arrays of another engine are equal to ours only by what is in them.
    expect(JSON.stringify(sentences)).toBe(
      JSON.stringify([
        ["„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?"],
      ]),
    );
  });
});

it("the build calculates a price in cells of the workbench, through the real office.js", async () => {
  const cells = await startFormulaCells("de-DE", builtAddin("dist"));

  const results = await cells.calculate([
    ["PRICE", "Call Recording", "Abo24", 45],
    ["PRICE", "Cal Recording", "Abo24", 45],
  ]);
  cells.close();

  expect(results).toEqual([
    { value: 89.5 },
    {
      error: "#N/A",
      message: "„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?",
    },
  ]);
});
