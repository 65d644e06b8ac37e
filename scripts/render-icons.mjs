// Renders assets/icon-*.png from the two drawings: npm run icons.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./build/chromium.js";

const ASSETS = new URL("../assets/", import.meta.url);

/** The sizes of the manifest; the smallest two have a drawing of their own, which stays sharp. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_SMALL = 20;

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = size <= LARGEST_SMALL ? "icon-small.svg" : "icon.svg";
    const svg = await readFile(new URL(drawing, ASSETS), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: fileURLToPath(new URL(`icon-${size}.png`, ASSETS)),
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
