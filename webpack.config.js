import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { AddinPlugin } from "./scripts/build/addinPlugin.js";
import { contentSecurityPolicy } from "./scripts/build/contentSecurityPolicy.js";
import { developmentServer } from "./scripts/build/developmentServer.js";
import { LicencesPlugin } from "./scripts/build/licencesPlugin.js";
import { OneChunkPlugin } from "./scripts/build/oneChunkPlugin.js";
import { deploymentBase, officeUrl } from "./scripts/build/options.js";
import { sharedChunks } from "./scripts/build/sharedChunks.js";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
const here = import.meta.dirname;

/**
 * @param {{ base?: unknown, office?: unknown, WEBPACK_SERVE?: boolean }} env
 *   base: https address of the deployment; office: address of office.js
 * @param {{ mode?: "development" | "production" }} argv
 * @returns {webpack.Configuration}
 */
export default function configuration(env, argv) {
  const mode = argv.mode ?? "production";
  const base = deploymentBase(env.base);
  const office = officeUrl(env.office);
  return {
    mode,
    // The web views of every Excel in which the add-in runs know this much.
    target: ["web", "es2022"],
    context: here,
    // No source maps in production: they are ten times the size of what they explain, and the sources are at hand.
    devtool: mode === "development" ? "cheap-module-source-map" : false,
    entry: {
      functions: { import: "./src/functions/functions.ts" },
      taskpane: { import: "./src/taskpane/shell/boot.ts", dependOn: "functions" },
    },
    output: {
      path: `${here}/dist`,
      // The manifest names functions.js; Excel and hosts cache it by its whole address.
      filename: ({ chunk }) =>
        chunk?.name === "functions" ? "[name].js?v=[contenthash:8]" : "[name].[contenthash:8].js",
      // One hash for all: a list of theirs would stand in functions.js.
      chunkFilename: "[name].[fullhash:8].js",
      // functions.js runs in engines without window and document, and in folders unknown to the build.
      globalObject: "globalThis",
      publicPath: "",
      uniqueName: "flux",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "rtl-css-js/core$": `${here}/scripts/build/leftToRight.js` },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader" },
        { test: /decimal\.mjs$/, loader: "./scripts/build/shortDecimals.js" },
        { test: /@fluentui[\\/].*\.styles\.js$/, loader: "./scripts/build/leftToRightStyles.js" },
        { test: /tokens[\\/]lib[\\/]tokens\.js$/, loader: "./scripts/build/shortTokens.js" },
        // Nothing here does anything but define: what nobody asks for goes, and what one screen needs comes with it.
        {
          include: [`${here}/src`, `${here}/scripts/build`],
          exclude: /[\\/](functions[\\/]functions|shell[\\/]boot|i18n[\\/]english)\.ts$/,
          sideEffects: false,
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          // The licences of all packages are in one file of their own.
          extractComments: false,
          terserOptions: { compress: { passes: 3, hoist_funs: true }, format: { comments: false } },
        }),
      ],
      chunkIds: "named",
      // Short names: functions.js is fetched by every workbook that calculates.
      moduleIds: "size",
      mangleExports: "size",
      splitChunks: sharedChunks,
    },
    plugins: [
      new webpack.DefinePlugin({ __ADDIN_VERSION__: JSON.stringify(version) }),
      new webpack.NormalModuleReplacementPlugin(
        /[\\/]stylis[\\/]prefixerPlugin\.js$/,
        `${here}/scripts/build/fewPrefixes.js`,
      ),
      new webpack.NormalModuleReplacementPlugin(
        /[\\/]useMessageBarReflow\.js$/,
        `${here}/scripts/build/multilineMessages.js`,
      ),
      new OneChunkPlugin(),
      new AddinPlugin({
        base,
        version,
        metadata: "./src/functions/metadata.ts",
        catalogue: "./src/pricing/catalogue/validate.ts",
        help: "./scripts/help/helpPages.ts",
        manifest: "manifest.xml",
      }),
      new HtmlPlugin({
        template: "src/taskpane/shell/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeUrl: office,
        contentSecurityPolicy: contentSecurityPolicy(office),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon*", to: "assets/[name][ext]" },
          // Without it every start would ask for a file that is not there.
          { from: "assets/price-lists/index.json", to: "price-lists/index.json" },
        ],
      }),
      new LicencesPlugin({
        filename: "third-party-licenses.txt",
        sameAs: { "@fluentui/react-icons": "@fluentui/react-components" },
      }),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: `${here}/.cache/webpack`,
      buildDependencies: { config: [import.meta.filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    ...(env.WEBPACK_SERVE ? { devServer: developmentServer(base, office) } : {}),
  };
}
