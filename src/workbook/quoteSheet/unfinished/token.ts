/** Before the random part of what stands in the first cell of something unfinished. */
const UNFINISHED = "flux:unfinished:";

const TOKEN = new RegExp(`^${UNFINISHED}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

export function newToken(): string {
  return UNFINISHED + crypto.randomUUID();
}

/** Whether it is what `newToken` gives, and not merely begins so. */
export function isWholeToken(value: unknown): boolean {
  return typeof value === "string" && TOKEN.test(value);
}

/** Whether the first cell of something holds what we alone write there: a token, or the key of a row of a quote. */
export function isMarked(content: unknown): boolean {
  return String(content).startsWith("flux:");
}

export function isToken(content: unknown): boolean {
  return String(content).startsWith(UNFINISHED);
}
