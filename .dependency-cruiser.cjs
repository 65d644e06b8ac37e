/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "What needs each other is one thing; a cycle also breaks the order of evaluation.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pricing-imports-nobody",
      comment: "The pricing core must run, and be tested, without anything around it.",
      severity: "error",
      from: { path: "^src/pricing/" },
      to: {
        pathNot: [
          "^src/pricing/",
          "node_modules/(decimal\\.js|date-fns|@date-fns/utc|leven|valibot)/",
        ],
      },
    },
    {
      name: "decimal-behind-money",
      comment: "One place decides how amounts are computed and rounded.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/pricing/money/" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "pricing-through-its-index",
      comment: "src/pricing/index.ts is what the core promises; the rest may change.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/pricing/" },
      to: { path: "^src/pricing/", pathNot: "^src/pricing/index\\.ts$" },
    },
    {
      name: "quote-knows-pricing-alone",
      comment: "A quote is data with rules, whoever shows, stores or writes it.",
      severity: "error",
      from: { path: "^src/quote/" },
      to: { pathNot: ["^src/quote/", "^src/pricing/index\\.ts$", "node_modules/valibot/"] },
    },
    {
      name: "quote-through-its-index",
      comment: "src/quote/index.ts is what the quote promises; the rest may change.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/quote/" },
      to: { path: "^src/quote/", pathNot: "^src/quote/index\\.ts$" },
    },
    {
      name: "functions-know-no-surface",
      comment: "functions.js is small, starts fast, and runs without a page.",
      severity: "error",
      from: { path: "^src/functions/" },
      to: {
        path: ["^src/(workbook|taskpane)/", "node_modules/(react|react-dom|@fluentui)(/|$)"],
      },
    },
    {
      name: "i18n-knows-the-core-alone",
      comment: "Texts take facts from the core and compute nothing.",
      severity: "error",
      from: { path: "^src/i18n/" },
      to: { path: "^src/", pathNot: "^src/(i18n|pricing|quote)/" },
    },
    {
      name: "workbook-knows-no-react",
      comment: "What talks to Excel can be used from any surface.",
      severity: "error",
      from: { path: "^src/workbook/" },
      to: { path: ["^src/taskpane/", "node_modules/(react|react-dom|@fluentui)(/|$)"] },
    },
    {
      name: "workbook-knows-no-functions",
      comment: "Functions answer cells; what is written into cells does not need them.",
      severity: "error",
      from: { path: "^src/workbook/" },
      to: { path: "^src/functions/" },
    },
    {
      name: "workbook-through-its-ports",
      comment: "The pane knows what can be asked of a workbook, and nothing of how Excel does it.",
      severity: "error",
      from: {
        path: "^src/taskpane/",
        pathNot: "^src/taskpane/(shell/main\\.tsx|quoteSession/officeQuotes\\.ts)$",
      },
      to: { path: "^src/workbook/", pathNot: "^src/workbook/ports/" },
    },
    {
      name: "features-share-no-parts",
      comment: "What two features need is in ui, in environment, or belongs to the quote session.",
      severity: "error",
      from: {
        path: "^src/taskpane/(priceLookup|formulas|quoteEditor|quoteList|quoteSettings|sheetSync|unfinishedWrites)/",
      },
      to: {
        path: "^src/taskpane/",
        pathNot: "^src/taskpane/($1|ui|environment|quoteSession)/",
      },
    },
    {
      name: "tools-share-no-parts",
      comment: "A tool can be read, changed and removed without the others.",
      severity: "error",
      from: { path: "^src/taskpane/tools/([^/]+)/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/(tools/$1|ui|environment)/" },
    },
    {
      name: "ui-knows-no-feature",
      comment: "Shared parts serve every feature alike.",
      severity: "error",
      from: { path: "^src/taskpane/(ui|environment)/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/(ui|environment)/" },
    },
    {
      name: "session-knows-screens-where-it-shows-them",
      comment: "The session holds the open quote; which screens there are is said in one place.",
      severity: "error",
      from: {
        path: "^src/taskpane/quoteSession/",
        pathNot: "^src/taskpane/quoteSession/(QuoteSession\\.tsx|screens/screens\\.ts)$",
      },
      to: {
        path: "^src/taskpane/",
        pathNot: "^src/taskpane/(quoteSession|ui|environment)/",
      },
    },
    {
      name: "loaded-when-needed",
      comment: "React costs nothing until somebody opens the pane.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/taskpane/shell/main\\.tsx$", dynamic: false },
    },
    {
      name: "product-imports-no-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts|workbench)/" },
    },
    {
      name: "oracle-knows-no-product",
      comment: "It reckons prices anew from the rule book and judges the product by them.",
      severity: "error",
      from: { path: "^test/oracle/" },
      to: {
        path: ["^(src|workbench)/", "^test/(?!oracle/|support/(centOracle|readPriceList)\\.ts)"],
      },
    },
    {
      name: "workbench-has-no-private-door",
      comment:
        "It knows the add-in by its manifest, its metadata and office.js alone, as Excel does.",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: "^(src|test|bench|scripts)/" },
    },
    {
      name: "workbench-through-its-entries",
      comment: "It is a package of its own: these files are what it promises; the rest may change.",
      severity: "error",
      from: { path: "^(src|test|bench|scripts)/" },
      to: { path: "^workbench/", pathNot: "^workbench/(index|headless|files)\\.ts$" },
    },
    {
      name: "workbench-model-below-all",
      comment: "A workbook is a workbook whoever shows it or talks to it.",
      severity: "error",
      from: { path: "^workbench/(model|culture|formula|format|calculation)/" },
      to: { path: ["^workbench/(host|page|xlsx)/", "node_modules/(@univerjs|react|@fluentui)"] },
    },
    {
      name: "workbench-host-without-a-screen",
      comment: "It serves the page, jest and plain Node alike.",
      severity: "error",
      from: { path: "^workbench/host/" },
      to: { path: ["^workbench/(page|xlsx)/", "node_modules/(@univerjs|react|@fluentui|jsdom)"] },
    },
    {
      name: "univer-behind-the-grid",
      comment: "It draws; another grid would take its place there.",
      severity: "error",
      from: { path: "^workbench/", pathNot: "^workbench/(page|test)/grid/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "product-imports-no-development-packages",
      comment: "Types cost nothing at run time.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "core"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports and that imports nothing is left over.",
      severity: "error",
      from: { path: "^src/", orphan: true, pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "nothing-unresolved",
      comment:
        "The package.json of numfmt names a file for require that is not there; TypeScript and esbuild find the other.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^numfmt$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Types count: a cycle of types is a cycle of meaning.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
