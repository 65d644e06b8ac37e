/**
 * The chunk that holds what several chunks need, so that no module is in two of them.
 *
 * @param {ReadonlySet<string>} chunks names of those that need it
 * @returns {string}
 */
function sharedChunk(chunks) {
  // Writing from the price tab waits for neither quotes nor Valibot, nor the quote builder for new sheets.
  if (chunks.has("insert"))
    return chunks.has("quote-builder") ? "workbook-session" : "workbook-sheets";
  if (chunks.has("quote-builder")) return "quote-store";
  const isOfTools = [...chunks].every((name) => name === "formulas" || name.startsWith("tool"));
  if (isOfTools) return "tools-shared";
  if (chunks.has("formulas-health")) return "formulas-cells";
  return "quote-shared";
}

/**
 * @param {string} name
 * @returns {Exclude<NonNullable<import("webpack").Configuration["optimization"]>["splitChunks"], false | undefined>["cacheGroups"]}
 */
const group = (name) => ({
  [name]: {
    name,
    minChunks: 2,
    /** @type {(module: import("webpack").Module, context: { chunkGraph: import("webpack").ChunkGraph }) => boolean} */
    test(module, { chunkGraph }) {
      const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(
        (chunk) => chunk.name ?? "",
      );
      return sharedChunk(new Set(chunks)) === name;
    },
  },
});

/** Chunks of what is loaded on demand in several ways; a chunk of all packages would cost 5 KB at first paint. */
export const sharedChunks = {
  chunks: /** @type {const} */ ("async"),
  minSize: 0,
  cacheGroups: {
    default: /** @type {const} */ (false),
    defaultVendors: /** @type {const} */ (false),
    ...group("workbook-session"),
    ...group("workbook-sheets"),
    ...group("quote-store"),
    ...group("formulas-cells"),
    ...group("tools-shared"),
    ...group("quote-shared"),
  },
};
