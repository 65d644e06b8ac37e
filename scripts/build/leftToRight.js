/**
 * Stands in the bundles for rtl-css-js, with which Griffel mirrors each style for languages that are written from right
 * to left. The pane speaks none, and a style that is its own mirror image gets no second class.
 *
 * @public
 * @template Style
 * @param {Style} style
 * @returns {Style}
 */
export function convert(style) {
  return style;
}

/**
 * @public
 * @template Value
 * @param {string} key
 * @param {Value} value
 * @returns {{ key: string, value: Value }}
 */
export function convertProperty(key, value) {
  return { key, value };
}
