import { placedTokens } from "./tokens";

/** Closes the quotation mark and the brackets that somebody has left open at the end, as Excel does. */
export function completeFormula(text: string): string {
  if (!text.startsWith("=") || text.length < 2) return text;
  const open: string[] = [];
  let isTextOpen = false;
  for (const { type, value, isUnterminated } of placedTokens(text)) {
    if (type === "string") isTextOpen = isUnterminated;
    else if (value === "(") open.push(")");
    else if (value === ")" && open.at(-1) === ")") open.pop();
  }
  return text + (isTextOpen ? '"' : "") + open.reverse().join("");
}
