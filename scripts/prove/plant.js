/**
 * One thing that a check must catch: files to write or to change, and what the check must then say, so that it fails
 * for this reason and no other.
 *
 * @typedef {{
 *   violation: string,
 *   files: Readonly<Record<string, string | ((text: string) => string)>>,
 *   says: string | RegExp
 * }} Violation
 */

/**
 * A check by what npm has to do for it. With `narrow` only the planted files are given to it, because the whole takes
 * long; otherwise it first has to pass on the clean tree.
 *
 * @typedef {{
 *   check: string, npm: readonly string[], narrow?: boolean, violations: readonly Violation[]
 * }} Proof
 */

/**
 * @param {string} addition
 * @returns {(text: string) => string}
 */
export function append(addition) {
  return (text) => `${text}\n${addition}\n`;
}

/**
 * @param {string | RegExp} before
 * @param {string} after
 * @returns {(text: string) => string}
 */
export function replace(before, after) {
  return (text) => {
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`There is no ${String(before)} to replace.`);
    return changed;
  };
}

/**
 * A comment that does not compress to much less than its length.
 *
 * @param {number} length
 */
export function noise(length) {
  let state = 1;
  let text = "//";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text;
}
