import type { FunctionCatalogue, FunctionHelp } from "../../../page/editor/functionHelp";
import { argumentAt } from "../../../page/editor/functionHelp";
import { helpAt, takeSuggestion } from "../../../page/editor/suggestions";

const argument = { description: "", isOptional: false, isRepeating: false, values: [] };
const PRICE: FunctionHelp = {
  name: "FLUX.PRICE",
  description: "Netto-Listenpreis",
  isOfAddin: true,
  args: [
    {
      ...argument,
      name: "Produkt",
      values: [
        { text: "Call Recording", description: "Call Recording" },
        { text: 'Tafel 2"', description: "mit Anführungszeichen" },
      ],
    },
    { ...argument, name: "Laufzeit", values: [{ text: "Abo24", description: "Abo 24 Monate" }] },
    { ...argument, name: "Benutzer", isOptional: true },
  ],
};
const SUM: FunctionHelp = {
  name: "SUMME",
  description: "",
  isOfAddin: false,
  args: [{ ...argument, name: "Zahl1", isRepeating: true }],
};
const named = (name: string): FunctionHelp => ({ ...SUM, name, args: undefined });
const CATALOGUE: FunctionCatalogue = new Map(
  [PRICE, SUM, named("SUMMEWENN"), named("PRIMZAHL")].map((help) => [help.name, help]),
);

function help(marked: string) {
  const caret = marked.indexOf("|");
  return helpAt({ text: marked.replace("|", ""), start: caret, end: caret }, CATALOGUE, ";");
}
const labels = (marked: string) => help(marked).suggestions.map(({ label }) => label);

/** The text after the first suggestion is taken. */
function take(marked: string): string {
  const [first] = help(marked).suggestions;
  if (!first) return "nothing";
  const { text, end } = takeSuggestion(marked.replace("|", ""), first);
  return `${text.slice(0, end)}|${text.slice(end)}`;
}

it.each([
  ["=su|", ["SUMME", "SUMMEWENN"]],
  ["=flux.|", ["FLUX.PRICE"]],
  ["=pri|", ["PRIMZAHL", "FLUX.PRICE"]],
  ["=p|", ["PRIMZAHL"]],
  ["=SUMME(su|", ["SUMME", "SUMMEWENN"]],
  ["=xyz|", []],
  ["=|", []],
  ["su|", []],
  ["=FLUX.PRICE(|", ["Call Recording", 'Tafel 2"']],
  ['=FLUX.PRICE("reco|', ["Call Recording"]],
  ["=FLUX.PRICE(call|", ["Call Recording"]],
  ['=FLUX.PRICE("Call Recording"|', []],
  ['=FLUX.PRICE("Call Recording";|', ["Abo24"]],
  ['=FLUX.PRICE("Call Recording";"Abo24";|', []],
  ["=FLUX.PRICE(A1;|;3)", ["Abo24"]],
  ["=FLUX.PRICE(1+|", []],
])("%s offers %j", (marked, expected) => {
  expect(labels(marked)).toEqual(expected);
});

it.each([
  ["=fl|", "=FLUX.PRICE(|"],
  ["=fl|(A1)", "=FLUX.PRICE(|A1)"],
  ["=1+su|*2", "=1+SUMME(|*2"],
  ["=FLUX.PRICE(|", '=FLUX.PRICE("Call Recording"|'],
  ['=FLUX.PRICE("reco|', '=FLUX.PRICE("Call Recording"|'],
  ['=FLUX.PRICE("reco|";"Abo24")', '=FLUX.PRICE("Call Recording"|;"Abo24")'],
  ["=FLUX.PRICE(tafel|", '=FLUX.PRICE("Tafel 2"""|'],
])("taking what %s offers gives %s", (before, after) => {
  expect(take(before)).toBe(after);
});

it.each([
  ["=FLUX.PRICE(|", 0],
  ["=FLUX.PRICE(A1;SUMMEWENN|", 1],
  ["=flux.price(A1;B1;|", 2],
])("%s shows the signature at argument %i", (marked, index) => {
  expect(help(marked).signature).toEqual({ help: PRICE, argument: index });
});

it("offers nothing while text is selected, and no signature of unknown functions", () => {
  expect(helpAt({ text: "=su", start: 1, end: 3 }, CATALOGUE, ";").suggestions).toEqual([]);
  expect(help("=UNBEKANNT(|").signature).toBeUndefined();
});

it("goes on with the last argument only where it repeats", () => {
  expect(argumentAt(SUM, 7)?.name).toBe("Zahl1");
  expect(argumentAt(PRICE, 3)).toBeUndefined();
  expect(argumentAt(named("PI"), 0)).toBeUndefined();
});
