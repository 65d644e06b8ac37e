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
    (sum, letter) => sum + (widthOfLetter.get(letter) ?? OTHERS),
    0,
  );
  return (letters / 1000) * size * (isBold ? BOLD : 1);
}

/** How high a row must be for a text that is wrapped in a column of that width, in points. */
export function textHeight(text: string, width: number, font: Font): number {
  const room = width - MARGINS;
  const lines = text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room, font), 0);
  return Math.ceil(lines * font.size * LINE_HEIGHT) + ROOM;
}

/** Words go to the next line, an amount with its euro sign; one that is longer than a line is broken. */
function wrappedLines(text: string, room: number, font: Font): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=-)| /)) {
    const width = textWidth(word, font);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + Math.min(width, room);
  }
  return lines;
}
