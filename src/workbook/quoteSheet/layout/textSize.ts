/** Widths of letters in Arial, in thousandths of the size of the font; bold letters are a tenth wider. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'", 222],
  ["ft!,./:;I[]\\| ·", 278],
  ['()-r"„“*', 333],
  ["ckJsvxyz", 500],
  ["TFZß+<=>", 611],
  ["ABEKPSVXYÄ&", 667],
  ["CDHNRUÜw", 722],
  ["GOQÖ", 778],
  ["mM%", 860],
  ["W@", 1000],
];
const OTHERS = 556;
/** From here on letters are of scripts that are as wide as high. */
const WIDE_SCRIPTS = "\u1100";
const WIDE = 1000;
/** Dashes, quotation marks, currencies. */
const SIGNS = /[\u2000-\u20cf]/;
const BOLD = 1.1;
/** What a cell leaves free beside its text, in points. */
const MARGINS = 6;
const LINE_HEIGHT = 1.24;
const ROOM = 3;

const widthOfLetter = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

export type Font = { readonly size: number; readonly isBold?: boolean | undefined };

/** How wide a column must be for a text on one line, in points. */
export function columnWidthFor(text: string, font: Font): number {
  return Math.ceil(textWidth(text, font)) + MARGINS;
}

/** How wide a text is on one line, in points. */
function textWidth(text: string, { size, isBold = false }: Font): number {
  const letters = Array.from(text).reduce(
    (sum, letter) =>
      sum +
      (widthOfLetter.get(letter) ?? (letter < WIDE_SCRIPTS || SIGNS.test(letter) ? OTHERS : WIDE)),
    0,
  );
  return (letters / 1000) * size * (isBold ? BOLD : 1);
}

/** The size of the font in which a word of so many letters fits into a column of that width. */
export function wordRoom(width: number, letters: number): number {
  return (width - MARGINS) / ((letters * OTHERS) / 1000);
}

/** How high a row must be for a text that is wrapped in a column of that width, in points. */
export function textHeight(text: string, width: number, font: Font): number {
  return heightOfLines(wrappedLines(text, width, font).length, font);
}

/** How many lines a row of that height holds. */
export function linesWithin(height: number, { size }: Font): number {
  return Math.floor((height - ROOM) / (size * LINE_HEIGHT));
}

function heightOfLines(lines: number, { size }: Font): number {
  return Math.ceil(lines * size * LINE_HEIGHT) + ROOM;
}

/** A part of a text, and what stands between it and the next one. */
export type TextPart = { readonly text: string; readonly joint: "" | " " | "\n" };

/**
 * The lines into which a text is wrapped in a column of that width. Words go to the next line, an amount with its euro
 * sign; one that is longer than a line is broken.
 */
export function wrappedLines(text: string, width: number, font: Font): readonly TextPart[] {
  const room = width - MARGINS;
  return text.split("\n").flatMap((paragraph) => linesOfParagraph(paragraph, room, font));
}

function linesOfParagraph(paragraph: string, room: number, font: Font): readonly TextPart[] {
  const space = textWidth(" ", font);
  const lines: TextPart[] = [];
  let line = "";
  let used = 0;
  let joint: TextPart["joint"] = "";
  for (const token of paragraph.split(/(?<=[- ])/)) {
    const word = token.replace(/ $/, "");
    const width = textWidth(word, font);
    if (used > 0 && used + space + width > room) {
      lines.push({ text: line, joint });
      line = "";
      used = 0;
      joint = "";
    }
    const [first = "", ...others] = brokenWord(word, room, font);
    line += joint + first;
    for (const part of others) {
      lines.push({ text: line, joint: "" });
      line = part;
    }
    used += (used > 0 ? space : 0) + Math.min(width, room);
    joint = token.endsWith(" ") ? " " : "";
  }
  return [...lines, { text: line + joint, joint: "\n" }];
}

function brokenWord(word: string, room: number, font: Font): readonly string[] {
  if (textWidth(word, font) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth(part + letter, font) > room) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

/** A text in parts of so many lines each; put together again with their joints they are the text. */
export function partsOf(
  text: string,
  width: number,
  font: Font,
  linesInPart: number,
): readonly TextPart[] {
  const lines = wrappedLines(text, width, font);
  const count = Math.ceil(lines.length / linesInPart);
  return Array.from({ length: count }, (_, index) => {
    const own = lines.slice(index * linesInPart, (index + 1) * linesInPart);
    return { text: joined(own), joint: own.at(-1)?.joint ?? "\n" };
  });
}

/** Parts as one text. */
export function joined(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, joint }, index) => (index < parts.length - 1 ? text + joint : text))
    .join("");
}
