import { LANGUAGES, messagesIn, periodLabel, termLabel } from "../../src/i18n";
import { listed } from "../../src/i18n/listed";
import { knownTerms } from "../../src/pricing";

/** A function that has words in it is called with every parameter as its own name. */
const parameters: Readonly<Record<string, unknown>> = new Proxy(
  {},
  { get: (_target, name) => (LISTS.has(String(name)) ? ["A", "B"] : `<${String(name)}>`) },
);

const LISTS = new Set(["nearest", "offered", "editions", "countries", "plans", "sizes"]);

type Said = Readonly<Record<string, string>>;

/** Every text of a language by its place. */
function everythingSaid(texts: object, place = ""): Said {
  const said = Object.entries(texts).map(([name, text]: [string, unknown]): Said => {
    const key = place === "" ? name : `${place}.${name}`;
    if (typeof text === "function") {
      const given = place === "headers" || place === "terms" ? "<count>" : parameters;
      return { [key]: String(Reflect.apply(text, undefined, [given])) };
    }
    return typeof text === "string" ? { [key]: text } : everythingSaid(text as object, key);
  });
  return Object.assign({}, ...said) as Said;
}

const german = everythingSaid(messagesIn("de"));
const english = everythingSaid(messagesIn("en"));

const placeholders = (text = "") => (text.match(/<\w+>/g) ?? []).sort();

it("says the same things in both languages", () => {
  expect(Object.keys(german).length).toBeGreaterThan(80);
  expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
});

it.each(Object.keys(german))("%s has the same facts in both languages", (key) => {
  expect(placeholders(english[key])).toEqual(placeholders(german[key]));
});

it.each(Object.keys(german).filter((key) => key.startsWith("errors.")))(
  "%s is one sentence or more, in the quotation marks of its language",
  (key) => {
    for (const text of [german[key], english[key]]) {
      expect(text).toMatch(/^\P{Ll}.*[.?>]$/su);
      expect(text).not.toMatch(/undefined|\[object|"|'| {2}/);
    }
    expect(german[key]).not.toMatch(/”/);
    expect(english[key]).not.toMatch(/„/);
  },
);

it("has a label for every term and every period in every language", () => {
  for (const language of LANGUAGES) {
    expect(new Set(knownTerms().map((term) => termLabel(term, language))).size).toBe(
      knownTerms().length,
    );
    expect(periodLabel("month", language)).not.toBe(periodLabel("year", language));
  }
});

it.each([
  [[], ""],
  [["Kauf"], "Kauf"],
  [["Kauf", "Abo12"], "Kauf oder Abo12"],
  [["Kauf", "Abo12", "Abo24"], "Kauf, Abo12 oder Abo24"],
])("lists %j as people speak", (choices, spoken) => {
  expect(listed(choices, "oder")).toBe(spoken);
});
