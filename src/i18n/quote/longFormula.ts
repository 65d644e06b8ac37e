/** Longer ones help nobody in a sentence; those of users are short. */
const LONGEST_SHOWN = 60;

/** Whether what a cell holds is a formula that no sentence has room for. */
export function isLongFormula(content: string): boolean {
  return content.startsWith("=") && content.length > LONGEST_SHOWN;
}
