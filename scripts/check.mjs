// npm test: every check in turn, going on after a failure so that one run shows all of them.
// `npm test -- lint unit` runs only these.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build/run.js";

/** What a check prints in passing that is worth seeing: the seed with which a random run can be repeated. */
const NOTEWORTHY = /\bseed\b/i;

/** What jest says of the files without a fault. */
const PASSED_FILES = /^PASS .*\n/gm;

/** npm scripts in the order of what is quick to tell; `tests` are those that jest counts. */
const CHECKS = [
  { name: "types", script: "typecheck" },
  { name: "lint", script: "lint" },
  { name: "format", script: "format" },
  { name: "architecture", script: "architecture" },
  { name: "unused code", script: "unused" },
  { name: "unit tests", script: "unit", tests: true },
  { name: "build", script: "build" },
  { name: "size", script: "size" },
  { name: "workbench", script: "build:workbench" },
  { name: "browser tests", script: "e2e", tests: true },
];

/**
 * @typedef {{ passed: number, failed: number }} Count
 *
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number
 * }} JestSummary
 */

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function runScript(script, args) {
  return new Promise((done, failed) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", failed).on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * What jest counted. A test that was skipped, and a file that did not even load, have failed.
 *
 * @param {string} file
 * @returns {Count}
 */
function jestCount(file) {
  /** @type {JestSummary} */
  let summary;
  try {
    summary = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const failed =
    summary.numFailedTests +
    summary.numPendingTests +
    summary.numTodoTests +
    summary.numRuntimeErrorTestSuites;
  return { passed: summary.numPassedTests, failed };
}

/**
 * @param {(typeof CHECKS)[number]} check
 * @returns {Promise<Count>}
 */
async function run(check) {
  const summaryFile = join(ROOT, ".cache", "check", `${check.script}.json`);
  rmSync(summaryFile, { force: true });
  const start = performance.now();
  const { code, output } = await runScript(
    check.script,
    check.tests ? ["--json", `--outputFile=${summaryFile}`] : [],
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  const count = check.tests ? jestCount(summaryFile) : { passed: 1, failed: 0 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (code !== 0 && !check.tests) count.passed = 0;

  const result = count.failed === 0 ? "passed" : "FAILED";
  const tests = check.tests ? ` ${count.passed} of ${count.passed + count.failed} tests` : "";
  console.log(`${check.name.padEnd(14)} ${seconds.padStart(6)} s  ${result}${tests}`);
  if (count.failed > 0) console.log(output.replace(PASSED_FILES, "").trimEnd());
  else for (const line of output.split("\n").filter(isNoteworthy)) console.log(`  ${line.trim()}`);
  return count;
}

/** @param {string} line */
function isNoteworthy(line) {
  return NOTEWORTHY.test(line);
}

/** @param {readonly string[]} scripts those asked for; none means all */
function chosenChecks(scripts) {
  const unknown = scripts.filter((script) => !CHECKS.some((check) => check.script === script));
  if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(", ")}.`);
  return CHECKS.filter(({ script }) => scripts.length === 0 || scripts.includes(script));
}

mkdirSync(join(ROOT, ".cache", "check"), { recursive: true });
const total = { passed: 0, failed: 0 };
for (const check of chosenChecks(process.argv.slice(2))) {
  const { passed, failed } = await run(check);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
