import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Chromium of Debian, Google Chrome elsewhere; CHROMIUM names another one. */
const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/**
 * Starts the browser of this machine without a window.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchChromium() {
  const executablePath = process.env["CHROMIUM"] ?? DEBIAN_CHROMIUM;
  return existsSync(executablePath)
    ? chromium.launch({ executablePath, args: ["--no-sandbox"] })
    : chromium.launch({ channel: "chrome" });
}
