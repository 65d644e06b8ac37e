import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { contentSecurityPolicy } from "../../scripts/build/contentSecurityPolicy.js";
import { OFFICE_URL } from "../../scripts/build/options.js";

const BASE = "https://addins.example.com/flux";
const FOLDER = join(process.cwd(), ".cache", "test-build");

type Metadata = {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
};

const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const files = () => readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const idsOf = (file: string) =>
  (JSON.parse(read(file)) as Metadata).functions.map((declaration) => declaration.id);

/** The addresses of a manifest as files of the folder, with their query. */
function filesNamedBy(manifest: string): readonly string[] {
  const addresses = read(manifest).match(/(?<=")https:\/\/[^"]*(?=")/g) ?? [];
  return addresses.map((address) => {
    expect(address.startsWith(`${BASE}/`)).toBe(true);
    return address.slice(BASE.length + 1);
  });
}

beforeAll(() => {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const options = ["--env", `base=${BASE}/`, "--output-path", FOLDER];
  execFileSync(process.execPath, [webpack, ...options], { stdio: "pipe" });
}, 300_000);

describe("the built folder", () => {
  it("points to its address and nowhere else", () => {
    const texts = files().filter((file) => /\.(html|js|json|txt|xml)$/.test(file));

    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((file) => read(file).includes("localhost"))).toEqual([]);
  });

  it.each(["manifest.xml", "manifest-dev.xml"])("has every file that %s names", (manifest) => {
    const named = filesNamedBy(manifest);

    expect(named.length).toBeGreaterThan(15);
    for (const file of named) expect(existsSync(join(FOLDER, file.replace(/\?.*/, "")))).toBe(true);
  });

  it("gives each file that Excel caches an address with a hash", () => {
    const hashed = filesNamedBy("manifest.xml").filter((file) => /\.(js|json)\b/.test(file));

    expect(hashed).toHaveLength(4);
    for (const file of hashed) expect(file).toMatch(/\?v=[0-9a-f]{8}$/);
  });

  it.each(["functions-de.json", "functions.json"])(
    "has for every function of %s the place in the help that it leads to",
    (file) => {
      const { functions } = JSON.parse(read(file)) as Metadata;
      expect(functions.length).toBeGreaterThan(20);
      for (const { id, helpUrl } of functions) {
        expect(helpUrl.startsWith(`${BASE}/`)).toBe(true);
        const [page = "", anchor = ""] = helpUrl.slice(BASE.length + 1).split("#");
        expect(read(page)).toContain(`<section id="${anchor}">\n<h3><code>FLUX.${id}(`);
      }
    },
  );

  it("has the version of the package in its manifest", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

    expect(read("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  });

  it("holds the licences of its packages, and nothing of Microsoft's library", () => {
    const licences = read("third-party-licenses.txt");

    for (const name of ["react", "react-dom", "decimal.js", "@fluentui/react-icons"]) {
      expect(licences).toMatch(new RegExp(`^${name} \\(MIT\\)$`, "m"));
    }
    expect(files().filter((file) => /office\.js$|excel-|\.map$/.test(file))).toEqual([]);
  });
});

describe("the page of the pane", () => {
  it("loads office.js, the functions of the manifest, and the start of the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"]*)"/g)];
    const addresses = scripts.map(([, address]) => address);
    const functions = filesNamedBy("manifest.xml").find((file) => file.startsWith("functions.js"));

    expect(addresses).toEqual([
      OFFICE_URL,
      functions,
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
  });

  it("has the policy as a meta tag and no script of its own", () => {
    const page = read("taskpane.html");

    expect(page).toContain(`content="${contentSecurityPolicy(OFFICE_URL)}"`);
    expect(page).not.toMatch(/<script(?![^>]* src=)|\son\w+=/);
  });
});

describe("functions.js", () => {
  function associatedIds(): readonly string[] {
    const ids: string[] = [];
    const CustomFunctions = {
      associate: (id: string, implementation: unknown) => {
        expect(typeof implementation).toBe("function");
        ids.push(id);
      },
    };
    // A context has what the language has, and nothing of a browser or of Node.
    vm.runInNewContext(read("functions.js"), { CustomFunctions });
    return ids;
  }

  it("associates every function of the metadata in an engine that has nothing else", () => {
    const ids = associatedIds();

    expect(ids.length).toBeGreaterThan(0);
    expect([...ids].sort()).toEqual([...idsOf("functions.json")].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is described for German and English Excel alike", () => {
    expect(idsOf("functions-de.json")).toEqual(idsOf("functions.json"));
    expect(read("functions-de.json")).not.toBe(read("functions.json"));
  });

  it("knows nothing of the pane", () => {
    expect(read("functions.js")).not.toMatch(/createRoot|FluentProvider/);
  });
});

it("refuses an address without https, with a sentence", () => {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const build = () =>
    execFileSync(process.execPath, [webpack, "--env", "base=http://example.com"], {
      stdio: "pipe",
    });

  expect(build).toThrow("--env base must be an https address");
});
