import { ERROR_CODES, wrongArguments } from "../../scripts/docs/wrongArguments";
import type { FunctionId } from "../../src/functions/declarations";
import {
  declarations,
  installFunctions,
  shown,
  showIn,
  type ShownError,
} from "../support/functionCalls";
import { SENTENCES } from "./sentences";
import { codesDuring, recordErrors } from "../support/recordedErrors";

recordErrors();

const call = installFunctions();

/** The error that a wrong call ends with, or that its table has in a cell; CHECK says it in words. */
function errorShownBy(id: FunctionId, given: readonly unknown[]): ShownError | undefined {
  let value: unknown;
  try {
    value = call(id, ...given);
  } catch (error) {
    return shown(error);
  }
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [];
  const error = cells.find((cell) => cell instanceof CustomFunctions.Error);
  if (error !== undefined) return shown(error);
  return id === "CHECK" ? { code: "", message: String(cells[0]) } : undefined;
}

const cases = declarations.flatMap((declaration) =>
  declaration.errors.map((code) => [declaration.id as FunctionId, code, declaration] as const),
);

describe("every error that a function declares", () => {
  it.each(cases)("%s: %s is reached, and nothing else goes wrong", (id, code, declaration) => {
    const { codes } = codesDuring(() => errorShownBy(id, wrongArguments(declaration, code)));

    if (code === "inLine") expect([...codes].sort()).toEqual(["inLine", "unknownProduct"]);
    else expect([...codes].filter((each) => each !== "inLine")).toEqual([code]);
  });

  it("covers all the errors that there are", () => {
    const declared = new Set(declarations.flatMap(({ errors }) => errors));

    expect([...declared].sort()).toEqual([...ERROR_CODES].sort());
    expect(SENTENCES.map(([code]) => code).sort()).toEqual([...ERROR_CODES].sort());
  });
});

it.each(["de", "en"])(
  "each argument that is needed has a sentence of its own when it is blank (%s)",
  (language) => {
    showIn(language);
    const blanks = declarations.flatMap(({ id, parameters, examples }) => {
      const given = examples[0]?.arguments ?? [];
      return parameters.flatMap(({ optional, name }, index) => {
        const blanked = [...given.slice(0, index), "", ...given.slice(index + 1)];
        const error = optional ? undefined : errorShownBy(id as FunctionId, blanked);
        return error ? [{ id, name: name.en, sentence: error.message }] : [];
      });
    });
    showIn(undefined);
    const counted = new Map<string, readonly string[]>();
    for (const { id, name, sentence } of blanks) {
      const key = `${id}: ${sentence}`;
      counted.set(key, [...(counted.get(key) ?? []), name]);
    }

    expect(blanks.length).toBeGreaterThan(15);
    expect([...counted].filter(([, names]) => names.length > 1)).toEqual([]);
  },
);

describe("the sentence of an error and what the cell shows", () => {
  afterAll(() => showIn(undefined));

  it.each(SENTENCES)("%s in %s: %s, %s %s", (code, id, cellError, german, english) => {
    const declaration = declarations.find((each) => each.id === id);
    if (!declaration) throw new Error(`No function ${id}`);
    const given = wrongArguments(declaration, code);

    showIn("de-AT");
    expect(errorShownBy(id, given)).toEqual({ code: cellError, message: german });
    showIn("en-GB");
    expect(errorShownBy(id, given)).toEqual({ code: cellError, message: english });
  });

  it.each([
    [undefined, "Das Produkt fehlt. Geben Sie einen Namen aus der Preisliste an."],
    ["fr-FR", "Das Produkt fehlt. Geben Sie einen Namen aus der Preisliste an."],
    ["EN", "The product is missing. Give a name from the price list."],
  ])("is German unless Excel is English (%s)", (language, sentence) => {
    showIn(language);

    expect(errorShownBy("PRICE", ["", "Kauf"])).toEqual({ code: "#VALUE!", message: sentence });
  });
});
