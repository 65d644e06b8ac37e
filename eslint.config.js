import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const DECIMAL_RULE = "Only src/pricing/money computes with decimal.js; use its Money type.";
const DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name.",
};

/** @param {string} name @param {string} message */
const lazyImport = (name, message) => ({
  selector: `ImportExpression[source.value="${name}"]`,
  message,
});

/** @param {readonly string[]} names @param {string} message */
const forbidden = (names, message) => names.map((name) => ({ name, message }));

const HOST_GLOBALS = ["Office", "Excel", "CustomFunctions", "OfficeExtension"];
const BROWSER_GLOBALS = ["window", "document", "self", "navigator", "localStorage", "fetch"];
const ONLY_WORKBOOK = forbidden(["Excel"], "Only src/workbook talks to Excel.");
const ONLY_FUNCTIONS = forbidden(
  ["CustomFunctions"],
  "Only src/functions knows the custom functions runtime.",
);
const ONLY_CLOCK = forbidden(["Date"], "Only src/clock asks for the time.");

export default defineConfig(
  { ignores: ["dist/", ".cache/", "reports/", "coverage/", ".stryker-tmp/"] },
  // A comment never switches off a rule; an exception stands here, with its reason. Nor may it switch off a rule that
  // needs types: those are checked by oxlint, which has no option for that.
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      "no-warning-comments": [
        "error",
        { terms: ["oxlint-disable", "eslint-disable"], location: "anywhere" },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.strict],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["{src,test,bench,scripts,workbench}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", 300],
      "no-restricted-syntax": ["error", DEFAULT_EXPORT],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...ONLY_WORKBOOK, ...ONLY_FUNCTIONS, ...ONLY_CLOCK],
      "no-restricted-syntax": ["error", DEFAULT_EXPORT, lazyImport("decimal.js", DECIMAL_RULE)],
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [{ name: "decimal.js", message: DECIMAL_RULE }],
        },
      ],
    },
  },
  {
    files: ["src/{pricing,quote}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...forbidden(
          ["Date", "Intl", "console", "performance", ...BROWSER_GLOBALS, ...HOST_GLOBALS],
          "Pricing and quote know no clock, no language, no browser and no Office.",
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Pricing and quote are pure." },
        ...["localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase"].map(
          (property) => ({ property, message: "Pricing and quote know no language." }),
        ),
      ],
    },
  },
  {
    files: ["src/clock/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...ONLY_WORKBOOK, ...ONLY_FUNCTIONS] },
  },
  {
    files: ["src/pricing/money/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": "off",
    },
  },
  {
    // Data, as long as the price list is, and as Excel has functions.
    files: ["src/pricing/catalogue/editions/*.ts", "workbench/formula/functionNames.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...forbidden(
          [...BROWSER_GLOBALS, "Office", "Excel", "OfficeExtension"],
          "functions.js loads in an engine that has nothing but CustomFunctions.",
        ),
        ...ONLY_CLOCK,
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...ONLY_FUNCTIONS, ...ONLY_CLOCK],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["{src,test,workbench}/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
  },
);
