import { DEVELOPMENT_BASE } from "./options.js";

/** Never changes: Excel knows the development add-in by it. */
const DEVELOPMENT_ID = "9c1f6e0a-52a7-4b0e-9d3c-6f1f0c7b2e45";

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 * @param {string} what for the error
 */
function replaceOnce(text, pattern, replacement, what) {
  const found = text.match(new RegExp(pattern, "g"))?.length ?? 0;
  if (found !== 1) throw new Error(`manifest.xml has ${found} places for ${what}, not one.`);
  return text.replace(pattern, replacement);
}

/**
 * The manifest for one place of deployment.
 *
 * @param {string} source text of manifest.xml, which points to the development server
 * @param {{ base: string, version: string, hashedNames: ReadonlyMap<string, string> }} target
 *   address of the deployment, version of the package, and per file name the one with its hash
 * @returns {string}
 */
export function deployedManifest(source, { base, version, hashedNames }) {
  let text = replaceOnce(
    source,
    /<Version>[^<]*<\/Version>/,
    `<Version>${version}.0</Version>`,
    "the version",
  );
  for (const [name, hashed] of hashedNames) {
    const url = `"${DEVELOPMENT_BASE}/${name}"`;
    if (!text.includes(url)) throw new Error(`manifest.xml does not refer to ${name}.`);
    text = text.replaceAll(url, `"${DEVELOPMENT_BASE}/${hashed}"`);
  }
  return text.replaceAll(DEVELOPMENT_BASE, base);
}

/**
 * The same manifest as an add-in of its own, so that both can be installed side by side.
 *
 * @param {string} manifest
 * @returns {string}
 */
export function developmentManifest(manifest) {
  const short = (/** @type {string} */ id) =>
    new RegExp(`(<bt:String id="${id}" DefaultValue=)"FLUX"`);
  let text = replaceOnce(manifest, /<Id>[^<]*<\/Id>/, `<Id>${DEVELOPMENT_ID}</Id>`, "the id");
  text = replaceOnce(
    text,
    /<DisplayName DefaultValue="FLUX"/,
    '<DisplayName DefaultValue="FLUX (Entwicklung)"',
    "the name",
  );
  text = replaceOnce(text, short("Functions.Namespace"), '$1"FLUXDEV"', "the namespace");
  text = replaceOnce(text, short("Group.Label"), '$1"FLUX (Entwicklung)"', "the ribbon group");
  // One build serves both manifests, so the address tells the pane which namespace its formulas need.
  text = text.replaceAll('/taskpane.html"', '/taskpane.html?ns=FLUXDEV"');
  // The pane writes formulas, so it has to know the namespace too.
  return text
    .replaceAll('/taskpane.html"', '/taskpane.html?ns=FLUXDEV"')
    .replaceAll("=FLUX.", "=FLUXDEV.");
}
