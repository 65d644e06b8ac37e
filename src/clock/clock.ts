/** This moment, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** The day on this machine at this moment, as ISO text. */
export function todayHere(): string {
  const date = new Date(now());
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}

/** A moment in milliseconds since 1970 as ISO text. */
export function isoMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
