import type { Example } from "../../src/functions/declaration/declaration";
import { DECLARATIONS } from "../../src/functions/declarations";
import { PROFILES } from "../../workbench";
import {
  startFormulaCells,
  type CellResult,
  type FormulaCall,
  type FormulaCells,
} from "../support/formulaCells";
import { sourceAddin } from "../support/sourceAddin";

let cells: FormulaCells;

async function shownBy(...call: FormulaCall): Promise<CellResult | undefined> {
  const [result] = await cells.calculate([call]);
  return result;
}

/** A matrix of one value is shown as that value. */
function shown(gives: Example["gives"]): Example["gives"] {
  if (typeof gives !== "object") return gives;
  const [[first, ...columns] = [], ...rows] = gives;
  return first !== undefined && columns.length + rows.length === 0 ? first : gives;
}

describe("in a German Excel", () => {
  beforeAll(async () => {
    cells = await startFormulaCells("de-DE", sourceAddin());
  }, 30_000);

  afterAll(() => cells.close());

  it('[P3] calculates =FLUX.PRICE("Call Recording";"Abo24";45) as 89.5', async () => {
    expect(await shownBy("PRICE", "Call Recording", "Abo24", 45)).toEqual({ value: 89.5 });
  });

  it("has every function of functions.json associated, and no other", () => {
    const { _association } = cells.excel.window().CustomFunctions as {
      readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
    };

    expect(Object.keys(_association.mappings).sort()).toEqual(
      DECLARATIONS.map(({ id }) => id).sort(),
    );
  });

  it("calculates every example of every function", async () => {
    const examples = DECLARATIONS.flatMap(({ id, examples: ofFunction }) =>
      ofFunction.map((example) => ({ call: [id, ...example.arguments] as const, ...example })),
    );

    const results = await cells.calculate(examples.map(({ call }) => call));

    expect(new Set(examples.map(({ call: [id] }) => id)).size).toBe(DECLARATIONS.length);
    expect(results).toEqual(examples.map(({ gives }) => ({ value: shown(gives) })));
  });

  it("finds a function in any case, as a typed formula", async () => {
    expect(await shownBy("price", "Pro IVR", "Kauf", null, null)).toEqual({ value: 249 });
  });

  it("shows #N/A with a sentence when there is no such price", async () => {
    expect(await shownBy("PRICE", "Cal Recording", "Abo24", 45)).toEqual({
      error: "#N/A",
      message: "„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?",
    });
  });

  it("shows #VALUE! with a sentence when an argument is wrong", async () => {
    expect(await shownBy("PRICE", "Call Recording", "Abo24", "45,5")).toEqual({
      error: "#VALUE!",
      message: "„45,5“ ist keine Benutzeranzahl. Geben Sie eine ganze Zahl von 1 bis 1.000.000 an.",
    });
  });

  it("shows errors inside a spilled range, each with its sentence", async () => {
    const products = [["Call Recording"], ["Nichts dergleichen"], [""], ["Pro IVR"]];

    expect(await shownBy("PRICES", products, "Abo1", 45)).toEqual({
      value: [
        [
          {
            error: "#N/A",
            message:
              "Call Recording gibt es nicht als Abo1, sondern als Kauf, Abo12, Abo24 oder Abo36.",
          },
        ],
        [{ error: "#N/A", message: "„Nichts dergleichen“ steht nicht in der Preisliste." }],
        [expect.objectContaining({ error: "#VALUE!" })],
        [expect.objectContaining({ error: "#N/A" })],
      ],
    });
  });

  it.each([[null], [""], [0]])(
    "takes a blank cell that comes as %j for no argument",
    async (blank) => {
      expect(await shownBy("PRICE", "Pro IVR", "Kauf", blank, blank)).toEqual({ value: 249 });
      const terms = [["Kauf"], [blank]];
      expect(await shownBy("PRICES", [["Pro IVR"], [blank]], terms, [[blank], [blank]])).toEqual({
        value: [[249], [""]],
      });
      expect(await shownBy("PRICE", "", "", blank)).toEqual({ value: "" });
      expect(await shownBy("TOTAL", "", "", blank, blank)).toEqual({ value: "" });
      expect(await shownBy("CHECK", blank, blank, blank)).toEqual({ value: "" });
    },
  );

  it("takes numbers and truth values where the metadata declare a text, as Excel turns them into one", async () => {
    expect(await shownBy("PRICE", "Call Recording", 24, 45)).toEqual({ value: 89.5 });
    expect(await shownBy("PRICE", true, 24, 45)).toEqual(
      expect.objectContaining({
        error: "#N/A",
        message: expect.stringContaining("„WAHR“ steht nicht in der Preisliste.") as string,
      }),
    );
  });

  it("does not know a function that is not in the metadata", async () => {
    expect(await shownBy("NOSUCHFUNCTION", 1)).toEqual({ error: "#NAME?", message: undefined });
  });

  it("answers a thousand cells at once, each with its own result", async () => {
    const users = Array.from({ length: 1000 }, (_, index) => index + 1);

    const results = await cells.calculate(users.map((count) => ["TIER", count] as const));

    expect(results.filter((_, index) => index % 100 === 19)).toEqual(
      ["1-20", "81-150", "151-250", ...Array<string>(7).fill(">250")].map((value) => ({ value })),
    );
  });
});

/** What XLOOKUP gives where it finds nothing. */
const MISSING = "=NA()";

describe("[R30] an error among the cells that are given", () => {
  beforeAll(async () => {
    cells = await startFormulaCells("de-DE", sourceAddin());
  }, 30_000);

  afterAll(() => cells.close());

  const sentence = "Eine der angegebenen Zellen enthält den Fehler #NV.";
  const error = { error: "#N/A", message: sentence };

  it("spoils its own row of PRICES and CHECK alone", async () => {
    const products = [["Pro IVR"], [MISSING], ["Call Recording"]];
    const users = [[45], [45], ["=1/0"]];
    const divided = "Eine der angegebenen Zellen enthält den Fehler #DIV/0!.";

    expect(await shownBy("PRICES", products, "Kauf", users)).toEqual({
      value: [[249], [error], [{ error: "#VALUE!", message: divided }]],
    });
    expect(await shownBy("CHECK", products, "Kauf", users)).toEqual({
      value: [[""], [sentence], [divided]],
    });
    expect(await shownBy("PERIOD", products, "Kauf")).toEqual({ value: [[0], [error], [0]] });
  });

  const LINES = [
    ["Pro IVR", "Kauf", 45, ""],
    ["Call Recording", "Abo24", MISSING, ""],
    ["Call Recording", "Abo24", 45, MISSING],
  ];

  it("spoils its own row of QUOTE, and the sums, which say in which row it is", async () => {
    const inRow = { error: "#N/A", message: `2. Zeile des Bereichs: ${sentence}` };
    const sum = (label: string) => [label, "", "", "", "", "", "", inRow, ""];

    expect(await shownBy("QUOTE", LINES)).toEqual({
      value: [
        expect.any(Array),
        ["Pro IVR", "Kauf", 45, "", 1, 0, 249, 249, "einmalig"],
        ["Call Recording", "Abo24", error, "", "", "", error, error, ""],
        ["Call Recording", "Abo24", 45, "", error, "", error, error, ""],
        ...["Summe einmalig", "Summe monatlich", "Summe jährlich"].map(sum),
      ],
    });
    expect(await shownBy("MRR", LINES)).toEqual(inRow);
    expect(await shownBy("CHECK", LINES)).toEqual({ value: [[""], [sentence], [sentence]] });
  });

  it("in an argument of its own is handed on", async () => {
    expect(await shownBy("TIER", [[MISSING]])).toEqual(error);
    expect(await shownBy("PRICE", [[MISSING]], "Kauf", 45)).toMatchObject({ error: "#N/A" });
  });

  it("keeps Excel LTSC 2021 from calling the function at all", async () => {
    const ltsc = await startFormulaCells("de-DE", sourceAddin(), PROFILES["ltsc-2021"]);
    const results = await ltsc.calculate([["PRICES", [["Pro IVR"], [MISSING]], "Kauf", 45]]);
    ltsc.close();
    expect(results).toEqual([{ error: "#N/A", message: undefined }]);
  });
});

describe("[R29] in an Excel that makes a table with an error in it #VALUE!", () => {
  beforeAll(async () => {
    cells = await startFormulaCells("de-DE", sourceAddin(), PROFILES["ltsc-2021"]);
  }, 30_000);

  afterAll(() => cells.close());

  const unknown = "„Nichts“ steht nicht in der Preisliste.";

  it("a sentence stands in the cell of the error, and all others have their values", async () => {
    expect(await shownBy("PRICES", [["Pro IVR"], ["Nichts"]], "Kauf", 45)).toEqual({
      value: [[249], [unknown]],
    });
    const lines = [
      ["Pro IVR", "Kauf", 45],
      ["Nichts", "Kauf", 45],
    ];
    expect(await shownBy("QUOTE", lines)).toMatchObject({
      value: [
        expect.any(Array),
        ["Pro IVR", "Kauf", 45, "", 1, 0, 249, 249, "einmalig"],
        ["Nichts", "Kauf", 45, "", "", "", unknown, unknown, ""],
        ["Summe einmalig", "", "", "", "", "", "", `2. Zeile des Bereichs: ${unknown}`, ""],
        expect.any(Array),
        expect.any(Array),
      ],
    });
  });

  it("what is nothing but an error stays one", async () => {
    const error = { error: "#N/A", message: unknown };
    expect(await shownBy("PRICES", [["Nichts"]], "Kauf", 45)).toEqual(error);
    expect(await shownBy("PRICE", "Nichts", "Kauf", 45)).toEqual(error);
  });
});

describe.each(["windows-de", "web"] as const)("[R31] with the blank cells of %s", (excel) => {
  it("blanks are no arguments, wherever they stand", async () => {
    cells = await startFormulaCells("de-DE", sourceAddin(), PROFILES[excel]);
    const blanks = [[null], [null], [null]];
    const products = [["Pro IVR"], [null], ["Pro IVR"]];
    const terms = [["Kauf"], [null], ["Kauf"]];
    expect(await shownBy("PRICE", "Pro IVR", "Kauf", [[null]])).toEqual({ value: 249 });
    expect(await shownBy("PRICES", products, terms, blanks)).toEqual({
      value: [[249], [""], [249]],
    });
    expect(await shownBy("PRICES", blanks, blanks, blanks)).toEqual({ value: [[""], [""], [""]] });
    const [header, line] = [expect.any(Array) as unknown[], ["Nichts", null, null, null]];
    const shownLine = ["Nichts", "", "", "", "", "", expect.anything(), expect.anything(), ""];
    const sums = [header, header, header];
    expect(await shownBy("QUOTE", [line])).toEqual({ value: [header, shownLine, ...sums] });
    cells.close();
  });
});

describe("in an English Excel", () => {
  beforeAll(async () => {
    cells = await startFormulaCells("en-US", sourceAddin());
  }, 30_000);

  afterAll(() => cells.close());

  it("says errors in English", async () => {
    expect(await shownBy("PRICE", "Cal Recording", "Abo24", 45)).toEqual({
      error: "#N/A",
      message: "“Cal Recording” is not in the price list. Did you mean “Call Recording”?",
    });
  });

  it("heads spilled tables in English and gives the same amounts", async () => {
    expect(await shownBy("CATALOG", "Pro IVR")).toEqual({
      value: [
        ["Product", "Term", "Tier", "Price", "Period"],
        ["Pro IVR", "Kauf", "", 249, "once"],
        ["Pro IVR", "Abo12", "", 12.21, "per month"],
        ["Pro IVR", "Abo24", "", 9.29, "per month"],
        ["Pro IVR", "Abo36", "", 7.42, "per month"],
      ],
    });
  });
});
