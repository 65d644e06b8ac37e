import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const NAME = "LicencesPlugin";

/** The name of the package, however deep in node_modules, to which a file belongs. */
const PACKAGE_NAME = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * Packages whose files in the bundles need their licence to be told; webpack joins modules, so each counts by its parts.
 *
 * @param {webpack.Compilation} compilation
 * @returns {Set<string>} their names
 */
function bundledPackages(compilation) {
  const names = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    const parts = /** @type {{ modules?: Iterable<webpack.Module> }} */ (module).modules ?? [
      module,
    ];
    for (const part of parts) {
      const name = PACKAGE_NAME.exec(part.nameForCondition() ?? "")?.[1];
      if (name !== undefined) names.add(name.replaceAll("\\", "/"));
    }
  }
  return names;
}

/**
 * Writes the licences of all packages in the bundles into one file, and fails when one has none: what is handed out
 * has to carry them.
 */
export class LicencesPlugin {
  /**
   * @param {{
   *   filename: string, sameAs: Readonly<Record<string, string>>
   * }} options
   *   sameAs: for a package without the text of its licence, the package of the same owner that has it
   */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const modules = join(compiler.context, "node_modules");
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const { filename } = this.options;
        const names = [...new Set(bundledPackages(compilation))];
        const text = names.sort().map((name) => this.entry(modules, name));
        compilation.emitAsset(filename, new webpack.sources.RawSource(`${text.join("\n\n")}\n`));
      });
    });
  }

  /**
   * @param {string} modules folder of all packages
   * @param {string} name of a package
   */
  entry(modules, name) {
    const { license } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
    const folder = join(modules, this.options.sameAs[name] ?? name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no text of its licence.`);
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
    return `${name} (${license})\n\n${text}`;
  }
}
