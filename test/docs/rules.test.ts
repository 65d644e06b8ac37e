import { isThere, oneLine, readDocument, testFiles } from "./documents";
import { numbersInTitles } from "./numberedTitles";
import { ROWS } from "./register";
import { ruleNumbersBelow, ruleNumbersIn } from "./rulesInCode";

type Rule = { readonly id: string; readonly text: string };

const RULE_BOOK = readDocument("docs/pricing-rules.md").text;
const PRINTED_LIST = oneLine(readDocument("test/fixtures/price-list-2022-09.txt").text);

/** The parts of the rule book under a heading such as "### P3 …". */
const RULES: readonly Rule[] = RULE_BOOK.split(/^(?=###? )/m).flatMap((text) => {
  const id = /^### ([A-Z]\d+) /.exec(text)?.[1];
  return id === undefined ? [] : [{ id, text }];
});

const IDS = RULES.map(({ id }) => id);

/** The rules that each file of pricing and quotes carries out. */
const CODE = new Map([...ruleNumbersBelow("src/pricing"), ...ruleNumbersBelow("src/quote")]);

function filesNamed(rule: string): readonly string[] {
  return [...rule.matchAll(/\]\(\.\.\/(src\/[^)]+)\)/g)].map(([, path = ""]) => path);
}

const TEST_FILES = testFiles();

describe("the rule book", () => {
  it("has the rules of eight groups, each once and in order", () => {
    const groups = { C: 5, P: 7, T: 7, U: 2, S: 3, M: 5, F: 3, L: 2 };
    expect(IDS).toEqual(
      Object.entries(groups).flatMap(([group, count]) =>
        Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
      ),
    );
  });

  it.each(RULES)("says of $id whether it is printed, with an example", ({ text }) => {
    expect(text).toMatch(/^\*\*(?:Printed|Reading of ours)(?:\.|:)?\*\*/m);
    expect(text).toMatch(/^Example: /m);
  });

  it.each(RULES)("names for $id files that are there and speak of it", ({ id, text }) => {
    const files = filesNamed(text);
    expect(files).not.toEqual([]);
    const silent = files.filter(
      (path) => !isThere(path) || !ruleNumbersIn(readDocument(path).text).includes(id),
    );
    expect(silent).toEqual([]);
  });

  it("shows the path to which a link to the source leads", () => {
    const links = [...RULE_BOOK.matchAll(/\[([^\]]+)\]\(\.\.\/(src\/[^)]+)\)/g)];
    expect(links.filter(([, shown, path]) => shown !== path)).toEqual([]);
  });

  it.each(RULES)("names every file of pricing and quotes that carries out $id", ({ id, text }) => {
    const named = filesNamed(text);
    const carryingOut = [...CODE].filter(([, numbers]) => numbers.includes(id));
    const unnamed = carryingOut.map(([path]) => path).filter((path) => !named.includes(path));
    expect(unnamed).toEqual([]);
  });

  it("has every rule that the code of pricing and quotes names", () => {
    const groups = new Set(IDS.map((id) => id.charAt(0)));
    const unknown = [...CODE].flatMap(([path, numbers]) =>
      numbers
        .filter((number) => groups.has(number.charAt(0)) && !IDS.includes(number))
        .map((number) => `${number} in ${path}`),
    );
    expect(unknown).toEqual([]);
  });

  it("quotes the printed list word for word", () => {
    const quotations = [...RULE_BOOK.matchAll(/^> (.+)$/gm)].map(([, text = ""]) => oneLine(text));
    expect(quotations.length).toBeGreaterThan(10);
    expect(quotations.filter((text) => !PRINTED_LIST.includes(text))).toEqual([]);
  });
});

describe("the titles of the tests", () => {
  const known = new Map(TEST_FILES.map((path) => [path, numbersInTitles(path)]));

  it("speak of every rule", () => {
    const tested = new Set([...known.values()].flat());
    expect(IDS.filter((id) => !tested.has(id))).toEqual([]);
  });

  it("speak of no rule that the rule book does not have, and of no row that docs/excel.md does not have", () => {
    const told = [...IDS, ...ROWS.map(({ id }) => id)];
    const unknown = [...known].flatMap(([path, ids]) =>
      ids.filter((id) => !told.includes(id)).map((id) => `${id} in ${path}`),
    );
    expect(unknown).toEqual([]);
  });
});
