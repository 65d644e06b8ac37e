// npm start: builds the add-in, serves it without any network, and opens the pane in a browser.
// Options: --no-open, --port <first port to try>
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commandScript, OFFICE_JS_FOLDER, ROOT, runNode } from "./build/run.js";
import { serveFolders } from "./build/staticServer.js";

const { values } = parseArgs({
  options: { "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
});

const folder = join(ROOT, ".cache", "start");
const officeUrl = "office/office.js";

console.log("Building the add-in (about 10 seconds, 2 when nothing has changed) ...");
const code = await runNode(commandScript("webpack/bin/webpack.js"), [
  "--env",
  `office=${officeUrl}`,
  "--output-path",
  folder,
]);
if (code !== 0) process.exit(code);

const server = await serveFolders({
  folders: { "/": folder, "/office/": OFFICE_JS_FOLDER },
  officeUrl,
  port: Number(values.port),
});
const page = `${server.url}/taskpane.html`;
console.log(`The FLUX pane runs at ${page} - with no network, on this machine only.`);
console.log("Ctrl+C stops it.");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
if (!values["no-open"]) openInBrowser(page);

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
