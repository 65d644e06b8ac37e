/** The 1,025 digits each of ln 10 and pi in decimal.js, for logarithms and angles that we never ask for. */
const CONSTANT = /((?:LN10|PI) = '\d\.\d{40})\d{900,}'/g;

/**
 * A loader for decimal.js: cuts its two long constants, 1.4 KB of functions.js that no compression makes smaller.
 * Amounts are added, multiplied and divided only; a logarithm to more digits would throw.
 *
 * @param {string} source
 * @returns {string}
 */
export default function shortDecimals(source) {
  const found = source.match(CONSTANT)?.length;
  if (found !== 2) throw new Error("decimal.js writes its constants in another way.");
  return source.replace(CONSTANT, "$1'");
}
