/** Tests of the built add-in in Chromium; they need a build (`npm run build`). @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // The package names a CommonJS file that it does not have.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  testTimeout: 60_000,
  maxWorkers: 1,
};
