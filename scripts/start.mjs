// npm start: builds the add-in and the workbench, serves both without any network, and opens the page in a browser.
// Options: --no-open, --port <first port to try>
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commandScript, ROOT, runNode } from "./build/run.js";
import { buildWorkbenchPage } from "./build/workbenchPage.js";
import { startWorkbench } from "./build/workbenchServer.js";

const { values } = parseArgs({
  options: { "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
});

console.log("Building the add-in and the workbench (about 20 seconds, 5 when nothing changed) ...");
const folder = join(ROOT, ".cache", "start");
const code = await runNode(commandScript("webpack/bin/webpack.js"), ["--output-path", folder]);
if (code !== 0) process.exit(code);
await buildWorkbenchPage();

const server = await startWorkbench({ folder, port: Number(values.port) });
console.log(`The workbench runs at ${server.page} - with no network, on this machine only.`);
console.log("It plays Excel's part around the built add-in; it is not Excel.");
if (!server.isTrusted) {
  console.log(
    "The browser will warn of the certificate, which was made on this machine a moment ago: go on (Advanced > Proceed),",
  );
  console.log(
    "or run `npm run trust` once, which makes this machine trust it; Excel needs that too.",
  );
}
console.log("Ctrl+C stops it.");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
if (!values["no-open"]) openInBrowser(server.page);

/**
 * Opens the address where somebody can see it; that nothing opens is no reason to stop.
 *
 * @param {string} url
 */
function openInBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return;
  /** @type {[string, string[]] | undefined} */
  let command;
  if (process.platform === "darwin") command = ["open", [url]];
  else if (process.platform === "win32") command = ["cmd", ["/c", "start", "", url]];
  else if (DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined) command = ["xdg-open", [url]];
  if (command === undefined) return;
  spawn(command[0], command[1], { stdio: "ignore", detached: true })
    .on("error", () => console.log(`Open ${url} in a browser.`))
    .unref();
}
