/** Excel's limit. */
const LONGEST_NAME = 31;

/** Characters that no sheet name may have. */
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Excel keeps this one for itself. */
const RESERVED = "history";

/**
 * A name for a new sheet that no sheet has, in any case: the wanted one without what Excel forbids and
 * cut to 31 characters, with a number in brackets where it is taken.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken, RESERVED].map((name) => name.toLowerCase()));
  const plain = allowed(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = plain.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowed(wanted: string): string {
  const name = wanted
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_NAME)
    .replace(/^['\s]+|(?<!['\s])['\s]+$/g, "");
  return name === "" ? "FLUX" : name;
}
