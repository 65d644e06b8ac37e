/** The class of a style and that of its mirror image: `["f1a", "f2b"]`. */
const PAIR = /\["(\w+)", "(\w+)"\]/g;

/** The same of all styles of an element: `__resetStyles("r1a", "r2b", `. */
const RESET = /(__resetStyles\("\w+", )"(\w+)"/g;

/** A rule with what is said of it, or by itself: `[".f1a{…}", { p: -1 }]`, `".f1a{…}"`. */
const RULE =
  /\["(?:[^"\\\n]|\\.)*", \{[^{}]*\}\](?:, )?|"(?:[^"\\\n]|\\.)*\{(?:[^"\\\n]|\\.)*"(?:, )?/g;

/**
 * A loader for the styles of Fluent, which come with their mirror images for languages that are written from right to
 * left: the pane speaks none. `test/build/leftToRight.test.ts` sees that all other rules stay.
 *
 * @param {string} source
 * @returns {string}
 */
export default function leftToRightStyles(source) {
  const mirrored = new Set();
  const single = source
    .replace(PAIR, (_pair, style, mirror) => {
      mirrored.add(mirror);
      return `"${style}"`;
    })
    .replace(RESET, (_reset, begin, mirror) => {
      mirrored.add(mirror);
      return `${begin}null`;
    });
  // What mirrors one style may be another style.
  for (const [, style] of single.matchAll(/"(\w+)"/g)) mirrored.delete(style);
  return single.replace(RULE, (rule) => {
    const [, style] = /\.([fr]\w+)/.exec(rule) ?? [];
    return mirrored.has(style) ? "" : rule;
  });
}
