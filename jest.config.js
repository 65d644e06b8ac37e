import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/workbench/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  setupFiles: ["<rootDir>/test/support/languages.ts"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // These come as ES modules only; Univer needs all but leven.
  transformIgnorePatterns: ["/node_modules/(?!(kdbush|leven|lodash-es|nanoid|quickselect|rbush)/)"],
  globalSetup: "<rootDir>/test/support/bundlePackages.ts",
  moduleNameMapper: {
    // The package names a CommonJS file that it does not have.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    "^@fluentui/react-(components|icons)$": "<rootDir>/.cache/test-packages/fluent.cjs",
    "^date-fns$": "<rootDir>/.cache/test-packages/date-fns.cjs",
  },
  globals: { __ADDIN_VERSION__: version },
  maxWorkers: "100%",
  // No test measures time: this only ends one that hangs, also on a busy machine.
  testTimeout: 300_000,
};
