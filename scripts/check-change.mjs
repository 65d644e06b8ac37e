// npm run check: what a developer runs every few minutes. It checks types and format of everything, lints the files that
// have changed, and runs the tests beside them: those of the same name, else those of their folder.
// Changed is what differs from origin/main, or from the commit that is named: `npm run check -- HEAD~3`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ROOT } from "./build/run.js";

/** @param {readonly string[]} args */
function git(...args) {
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8" });
}

/** The commit that the change begins with: the one named, else the newest that everybody has, else the last one here. */
function start() {
  const [named] = process.argv.slice(2);
  if (named !== undefined) return named;
  const { status, stdout } = spawnSync("git", ["merge-base", "HEAD", "origin/main"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : "HEAD";
}

/** @returns {readonly string[]} */
function changedFiles() {
  const tracked = git("diff", "--name-only", "-z", "--diff-filter=d", start());
  const untracked = git("ls-files", "--others", "--exclude-standard", "-z");
  return [...new Set(`${tracked}\0${untracked}`.split("\0").filter(Boolean))];
}

/**
 * @param {string} file
 * @returns {readonly string[]}
 */
function testsOf(file) {
  if (file.startsWith("test/e2e/")) return [];
  if (/\.test\.tsx?$/.test(file)) return [file];
  const room = file.replace(/^(src|workbench(?!\/test))\//, (start) =>
    start === "src/" ? "test/" : "workbench/test/",
  );
  if (room === file && !/^(workbench\/)?test\//.test(file)) return [];
  const folder = dirname(room);
  const named = ["ts", "tsx"]
    .map((ending) => join(folder, `${basename(file).replace(/\.tsx?$/, "")}.test.${ending}`))
    .filter((test) => existsSync(join(ROOT, test)));
  if (named.length > 0 || !existsSync(join(ROOT, folder))) return named;
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 */
function check(name, command, args) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1e9,
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${name.padEnd(14)} ${seconds.padStart(6)} s  ${status === 0 ? "passed" : "FAILED"}`);
  if (status === 0) return;
  console.log(`${stdout}${stderr}`.trimEnd());
  process.exitCode = 1;
}

const changed = changedFiles();
const code = changed.filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file));
const tests = [...new Set(changed.flatMap(testsOf))];

check("format", "npm", ["run", "--silent", "format"]);
check("types", "npm", ["run", "--silent", "typecheck"]);
check("types in lint", "npm", ["run", "--silent", "lint:types"]);
if (code.length > 0) {
  check("lint", "npm", ["exec", "--", "eslint", "--max-warnings", "0", ...code]);
}
if (tests.length > 0) {
  check("tests", "npm", ["exec", "--", "jest", ...tests]);
  console.log(tests.map((test) => `  ${test}`).join("\n"));
} else {
  console.log("No test lies beside what has changed.");
}
