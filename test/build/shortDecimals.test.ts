import { readFileSync } from "node:fs";

import shortDecimals from "../../scripts/build/shortDecimals.js";

it("cuts the two long constants of decimal.js, and nothing else", () => {
  const source = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
  const short = shortDecimals(source);
  expect(source.length - short.length).toBeGreaterThan(1_900);
  expect(short).toBe(source.replace(/(?<=\.\d{40})\d{900,}/g, ""));
});

it("says so when decimal.js writes them in another way", () => {
  expect(() => shortDecimals("PI = 3.14")).toThrow("in another way");
});
