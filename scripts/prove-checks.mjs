// npm run prove:checks: plants one violation after the other in a copy of the tree and sees whether its check fails.
// `npm run prove:checks -- lint size` proves only these.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./build/run.js";
import { ARCHITECTURE_PROOFS } from "./prove/architectureProofs.js";
import { BUILD_PROOFS } from "./prove/buildProofs.js";
import { CODE_PROOFS } from "./prove/codeProofs.js";
import { LINT_PROOFS } from "./prove/lintProofs.js";

const PROOFS = [...CODE_PROOFS, ...LINT_PROOFS, ...ARCHITECTURE_PROOFS, ...BUILD_PROOFS];

/** Copies what belongs to the project, committed or not yet. */
function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), "prove-checks-"));
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: ROOT,
  });
  for (const file of listed.toString().split("\0").filter(Boolean)) {
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/**
 * @param {string} tree
 * @param {readonly string[]} args of npm
 */
function npm(tree, args) {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 1e9,
    shell: process.platform === "win32",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { failed: status !== 0, output: `${stdout}\n${stderr}` };
}

/**
 * Plants files, does something, and takes them out again.
 *
 * @template T
 * @param {string} tree
 * @param {readonly import("./prove/plant.js").Violation[]} violations
 * @param {() => T} action
 * @returns {T}
 */
function withPlanted(tree, violations, action) {
  /** @type {Map<string, string | undefined>} */
  const originals = new Map();
  for (const [name, content] of violations.flatMap(({ files }) => Object.entries(files))) {
    const file = join(tree, name);
    const original = readIfThere(file);
    originals.set(file, original);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : content(original ?? ""));
  }
  const result = action();
  for (const [file, original] of originals) {
    if (original === undefined) rmSync(file);
    else writeFileSync(file, original);
  }
  return result;
}

/**
 * @param {string} text
 * @param {string | RegExp} pattern
 */
function says(text, pattern) {
  return typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
}

/**
 * @param {string} tree
 * @param {import("./prove/plant.js").Proof} proof
 * @returns {boolean} whether every violation was caught
 */
function proveOneByOne(tree, { check, npm: args, violations }) {
  const clean = npm(tree, args);
  if (clean.failed) {
    console.log(clean.output);
    return row(check, "(nothing)", false, "NO, fails on the clean tree");
  }
  const caught = violations.map((planted) => {
    const { failed, output } = withPlanted(tree, [planted], () => npm(tree, args));
    const rightly = failed && says(output, planted.says);
    if (failed && !rightly) console.log(output);
    return row(check, planted.violation, rightly);
  });
  return caught.every(Boolean);
}

/**
 * @param {string} tree
 * @param {import("./prove/plant.js").Proof} proof
 * @returns {boolean} whether every violation was caught
 */
function proveTogether(tree, { check, npm: args, violations }) {
  const names = violations.flatMap(({ files }) => Object.keys(files));
  const { failed, output } = withPlanted(tree, violations, () => npm(tree, [...args, ...names]));
  const paragraphs = output.split("\n\n");
  const caught = violations.map(({ violation, files, says: expected }) => {
    const told = paragraphs.filter((part) =>
      Object.keys(files).some((name) => part.includes(name)),
    );
    return row(check, violation, failed && told.some((part) => says(part, expected)));
  });
  if (!caught.every(Boolean)) console.log(output);
  return caught.every(Boolean);
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * @param {string} check
 * @param {string} violation
 * @param {boolean} caught
 * @param {string} [result]
 */
function row(check, violation, caught, result = caught ? "yes" : "NO") {
  console.log(`${check.padEnd(18)} ${violation.padEnd(52)} ${result}`);
  return caught;
}

const chosen = process.argv.slice(2);
const tree = copyTree();
try {
  row("check", "violation", true, "caught");
  for (const proof of PROOFS) {
    if (chosen.length > 0 && !chosen.includes(proof.check)) continue;
    // What is measured and opened in a browser has to be built first; it is spoilt only after that.
    if (proof.check === "size" || proof.check === "browser tests") npm(tree, ["run", "build"]);
    const caught = proof.together ? proveTogether(tree, proof) : proveOneByOne(tree, proof);
    if (!caught) process.exitCode = 1;
  }
} finally {
  rmSync(tree, { recursive: true, force: true });
}
console.log(process.exitCode ? "Something was not caught." : "Every violation was caught.");
