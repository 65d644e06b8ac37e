/** A version of ExcelApi: 1.10 is later than 1.9. */
export type Version = readonly [major: number, minor: number];

/** In every Excel. */
export const NONE: Version = [0, 0];

/** In no version that can be asked for. */
export const NEVER: Version = [Infinity, 0];

export function versionOf(text: string): Version {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return [major, minor];
}

export function versionText([major, minor]: Version): string {
  return Number.isFinite(major) ? `${major}.${minor}` : "another set";
}

export function isLater([major, minor]: Version, than: Version): boolean {
  return major === than[0] ? minor > than[1] : major > than[0];
}

export function laterOf(one: Version, other: Version): Version {
  return isLater(one, other) ? one : other;
}

export function earlierOf(one: Version, other: Version): Version {
  return isLater(one, other) ? other : one;
}
