import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** node_modules/@microsoft/office-js/dist: the library itself, for running without a network; never part of dist. */
export const OFFICE_JS_FOLDER = fileURLToPath(
  new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url),
);

/**
 * The script that a package runs as its command, so that no shell and no .cmd file is needed.
 *
 * @param {string} specifier such as "webpack/bin/webpack.js"
 */
export function commandScript(specifier) {
  return createRequire(import.meta.url).resolve(specifier);
}

/**
 * Runs a Node script and waits for its end.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNode(script, args) {
  return new Promise((done, failed) => {
    spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: "inherit" })
      .on("error", failed)
      .on("exit", (code) => done(code ?? 1));
  });
}
