import { associateAll, type AssociatedFunction } from "../../src/functions/associate";
import { dayOfSerial } from "../../src/pricing/dates/serialDate";
import { installCustomFunctions } from "../support/customFunctions";
import { oneLine, readDocument } from "./documents";

type Example = {
  readonly formula: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** As it stands in the document. */
  readonly gives: string;
};

/** "`=FLUX.TIER(43)` gives `41-80`", in English notation or with the semicolons of a German Excel. */
const EXAMPLE = /`(=FLUX\.([A-Z]+)\(([^`]*)\))` gives `([^`]*)`/g;

const PARAMETERS = 6;

function examplesIn(path: string): readonly Example[] {
  const text = oneLine(readDocument(path).text);
  return [...text.matchAll(EXAMPLE)].map(([, formula = "", name = "", list = "", given = ""]) => {
    const isGerman = list.includes(";");
    const english = isGerman ? list.replaceAll(",", ".").replaceAll(";", ",") : list;
    const args = JSON.parse(`[${english.replace(/,(?=,)/g, ",null")}]`) as unknown[];
    return { formula, name, args, gives: isGerman ? given.replace(",", ".") : given };
  });
}

const associated = new Map<string, AssociatedFunction>();

beforeAll(() => {
  installCustomFunctions();
  associateAll((id, run) => associated.set(id, run));
});

/** What a cell shows: the value, or the code of its error. */
function shown({ name, args }: Example): unknown {
  const given = Array.from({ length: PARAMETERS }, (_, index) => args[index] ?? null);
  try {
    return associated.get(name)?.(...(given as []));
  } catch (error) {
    return (error as CustomFunctions.Error).code;
  }
}

/** The document's text for a value, in the way in which the document writes its own. */
function written(value: unknown, gives: string): unknown {
  if (typeof value !== "number") return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(gives)) return dayOfSerial(value)?.toString();
  return /\.\d\d$/.test(gives) ? value.toFixed(2) : String(value);
}

describe.each([
  ["docs/pricing-rules.md", 40],
  ["README.md", 2],
])("%s", (path, least) => {
  const examples = examplesIn(path);

  it("has examples with a value", () => {
    expect(examples.length).toBeGreaterThanOrEqual(least);
  });

  it.each(examples)("$formula gives $gives", (example) => {
    expect(example.args.length).toBeLessThanOrEqual(PARAMETERS);
    expect(written(shown(example), example.gives)).toBe(example.gives);
  });
});
