import { build as bundle, type Plugin, version } from "esbuild";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const ROOT = process.cwd();
const FOLDER = join(ROOT, ".cache", "test-packages");
/** By the file into which they go. */
const PACKAGES = {
  fluent: ["@fluentui/react-components", "@fluentui/react-icons"],
  "date-fns": ["date-fns"],
} as const;

/** Where Fluent's styles get into the page. */
const INSERT_RULES = "insertCSSRules(cssRules) {";

/**
 * Fluent's classes without their rules. jsdom compares every rule of a page with every element whose style is asked for,
 * which took more than half of the time of the tests of the pane; what styles do is tested in a browser.
 */
const withoutStyleRules: Plugin = {
  name: "without style rules",
  setup(build) {
    build.onLoad({ filter: /@griffel[/\\]core[/\\].*createDOMRenderer\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes(INSERT_RULES)) throw new Error(`${path} inserts rules in another way`);
      return { contents: source.replace(INSERT_RULES, `${INSERT_RULES} return;`) };
    });
  },
};

/**
 * Joins what is used of packages of many files to a file each. Every test file loads its modules anew, and hundreds of
 * small files take longer than many of the tests.
 */
async function bundlePackages(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sources = ["src", "test", "workbench"].flatMap(textsIn).join("\n");
  for (const [name, packages] of Object.entries(PACKAGES)) {
    const contents = packages
      .map((each) => `export { ${namesFrom(each, sources).join(", ")} } from "${each}";`)
      .join("\n");
    const made = [contents, version, INSERT_RULES, ...packages.map(versionOf)].join("\n");
    const note = join(FOLDER, `${name}.txt`);
    if (existsSync(note) && readFileSync(note, "utf8") === made) continue;
    const file = join(FOLDER, `${name}.cjs`);
    await bundle({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      format: "cjs",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: ["react", "react/*", "react-dom", "scheduler"],
      plugins: [withoutStyleRules],
      outfile: `${file}.${process.pid}`,
    });
    renameSync(`${file}.${process.pid}`, file);
    writeFileSync(note, made);
  }
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => !file.includes("node_modules") && /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), "utf8"));
}

/** What is imported from a package beside types: `import { Button, type ButtonProps, Text as Plain } from "..."`. */
function namesFrom(name: string, sources: string): readonly string[] {
  const imports = sources.matchAll(new RegExp(`import \\{([^}]*)\\} from "${name}";`, "g"));
  const names = [...imports].flatMap(([, list = ""]) =>
    list.split(",").map((each) => each.trim().replace(/ as .*/, "")),
  );
  return [...new Set(names)].filter((each) => each !== "" && !each.startsWith("type ")).sort();
}

function versionOf(name: string): string {
  const file = join(ROOT, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

// So jest asks for it.
export { bundlePackages as default };
