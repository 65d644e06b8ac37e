import { filesIn, readDocument } from "./documents";

/** A comment of documentation above a function, a constant or a class: what carries something out. */
const ABOVE_CODE = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:export )?(?:function|const|class)\b/g;

/** "P3", or all of "P1-P7". */
const NUMBER = /\b([A-Z])(\d)(?:-\1(\d))?\b/g;

/** The numbers in a text that a rule could have. */
export function ruleNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].flatMap(([, group = "", first = "", last = first]) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${group}${Number(first) + index}`,
    ),
  );
}

/** The files of a folder, each with the numbers of which the comments above its code speak. */
export function ruleNumbersBelow(folder: string): ReadonlyMap<string, readonly string[]> {
  const sources = filesIn(folder).filter((path) => path.endsWith(".ts"));
  return new Map(
    sources.map((path) => {
      const comments = [...readDocument(path).text.matchAll(ABOVE_CODE)];
      return [path, comments.flatMap(([, comment = ""]) => ruleNumbersIn(comment))];
    }),
  );
}
