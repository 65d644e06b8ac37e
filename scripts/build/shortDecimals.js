/** The 1,025 digits each of ln 10 and pi in decimal.js, for logarithms and angles. */
const CONSTANT = /((?:LN10|PI) = '\d\.\d{40})\d{900,}'/g;

/** A method of decimals: "P.cosine = P.cos = function () { … };" from the first column to the first column. */
const METHOD = /^P\.(\w+)(?: = P\.\w+)? = function \([^)]*\) \{\r?\n(?:[^\n]*\n)*?\};\r?\n/gm;

/** What no amount needs: roots, powers, logarithms, angles, other bases than ten. */
const UNUSED = new Set(
  (
    "cosine cubeRoot hyperbolicCosine hyperbolicSine hyperbolicTangent inverseCosine inverseHyperbolicCosine " +
    "inverseHyperbolicSine inverseHyperbolicTangent inverseSine inverseTangent logarithm naturalExponential " +
    "naturalLogarithm sine squareRoot tangent toBinary toFraction toHexadecimal toNearest toOctal toPower"
  ).split(" "),
);

/**
 * A loader for decimal.js: leaves out of it what amounts never ask for, several KB of functions.js. Only
 * src/pricing/money knows decimal.js, and test/build/shortDecimals.test.ts runs all of that with the rest.
 *
 * @param {string} source
 * @returns {string}
 */
export default function shortDecimals(source) {
  let left = 0;
  const short = source
    .replace(CONSTANT, (_constant, begin) => {
      left += 1;
      return `${begin}'`;
    })
    .replace(METHOD, (method, name) => {
      if (!UNUSED.has(name)) return method;
      left += 1;
      return "";
    });
  if (left !== UNUSED.size + 2) throw new Error("decimal.js is written in another way.");
  return short;
}
