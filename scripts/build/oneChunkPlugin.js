import webpack from "webpack";

const NAME = "OneChunkPlugin";

/** Fails the build when a module is in two chunks: users would load it twice, and its state would be two. */
export class OneChunkPlugin {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.afterOptimizeChunks.tap(NAME, () => {
        for (const module of compilation.modules) {
          const chunks = [...compilation.chunkGraph.getModuleChunksIterable(module)];
          if (chunks.length < 2) continue;
          const names = chunks.map(({ name, id }) => name ?? id).sort();
          const file = module.readableIdentifier(compilation.requestShortener);
          const error = new webpack.WebpackError(`${file} is in ${names.join(" and in ")}.`);
          compilation.errors.push(error);
        }
      });
    });
  }
}
