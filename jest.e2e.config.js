/** Tests of the built add-in in Chromium; they need a build (`npm run build`). @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  testTimeout: 60_000,
  maxWorkers: 1,
};
