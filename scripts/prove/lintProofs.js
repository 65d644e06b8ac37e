const PRICING = "src/pricing/planted#.ts";
const FUNCTIONS = "src/functions/planted#.ts";
const WORKBOOK = "src/workbook/planted#.ts";
const PANE = "src/taskpane/planted#.ts";

let plantedFiles = 0;

/** What the core must not know, as an expression. */
const FOREIGN_TO_PRICING = [
  "new Date()",
  "Intl.Collator",
  "console.log",
  "performance.now()",
  "window",
  "document",
  "Office",
  "Excel",
  "CustomFunctions",
];

/**
 * @param {string} violation
 * @param {string} file its # becomes a number, so that all can lie in the tree at once
 * @param {string} code
 * @param {string} says
 * @returns {import("./plant.js").Violation}
 */
function planted(violation, file, code, says) {
  plantedFiles += 1;
  return { violation, files: { [file.replace("#", String(plantedFiles))]: `${code}\n` }, says };
}

/** @type {readonly import("./plant.js").Violation[]} */
const GENERAL = [
  planted("any", PRICING, "export const f = (x: any): unknown => x;", "explicit-any"),
  planted("@ts-ignore", PRICING, "// @ts-ignore\nexport const f: number = 1;", "ban-ts-comment"),
  planted(
    "a comment that switches a rule off",
    PRICING,
    "// eslint-disable-next-line\nexport const f = (x: any): unknown => x;",
    "explicit-any",
  ),
  planted(
    "a comment that switches a rule off that needs types",
    PRICING,
    "// oxlint-disable-next-line\nexport const f = 1;",
    "no-warning-comments",
  ),
  planted("a default export", PRICING, "const f = 1;\nexport default f;", "Export by name"),
  planted("an interface", PRICING, "export interface F { a: 1 }", "consistent-type-definitions"),
  planted(
    "a file of more than 300 lines",
    PRICING,
    `export const list = [\n${"  1,\n".repeat(300)}];`,
    "max-lines",
  ),
];

/** @type {readonly import("./plant.js").Violation[]} */
const PURE_CORE = [
  ...FOREIGN_TO_PRICING.map((code) =>
    planted(
      `${code} in the pricing core`,
      PRICING,
      `export const f: unknown = ${code};`,
      "The pricing core knows no clock",
    ),
  ),
  planted(
    "chance in the pricing core",
    PRICING,
    "export const f = Math.random();",
    "The pricing core is pure",
  ),
  planted(
    "the language of the machine in the pricing core",
    PRICING,
    'export const f = "a".localeCompare("b");',
    "The pricing core knows no language",
  ),
];

/** @type {readonly import("./plant.js").Violation[]} */
const PACKAGES = [
  planted(
    "decimal.js outside of money",
    PRICING,
    'import Decimal from "decimal.js";\nexport const f = new Decimal(1);',
    "Only src/pricing/money computes",
  ),
  planted(
    "decimal.js loaded lazily",
    PANE,
    'export const f = import("decimal.js");',
    "Only src/pricing/money computes",
  ),
];

/** @type {readonly import("./plant.js").Violation[]} */
const HOSTS = [
  planted(
    "Excel outside of src/workbook",
    PANE,
    "export const f = Excel.run;",
    "Only src/workbook talks to Excel",
  ),
  planted(
    "CustomFunctions outside of src/functions",
    PANE,
    "export const f = CustomFunctions.associate;",
    "Only src/functions knows",
  ),
  planted("a clock in the pane", PANE, "export const f = Date.now();", "Only src/clock asks"),
  planted(
    "a clock in the workbook",
    WORKBOOK,
    "export const f = Date.now();",
    "Only src/clock asks",
  ),
  planted(
    "a browser in the functions",
    FUNCTIONS,
    "export const f = document.title;",
    "nothing but CustomFunctions",
  ),
  planted(
    "a hook under a condition",
    "src/taskpane/Planted#.tsx",
    'import { useState } from "react";\nexport function Planted({ a }: { a: boolean }) {\n  if (a) useState(1);\n  return null;\n}',
    "react-hooks/rules-of-hooks",
  ),
  planted(
    "reading from Excel before loading",
    WORKBOOK,
    "export async function f(): Promise<unknown> {\n  return Excel.run(async (context) => {\n    const cell = context.workbook.getActiveCell();\n    await context.sync();\n    return cell.values;\n  });\n}",
    "office-addins/load-object-before-read",
  ),
  planted(
    "a round trip to Excel in a loop",
    WORKBOOK,
    "export async function f(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 3; i++) {\n    await context.sync();\n  }\n}",
    "office-addins/no-context-sync-in-loop",
  ),
];

/** @type {readonly import("./plant.js").Violation[]} */
const TYPES = [
  planted(
    "a promise that nobody waits for",
    WORKBOOK,
    "export function f(): void { Promise.resolve(1); }",
    "no-floating-promises",
  ),
  planted(
    "a value of any type",
    PRICING,
    'export const f: string = JSON.parse("1");',
    "no-unsafe-assignment",
  ),
];

/** @type {readonly import("./plant.js").Proof[]} */
export const LINT_PROOFS = [
  {
    check: "lint:types",
    npm: ["exec", "--", "oxlint", "--type-aware"],
    together: true,
    violations: TYPES,
  },
  {
    check: "lint",
    npm: ["exec", "--", "eslint", "--max-warnings", "0"],
    together: true,
    violations: [...GENERAL, ...PURE_CORE, ...PACKAGES, ...HOSTS],
  },
];
