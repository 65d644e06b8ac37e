import { append, replace } from "./plant.js";

const PLANTED_TESTS_ONLY = replace('["**/*.test.ts", "**/*.test.tsx"]', '["**/planted.test.ts"]');

/** @type {readonly import("./plant.js").Proof[]} */
export const CODE_PROOFS = [
  {
    check: "types",
    npm: ["run", "typecheck"],
    violations: [
      {
        violation: "a text where a number belongs",
        files: { "src/pricing/planted.ts": 'export const planted: number = "1";\n' },
        says: "src/pricing/planted.ts(1,14): error TS2322",
      },
      {
        violation: "an entry of a list that may be missing",
        files: {
          "test/planted.ts": "export const planted = (list: string[]): string => list[0];\n",
        },
        says: "test/planted.ts(1,",
      },
      {
        violation: "a wrong type in a script",
        files: { "scripts/planted.mjs": "Math.round('1');\n" },
        says: "scripts/planted.mjs(1,12): error TS2345",
      },
    ],
  },
  {
    check: "format",
    npm: ["run", "format"],
    violations: [
      {
        violation: "a line that oxfmt would write otherwise",
        files: { "src/pricing/planted.ts": "export const  f = 'a'\n" },
        says: "src/pricing/planted.ts",
      },
    ],
  },
  {
    check: "unused code",
    npm: ["run", "unused"],
    violations: [
      {
        violation: "an export that nobody imports",
        files: { "src/pricing/tier.ts": append("export const planted = 1;") },
        says: /planted\s.*src\/pricing\/tier\.ts/,
      },
      {
        violation: "a file that nobody imports",
        files: { "src/pricing/planted.ts": "export const f = 1;\n" },
        says: "src/pricing/planted.ts",
      },
      {
        violation: "an export that only a test imports",
        files: {
          "src/pricing/tier.ts": append("export const planted = 1;"),
          "test/planted.test.ts":
            'import { planted } from "../src/pricing/tier";\n\nexpect(planted).toBe(1);\n',
        },
        says: /planted\s.*src\/pricing\/tier\.ts/,
      },
      {
        violation: "a file that only a test imports",
        files: {
          "src/pricing/planted.ts": "export const f = 1;\n",
          "test/planted.test.ts":
            'import { f } from "../src/pricing/planted";\n\nexpect(f).toBe(1);\n',
        },
        says: "src/pricing/planted.ts",
      },
      {
        violation: "a package that nobody uses",
        files: { "package.json": replace('"decimal.js":', '"planted": "1.0.0", "decimal.js":') },
        says: /planted\s.*package\.json/,
      },
    ],
  },
  {
    check: "unit tests",
    npm: ["run", "unit", "--"],
    together: true,
    violations: [
      {
        violation: "a test that fails",
        files: { "test/planted.test.ts": 'it("fails", () => {\n  expect(1).toBe(2);\n});\n' },
        says: "✕ fails",
      },
    ],
  },
  {
    check: "count of npm test",
    npm: ["test", "--", "unit"],
    violations: [
      {
        violation: "a test that is skipped",
        files: {
          "jest.config.js": PLANTED_TESTS_ONLY,
          "test/planted.test.ts": 'it("holds", () => {});\nit.skip("is skipped", () => {});\n',
        },
        says: /^1 passed, 1 failed$/m,
      },
      {
        violation: "a test file that does not load",
        files: {
          "jest.config.js": PLANTED_TESTS_ONLY,
          "test/planted.test.ts": 'import "./nowhere";\n',
        },
        says: /^0 passed, 1 failed$/m,
      },
    ],
  },
];
