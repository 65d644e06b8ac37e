/** What stylis calls a declaration. */
const DECLARATION = "decl";

/** Safari has these under their prefixed names only, or had them until version 17 (hyphens) and 18 (backdrop-filter). */
const PREFIXED_IN_SAFARI = new Set([
  "user-select",
  "hyphens",
  "backdrop-filter",
  "box-decoration-break",
]);

/**
 * Stands in the bundles for the prefixes of Griffel, most of which are for browsers that do not know the JavaScript of
 * the pane either.
 *
 * @public
 * @param {{ type: string, props: unknown, value: string, return: string }} element of stylis
 */
export function prefixerPlugin(element) {
  if (element.type !== DECLARATION || element.return) return;
  if (!PREFIXED_IN_SAFARI.has(String(element.props))) return;
  element.return = `-webkit-${element.value}${element.value}`;
}
