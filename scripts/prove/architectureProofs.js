/**
 * A planted file that imports what it must not.
 *
 * @param {string} violation
 * @param {string} file
 * @param {string} imported
 * @param {string} rule
 * @param {string} [how]
 * @returns {import("./plant.js").Violation}
 */
function imports(violation, file, imported, rule, how = "export * from") {
  return { violation, files: { [file]: `${how} "${imported}";\n` }, says: `${rule}: ${file}` };
}

const PRICING = "src/pricing/planted.ts";
const QUOTE = "src/quote/planted.ts";
const FUNCTIONS = "src/functions/planted.ts";
const I18N = "src/i18n/planted.ts";
const WORKBOOK = "src/workbook/planted.ts";
const PANE = "src/taskpane/planted.ts";
const MODEL = "workbench/model/planted.ts";
const HOST = "workbench/host/planted.ts";

/** @type {readonly import("./plant.js").Proof[]} */
export const ARCHITECTURE_PROOFS = [
  {
    check: "architecture",
    npm: ["run", "architecture"],
    violations: [
      {
        violation: "a cycle",
        files: {
          [PRICING]: 'import { b } from "./planted2";\nexport const a = (): unknown => b;\n',
          "src/pricing/planted2.ts":
            'import { a } from "./planted";\nexport const b = (): unknown => a;\n',
        },
        says: `no-cycles: ${PRICING}`,
      },
      imports(
        "pricing imports the functions",
        PRICING,
        "../functions/metadata",
        "pricing-imports-nobody",
      ),
      imports("pricing imports React", PRICING, "react", "pricing-imports-nobody"),
      imports(
        "a deep import into pricing",
        FUNCTIONS,
        "../pricing/tier",
        "pricing-through-its-index",
      ),
      imports(
        "a deep import of types",
        FUNCTIONS,
        "../pricing/tier",
        "pricing-through-its-index",
        "export type * from",
      ),
      imports("decimal.js outside of money", FUNCTIONS, "decimal.js", "decimal-behind-money"),
      imports("the workbench in the product", PANE, "../../workbench", "product-imports-no-tests"),
      imports(
        "the product in the workbench",
        HOST,
        "../../src/pricing",
        "workbench-has-no-private-door",
      ),
      imports(
        "the product in the oracle",
        "test/oracle/planted.ts",
        "../../src/pricing",
        "oracle-knows-no-product",
      ),
      imports(
        "a deep import into the workbench",
        "test/planted.ts",
        "../workbench/model/area",
        "workbench-through-its-entries",
      ),
      imports("the host in the model", MODEL, "../host/dispatcher", "workbench-model-below-all"),
      imports("the page in the host", HOST, "../page/door", "workbench-host-without-a-screen"),
      imports("Univer in the host", HOST, "@univerjs/core", "univer-behind-the-grid"),
      imports("React in the functions", FUNCTIONS, "react", "functions-know-no-surface"),
      imports(
        "the pane in the functions",
        FUNCTIONS,
        "../taskpane/shell/main",
        "functions-know-no-surface",
      ),
      imports(
        "texts that know the functions",
        I18N,
        "../functions/metadata",
        "i18n-knows-the-core-alone",
      ),
      imports(
        "a quote in a product table",
        "src/productTables/planted.ts",
        "../quote",
        "product-tables-know-pricing-alone",
      ),
      imports(
        "a deep import into product tables",
        PANE,
        "../productTables/cell",
        "product-tables-through-their-index",
      ),
      imports(
        "a quote in a price list",
        "src/priceLists/planted.ts",
        "../quote",
        "price-lists-know-pricing-alone",
      ),
      imports(
        "a deep import into price lists",
        PANE,
        "../priceLists/file/listFile",
        "price-lists-through-their-index",
      ),
      imports(
        "the workbook in a quote",
        QUOTE,
        "../workbook/ports/port",
        "quote-knows-pricing-alone",
      ),
      imports(
        "a deep import into quotes",
        PANE,
        "../quote/model/quoteDocument",
        "quote-through-its-index",
      ),
      imports(
        "the functions in the workbook",
        WORKBOOK,
        "../functions/called",
        "workbook-knows-no-functions",
      ),
      imports(
        "the pane behind the ports of the workbook",
        PANE,
        "../workbook/connection/session",
        "workbook-through-its-ports",
      ),
      imports(
        "a feature in another one",
        "src/taskpane/quoteList/planted.ts",
        "../quoteSettings/SettingsScreen",
        "features-share-no-parts",
      ),
      imports(
        "a tool in another one",
        "src/taskpane/tools/one/planted.ts",
        "../Tools",
        "tools-share-no-parts",
      ),
      imports(
        "a feature in a shared part",
        "src/taskpane/ui/planted.ts",
        "../quoteList/QuoteListScreen",
        "ui-knows-no-feature",
      ),
      imports(
        "a feature in the session",
        "src/taskpane/quoteSession/planted.ts",
        "../quoteList/QuoteListScreen",
        "session-knows-screens-where-it-shows-them",
      ),
      imports("React in the workbook", WORKBOOK, "react", "workbook-knows-no-react"),
      imports("the pane loaded at once", PANE, "./shell/main", "loaded-when-needed"),
      {
        violation: "the product imports a test",
        files: {
          "test/planted.ts": "export const f = 1;\n",
          [PANE]: 'export * from "../../test/planted";\n',
        },
        says: `product-imports-no-tests: ${PANE}`,
      },
      imports(
        "the product imports a package for development",
        PANE,
        "fast-check",
        "product-imports-no-development-packages",
      ),
      imports("an import of what does not exist", PANE, "./nowhere", "nothing-unresolved"),
      {
        violation: "a file that belongs to nothing",
        files: { [PANE]: "export const f = 1;\n" },
        says: `no-orphans: ${PANE}`,
      },
    ],
  },
];
