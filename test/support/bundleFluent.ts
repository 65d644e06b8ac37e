import { buildSync, version } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = process.cwd();
const FOLDER = join(ROOT, ".cache", "test-packages");
const ICON_IMPORT = /import \{([^}]*)\} from "@fluentui\/react-icons"/g;

/**
 * Joins Fluent UI and the icons in use to one file for the tests of the pane. Each of their files loads it anew, and the
 * thousand files of the package, with all its icons, take longer than many of the tests.
 */
export default function bundleFluent(): void {
  const contents = `export * from "@fluentui/react-components";\nexport { ${iconsInUse().join(", ")} } from "@fluentui/react-icons";\n`;
  const made = [contents, version, ...["components", "icons"].map(versionOf)].join("\n");
  const note = join(FOLDER, "fluent.txt");
  if (existsSync(note) && readFileSync(note, "utf8") === made) return;
  mkdirSync(FOLDER, { recursive: true });
  buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["react", "react/*", "react-dom", "scheduler"],
    outfile: join(FOLDER, "fluent.cjs"),
  });
  writeFileSync(note, made);
}

function iconsInUse(): readonly string[] {
  const files = ["src", "workbench"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => !file.includes("node_modules") && /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(ROOT, folder, file), "utf8")),
  );
  const names = files.flatMap((text) =>
    [...text.matchAll(ICON_IMPORT)].flatMap(([, list = ""]) => list.split(",")),
  );
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "").sort();
}

function versionOf(name: string): string {
  const file = join(ROOT, "node_modules", "@fluentui", `react-${name}`, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
