const UNANSWERED: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a cell waits for the answer of its function, which may be for ever (R28). */
export function isUnanswered(value: unknown): boolean {
  return UNANSWERED.includes(value);
}
