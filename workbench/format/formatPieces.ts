/** A piece of a number format: what is shown as it is, what stands in square brackets, letters of a date, or a character. */
export type FormatPiece = {
  readonly kind: "literal" | "bracket" | "general" | "date" | "character";
  readonly text: string;
};

/** The kinds that have a group of their own in the patterns. */
const KINDS = ["literal", "bracket", "general", "date"] as const;
const COMMON = String.raw`(?<literal>"[^"]*"?|\\.|[_*].|AM/PM|A/P)|(?<bracket>\[[^\]]*\]?)`;
const PIECES = {
  english: new RegExp(
    String.raw`${COMMON}|(?<general>General)|(?<date>d+|m+|y+|h+|s+)|E[+-]|.`,
    "gisu",
  ),
  german: new RegExp(
    String.raw`${COMMON}|(?<general>Standard)|(?<date>t+|m+|j+|h+|s+)|E[+-]|.`,
    "gisu",
  ),
};

/** The pieces of each section of a format ("positive;negative;zero;text"); put together they are the format again. */
export function sectionsOf(
  format: string,
  language: keyof typeof PIECES,
): readonly (readonly FormatPiece[])[] {
  const sections: FormatPiece[][] = [[]];
  for (const match of format.matchAll(PIECES[language])) {
    const piece = pieceOf(match);
    if (piece.kind === "character" && piece.text === ";") sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

export function isDateSection(pieces: readonly FormatPiece[]): boolean {
  return pieces.some((piece) => piece.kind === "date" || isDuration(piece));
}

function isDuration({ kind, text }: FormatPiece): boolean {
  return kind === "bracket" && /^\[(?:h+|m+|s+)\]$/i.test(text);
}

function pieceOf({ 0: text, groups = {} }: RegExpExecArray): FormatPiece {
  return { kind: KINDS.find((kind) => groups[kind] !== undefined) ?? "character", text };
}
