import type { Culture } from "../culture/culture";

/** The parts of a table in structured references. */
const GERMAN_ITEMS: ReadonlyMap<string, string> = new Map([
  ["#all", "#Alle"],
  ["#data", "#Daten"],
  ["#headers", "#Kopfzeilen"],
  ["#totals", "#Ergebnisse"],
  ["#this row", "#Diese Zeile"],
]);
const ENGLISH_ITEMS: ReadonlyMap<string, string> = new Map([
  ["#alle", "#All"],
  ["#daten", "#Data"],
  ["#kopfzeilen", "#Headers"],
  ["#ergebnisse", "#Totals"],
  ["#diese zeile", "#This Row"],
]);

/**
 * What stands in square brackets from `start` on, with its brackets: a structured reference or the name of a workbook.
 * In column names an apostrophe takes the meaning from the next character.
 */
export function translateBrackets(
  text: string,
  start: number,
  from: Culture,
  to: Culture,
): { readonly text: string; readonly end: number } {
  let result = "";
  let depth = 0;
  let opened = start;
  let isAfterBracket = false;
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "'") {
      result += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    at += 1;
    if (char === "[") {
      depth += 1;
      opened = result.length + 1;
      isAfterBracket = false;
      result += char;
    } else if (char === "]") {
      depth -= 1;
      if (!isAfterBracket) result = result.slice(0, opened) + item(result.slice(opened), from, to);
      result += char;
      isAfterBracket = true;
      if (depth === 0) break;
    } else if (depth === 1 && isAfterBracket && char === from.listSeparator) {
      result += to.listSeparator;
    } else {
      if (char.trim() !== "") isAfterBracket = isAfterBracket && char === ":";
      result += char;
    }
  }
  return { text: result, end: Math.min(at, text.length) };
}

function item(name: string, from: Culture, to: Culture): string {
  if (!name.startsWith("#") || from.name === to.name) return name;
  const items = to.name === "de-DE" ? GERMAN_ITEMS : ENGLISH_ITEMS;
  return items.get(name.toLowerCase()) ?? name;
}
