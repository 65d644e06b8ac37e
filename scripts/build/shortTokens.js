/** A token that is named after its variable: `    colorBrandStroke1: 'var(--colorBrandStroke1)',`. */
const TOKEN = /^ *(\w+): 'var\(--\1\)',?\r?\n/gm;

/** What is left: the tokens with a name or a value of their own. */
const OBJECT = /^export const tokens = \{\r?\n([^}]*)\};/m;

/**
 * A loader for the tokens of Fluent, an object that says of hundreds of names what can be told from each: most of it
 * goes, several KB of what the pane loads first. `test/build/shortTokens.test.ts` compares all of them.
 *
 * @param {string} source
 * @returns {string}
 */
export default function shortTokens(source) {
  const short = source.replace(TOKEN, "");
  const object = OBJECT.exec(short);
  if (object === null || short.length > source.length / 4) {
    throw new Error("The tokens of Fluent are written in another way.");
  }
  return short.replace(
    OBJECT,
    (_object, others) =>
      `export const tokens = /*#__PURE__*/ new Proxy({\n${others}}, {\n` +
      "  get: (others, name) => others[name] ?? `var(--${name})`,\n});",
  );
}
