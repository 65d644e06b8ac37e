import { readFileSync } from "node:fs";
import vm from "node:vm";
import { tokens } from "@fluentui/react-components";
import shortTokens from "../../scripts/build/shortTokens.js";

const source = readFileSync("node_modules/@fluentui/tokens/lib/tokens.js", "utf8");
const short = shortTokens(source);

/** The tokens as the build has them. */
function builtTokens(): unknown {
  return vm.runInThisContext(`(() => {${short.replace("export const tokens =", "return")}})()`);
}

it("tokens are the same by name", () => {
  const names = Object.keys(tokens);
  const built = builtTokens() as Readonly<Record<string, string>>;

  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, built[name]]))).toEqual(tokens);
  expect(short.length).toBeLessThan(source.length / 4);
});

it("says so when the tokens are written in another way", () => {
  expect(() => shortTokens("export const tokens = { a: 'var(--a)' };")).toThrow("in another way");
});
