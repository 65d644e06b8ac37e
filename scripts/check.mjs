// npm test: every check, going on after a failure so that one run shows all of them, and what each took.
// `npm test -- lint unit` runs only these.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build/run.js";

/** What a check prints in passing that is worth seeing: the seed with which a random run can be repeated. */
const NOTEWORTHY = /\bseed\b/i;

/** What jest says of the files without a fault. */
const PASSED_FILES = /^PASS .*\n/gm;

/**
 * npm scripts. `tests` are those that jest counts; `alone` are those that use every core; `after` is what has to be there
 * first, if it was asked for.
 */
const CHECKS = [
  { name: "lint", script: "lint" },
  { name: "build", script: "build" },
  { name: "types", script: "typecheck" },
  { name: "architecture", script: "architecture" },
  { name: "unused code", script: "unused" },
  { name: "format", script: "format" },
  { name: "workbench", script: "build:workbench" },
  { name: "size", script: "size", after: ["build"] },
  { name: "unit tests", script: "unit", tests: true, alone: true },
  {
    name: "browser tests",
    script: "e2e",
    tests: true,
    alone: true,
    after: ["build", "build:workbench"],
  },
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
 * @returns {Promise<Count & { name: string, seconds: number }>}
 */
async function run(check) {
  const summaryFile = join(ROOT, ".cache", "check", `${check.script.replace(":", "-")}.json`);
  rmSync(summaryFile, { force: true });
  const start = performance.now();
  const { code, output } = await runScript(
    check.script,
    check.tests ? ["--json", `--outputFile=${summaryFile}`] : [],
  );
  const seconds = (performance.now() - start) / 1000;

  const count = check.tests ? jestCount(summaryFile) : { passed: 1, failed: 0 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (code !== 0 && !check.tests) count.passed = 0;

  const result = count.failed === 0 ? "passed" : "FAILED";
  const tests = check.tests ? ` ${count.passed} of ${count.passed + count.failed} tests` : "";
  console.log(`${duration({ name: check.name, seconds })}  ${result}${tests}`);
  if (count.failed > 0) console.log(output.replace(PASSED_FILES, "").trimEnd());
  else for (const line of output.split("\n").filter(isNoteworthy)) console.log(`  ${line.trim()}`);
  return { ...count, name: check.name, seconds };
}

/** @param {{ name: string, seconds: number }} check */
function duration({ name, seconds }) {
  return `${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`;
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

/**
 * Runs checks side by side, as many as there are cores, and those that use every core alone.
 *
 * @param {readonly (typeof CHECKS)[number][]} checks
 */
async function runAll(checks) {
  const waiting = new Set(checks);
  /** @type {Map<(typeof CHECKS)[number], Promise<void>>} */
  const running = new Map();
  /** @type {Awaited<ReturnType<typeof run>>[]} */
  const done = [];

  /** @param {(typeof CHECKS)[number]} check */
  function canStart({ alone = false, after = [] }) {
    const isAlone = [...running.keys()].some((check) => check.alone);
    const isBefore = [...waiting, ...running.keys()].some(({ script }) => after.includes(script));
    return !isAlone && !isBefore && running.size < (alone ? 1 : availableParallelism());
  }

  while (waiting.size > 0 || running.size > 0) {
    for (const check of waiting) {
      if (!canStart(check)) continue;
      waiting.delete(check);
      const ended = run(check).then((count) => {
        running.delete(check);
        done.push(count);
      });
      running.set(check, ended);
    }
    await Promise.race(running.values());
  }
  return done;
}

mkdirSync(join(ROOT, ".cache", "check"), { recursive: true });
const counts = await runAll(chosenChecks(process.argv.slice(2)));
console.log("\nThe slowest first:");
for (const count of counts.sort((a, b) => b.seconds - a.seconds)) console.log(duration(count));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
