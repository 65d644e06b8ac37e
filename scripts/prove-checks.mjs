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
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  return { failed: status !== 0, output: `${stdout}\n${stderr}` };
}

/**
 * Plants a violation, runs the check, and takes it out again.
 *
 * @param {string} tree
 * @param {import("./prove/plant.js").Proof} proof
 * @param {import("./prove/plant.js").Violation} violation
 * @returns {"yes" | "NO" | "NO, failed otherwise"} whether it was caught
 */
function prove(tree, { npm: args, narrow }, { files, says }) {
  /** @type {Map<string, string | undefined>} */
  const originals = new Map();
  for (const [name, content] of Object.entries(files)) {
    const file = join(tree, name);
    const original = readIfThere(file);
    originals.set(file, original);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : content(original ?? ""));
  }
  const { failed, output } = npm(tree, narrow ? [...args, ...Object.keys(files)] : args);
  for (const [file, original] of originals) {
    if (original === undefined) rmSync(file);
    else writeFileSync(file, original);
  }
  if (!failed) return "NO";
  const said = typeof says === "string" ? output.includes(says) : says.test(output);
  if (!said) console.log(output);
  return said ? "yes" : "NO, failed otherwise";
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
 * @param {string} caught
 */
function row(check, violation, caught) {
  console.log(`${check.padEnd(18)} ${violation.padEnd(52)} ${caught}`);
}

const chosen = process.argv.slice(2);
const tree = copyTree();
let missed = 0;
try {
  row("check", "violation", "caught");
  for (const proof of PROOFS) {
    if (chosen.length > 0 && !chosen.includes(proof.check)) continue;
    // What is measured and opened in a browser has to be built; a violation in dist is planted after that.
    if (proof.check === "size" || proof.check === "browser tests") npm(tree, ["run", "build"]);
    if (!proof.narrow) {
      const { failed, output } = npm(tree, proof.npm);
      if (failed) {
        missed += 1;
        console.log(output);
        row(proof.check, "(nothing)", "NO, fails on the clean tree");
        continue;
      }
    }
    for (const violation of proof.violations) {
      const caught = prove(tree, proof, violation);
      if (caught !== "yes") missed += 1;
      row(proof.check, violation.violation, caught);
    }
  }
} finally {
  rmSync(tree, { recursive: true, force: true });
}
console.log(missed === 0 ? "Every violation was caught." : `${missed} were not caught.`);
process.exitCode = missed === 0 ? 0 : 1;
