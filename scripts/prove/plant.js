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
 * A check by what npm has to do for it. It first has to pass on the clean tree; then each violation is planted by
 * itself. With `together` all of them are planted at once, because every run takes long, only they are given to the
 * check, and what it says about each file counts, between two empty lines.
 *
 * @typedef {{
 *   check: string, npm: readonly string[], together?: boolean, violations: readonly Violation[]
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
