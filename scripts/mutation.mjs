// npm run mutation: changes the pricing core in small ways and sees whether its tests notice. Each folder is held to
// its own tests, which is stricter than to all of them and takes minutes instead of hours. `npm run mutation -- line`
// does one folder. Fails below 95 % of the changes noticed.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { ROOT } from "./build/run.js";

const CORE = "src/pricing";
const LOWEST_SCORE = 95;

/** The files beside the folders: terms, tiers, packs, results. */
const TOP = "top";

/** What belongs to a top-level test although it lies in a folder. */
const TESTED_AT_THE_TOP = ["src/pricing/catalogue/priceEntries.ts"];

/** Data, which the comparison with the printed list covers, and the list of what is exported. */
const NOT_MUTATED = ["src/pricing/catalogue/editions/*.ts", "src/pricing/index.ts"];

const folders = readdirSync(join(ROOT, CORE), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const parts = asked.length > 0 ? asked : [...folders, TOP];

for (const part of parts) {
  if (part !== TOP && !existsSync(join(ROOT, CORE, part))) {
    console.error(`${CORE} has no folder ${part}. There are: ${[...folders, TOP].join(", ")}.`);
    process.exit(2);
  }
}

/**
 * What differs from stryker.config.json, which Stryker reads itself.
 *
 * @param {string} part
 */
function optionsOf(part) {
  const isTop = part === TOP;
  const files = isTop ? [`${CORE}/*.ts`, ...TESTED_AT_THE_TOP] : [`${CORE}/${part}/**/*.ts`];
  const excluded = isTop ? NOT_MUTATED : [...NOT_MUTATED, ...TESTED_AT_THE_TOP];
  const tests = isTop ? "test/pricing/*.test.ts" : `test/pricing/${part}/**/*.test.ts`;
  return {
    mutate: [...files, ...excluded.map((file) => `!${file}`)],
    jest: { config: { testMatch: [`<rootDir>/${tests}`] } },
    jsonReporter: { fileName: `reports/mutation/${part}.json` },
    htmlReporter: { fileName: `reports/mutation/${part}.html` },
  };
}

/** @param {number} noticed @param {number} all */
const percent = (noticed, all) => (all === 0 ? 100 : (100 * noticed) / all);

const rows = [];
for (const part of parts) {
  const mutants = await new Stryker(optionsOf(part)).runMutationTest();
  const count = (/** @type {readonly string[]} */ statuses) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count(["Killed", "Timeout"]);
  const missed = count(["Survived", "NoCoverage"]);
  rows.push({ part, noticed, missed });
}

const noticed = rows.reduce((sum, row) => sum + row.noticed, 0);
const all = noticed + rows.reduce((sum, row) => sum + row.missed, 0);
for (const row of rows) {
  const score = percent(row.noticed, row.noticed + row.missed).toFixed(2);
  console.log(
    `${row.part.padEnd(12)}${score.padStart(7)} %${String(row.missed).padStart(5)} missed`,
  );
}
const score = percent(noticed, all);
console.log(`${"in all".padEnd(12)}${score.toFixed(2).padStart(7)} % of ${String(all)} changes`);
process.exitCode = score >= LOWEST_SCORE ? 0 : 1;
