import { tokenize } from "@borgar/fx";

/** A piece of a formula as it is typed, with its place in the text. */
export type PlacedToken = {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isUnterminated: boolean;
};

/**
 * The pieces of a formula in any language: a decimal comma falls into number, operator, number, which changes
 * nothing about which function and argument the caret is in.
 */
export function placedTokens(text: string): readonly PlacedToken[] {
  let start = 0;
  return tokenize(text).map((token) => {
    const end = start + token.value.length;
    const placed = {
      type: token.type,
      value: token.value,
      start,
      end,
      isUnterminated: token.unterminated === true,
    };
    start = end;
    return placed;
  });
}
