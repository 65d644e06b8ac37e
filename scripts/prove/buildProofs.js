import { append, noise, replace } from "./plant.js";

const TESTS_FAILED = /Tests: +[1-9]\d* failed/;

/**
 * @param {string} violation
 * @param {string | RegExp} before
 * @param {string} after
 * @returns {import("./plant.js").Violation}
 */
function manifest(violation, before, after) {
  return { violation, files: { "manifest.xml": replace(before, after) }, says: TESTS_FAILED };
}

/** @type {readonly import("./plant.js").Proof[]} */
export const BUILD_PROOFS = [
  {
    check: "manifest tests",
    npm: ["run", "unit", "--", "test/manifest"],
    violations: [
      manifest("another version than the package", /<Version>[^<]*/, "<Version>9.9.9.9"),
      manifest("a text that does not exist", 'resid="Group.Label"', 'resid="Group.Lable"'),
      manifest("a resid of 33 characters", /GetStarted\.Title/g, "G".repeat(33)),
      manifest(
        "an address without https",
        "https://localhost:3000/help-de.html",
        "http://example.com/",
      ),
      manifest("an icon of another size", "assets/icon-80.png", "assets/icon-64.png"),
      manifest(
        "German functions for everybody",
        /3000\/functions\.json/g,
        "3000/functions-de.json",
      ),
      manifest(
        "commands in another page than the pane",
        '<FunctionFile resid="Taskpane.Url" />',
        '<FunctionFile resid="Help.Url" />',
      ),
    ],
  },
  {
    check: "build tests",
    npm: ["run", "unit", "--", "test/build/build.test.ts"],
    violations: [
      {
        violation: "functions.js that needs a browser",
        files: { "src/functions/functions.ts": append("window.name;") },
        says: "window is not defined",
      },
      {
        violation: "a function that is described but not associated",
        files: {
          "scripts/build/addinPlugin.js": replace(
            "JSON.stringify(functionsMetadata(language))",
            'JSON.stringify(functionsMetadata(language)).replace(\'"id":"PRICE"\', \'"id":"PRIZE"\')',
          ),
        },
        says: "● functions.js › associates every function",
      },
      {
        violation: "the address of the development server",
        files: { "src/taskpane/shell/boot.ts": append('console.log("https://localhost:3000/");') },
        says: "● the built folder › points to its address and nowhere else",
      },
      {
        violation: "a script in the page",
        files: {
          "src/taskpane/shell/taskpane.html": replace(
            "</body>",
            "<script>name = 1;</script></body>",
          ),
        },
        says: "● the page of the pane › has the policy as a meta tag and no script of its own",
      },
    ],
  },
  {
    check: "build",
    npm: ["run", "build"],
    violations: [
      {
        violation: "an import of what does not exist",
        files: { "src/taskpane/shell/boot.ts": append('import "./nowhere";') },
        says: "./nowhere",
      },
      {
        violation: "no metadata of the functions",
        files: { "src/functions/metadata.ts": () => "export const nothing = 1;\n" },
        says: "does not export functionsMetadata",
      },
      {
        violation: "modules in two chunks",
        files: { "scripts/build/sharedChunks.js": replace("minChunks: 2", "minChunks: 20") },
        says: /mergedSites\.ts is in quote-elsewhere and in quote-reading/,
      },
      {
        violation: "a price list that contradicts itself",
        files: {
          "src/pricing/catalogue/editions/2022-09.ts": replace('id: "2022-09"', 'id: "2022-10"'),
        },
        says: /The price list is at fault.*idDisagreesWithDate/,
      },
    ],
  },
  {
    check: "size",
    npm: ["run", "size"],
    violations: [
      {
        violation: "functions.js over its budget",
        files: { "dist/functions.js": append(noise(40_000)) },
        says: /functions\.js[^]*has exceeded/,
      },
      {
        violation: "the pane over its budget",
        files: { "dist/planted.js": noise(200_000) },
        says: /pane at first paint[^]*has exceeded/,
      },
    ],
  },
  {
    check: "browser tests",
    // One test of the pane is enough: each waits long for a pane that does not come.
    npm: ["run", "e2e", "--", "pane", "-t", "copies the formula"],
    violations: [
      {
        violation: "a page without a place for the pane",
        files: { "dist/taskpane.html": replace('id="root"', 'id="planted"') },
        says: TESTS_FAILED,
      },
    ],
  },
];
