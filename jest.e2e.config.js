import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/** Tests of the built add-in in Chromium; they need a build (`npm run build`). @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // It comes as an ES module only.
  transformIgnorePatterns: ["/node_modules/(?!leven/)"],
  // The package names a CommonJS file that it does not have.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  globals: { __ADDIN_VERSION__: version },
  testTimeout: 300_000,
  maxWorkers: 1,
};
