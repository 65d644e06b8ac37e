import type { Language } from "../language";

const STEPS = [
  { unit: "day", milliseconds: 86_400_000 },
  { unit: "hour", milliseconds: 3_600_000 },
  { unit: "minute", milliseconds: 60_000 },
] as const;

/** How long ago it was: "vor 3 Tagen", "yesterday", "this minute". */
export function ageOf(milliseconds: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const past = Math.max(0, milliseconds);
  const step = STEPS.find((each) => past >= each.milliseconds);
  if (!step) return format.format(0, "minute");
  return format.format(-Math.floor(past / step.milliseconds), step.unit);
}
