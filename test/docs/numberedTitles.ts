import { readDocument } from "./documents";

/** Where a title of a test begins with numbers: after `it(` or `describe(`, or after the table of `it.each`. */
const NUMBERED_TITLE = /(?:\b(?:it|test|describe)|\))\(\s*["'`]((?:\[[A-Z]\d+\] ?)+)/g;

/** The numbers with which titles of a test file begin: of rules, "P3", and of habits of Excel, "R1". */
export function numbersInTitles(path: string): readonly string[] {
  return [...readDocument(path).text.matchAll(NUMBERED_TITLE)].flatMap(([, numbers = ""]) =>
    [...numbers.matchAll(/[A-Z]\d+/g)].map(([id]) => id),
  );
}
