import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import vm from "node:vm";
import webpack from "webpack";
import { deployedManifest, developmentManifest } from "./manifest.js";
import { DEVELOPMENT_BASE } from "./options.js";

const NAME = "AddinPlugin";

/** Not .js, so that no minimizer and no size budget takes it for a script of the add-in. */
const EVALUATED_ASSET = "functions-metadata.evaluated";

const METADATA_FILES = /** @type {const} */ ([
  ["functions.json", "en"],
  ["functions-de.json", "de"],
]);

/**
 * Compiles the metadata module by the rules of the build itself and returns its text.
 *
 * @param {webpack.Compilation} compilation
 * @param {string} request
 * @returns {Promise<string>}
 */
async function compileForNode(compilation, request) {
  const { context } = compilation.compiler;
  const child = compilation.createChildCompiler(
    NAME,
    { filename: EVALUATED_ASSET, library: { type: "commonjs2" } },
    [
      new webpack.node.NodeTemplatePlugin(),
      new webpack.node.NodeTargetPlugin(),
      new webpack.library.EnableLibraryPlugin("commonjs2"),
      new webpack.EntryPlugin(context, request, { name: "functions-metadata" }),
    ],
  );
  const result = await new Promise((done, failed) => {
    child.runAsChild((error, _entries, childCompilation) => {
      if (error) failed(error);
      else done(childCompilation);
    });
  });
  compilation.deleteAsset(EVALUATED_ASSET);
  if (result.errors.length > 0) throw result.errors[0];
  return result.getAsset(EVALUATED_ASSET).source.source().toString();
}

/**
 * @param {string} code a CommonJS module
 * @returns {Record<string, unknown>} its exports
 */
function evaluate(code) {
  const module = { exports: {} };
  vm.runInThisContext(`(function (module, exports, require) {${code}\n})`)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

/** @param {string} text */
function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/**
 * Adds what Excel reads before any page: the functions' metadata per language, the manifests, and the pages of help.
 * Builds nothing of a price list that contradicts itself.
 */
export class AddinPlugin {
  /**
   * @param {{ base: string, version: string, metadata: string, catalogue: string, help: string, manifest: string }} options
   *   address of the deployment, version of the package, modules with `functionsMetadata`, with `catalogueFaults` and
   *   with `helpPages`, file of the manifest
   */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { base, version, metadata, catalogue, help } = this.options;
    const manifestFile = resolve(compiler.context, this.options.manifest);

    compiler.hooks.make.tapPromise(NAME, async (compilation) => {
      const { functionsMetadata } = evaluate(await compileForNode(compilation, metadata));
      if (typeof functionsMetadata !== "function") {
        throw new Error(`${metadata} does not export functionsMetadata.`);
      }
      for (const [file, language] of METADATA_FILES) {
        const text = JSON.stringify(functionsMetadata(language)).replaceAll(DEVELOPMENT_BASE, base);
        compilation.emitAsset(file, new webpack.sources.RawSource(text));
      }
      const { catalogueFaults } = evaluate(await compileForNode(compilation, catalogue));
      if (typeof catalogueFaults !== "function") {
        throw new Error(`${catalogue} does not export catalogueFaults.`);
      }
      const [fault] = catalogueFaults();
      if (fault) throw new Error(`The price list is at fault: ${JSON.stringify(fault)}`);
      const { helpPages } = evaluate(await compileForNode(compilation, help));
      if (typeof helpPages !== "function") throw new Error(`${help} does not export helpPages.`);
      for (const [file, text] of Object.entries(helpPages(version))) {
        compilation.emitAsset(file, new webpack.sources.RawSource(text));
      }
    });

    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(manifestFile);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const manifest = deployedManifest(await readFile(manifestFile, "utf8"), {
          base,
          version: this.options.version,
          hashedNames: hashedNames(compilation),
        });
        compilation.emitAsset("manifest.xml", new webpack.sources.RawSource(manifest));
        compilation.emitAsset(
          "manifest-dev.xml",
          new webpack.sources.RawSource(developmentManifest(manifest)),
        );
      });
    });
  }
}

/**
 * The files to which the manifest refers and which Excel caches by address, with a hash as their query.
 *
 * @param {webpack.Compilation} compilation
 * @returns {Map<string, string>}
 */
function hashedNames(compilation) {
  const names = new Map();
  for (const [file] of METADATA_FILES) {
    const text = compilation.getAsset(file)?.source.source().toString() ?? "";
    names.set(file, `${file}?v=${hash(text)}`);
  }
  const script = [...(compilation.namedChunks.get("functions")?.files ?? [])].find((file) =>
    file.startsWith("functions.js?"),
  );
  if (script === undefined) throw new Error("There is no functions.js.");
  names.set("functions.js", script);
  return names;
}
