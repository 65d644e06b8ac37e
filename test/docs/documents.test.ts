import { posix } from "node:path";
import { allDocuments, filesIn, isFolder, isThere, proseOf, readDocument } from "./documents";

const LINK = /\]\(([^)\s]+)\)/g;

const IMAGE = /<img[^>]* src="([^"]+)"/g;

/** A path of the project in code: "`src/pricing/tier.ts`". One with a placeholder, "<id>", is left alone. */
const PATH_IN_CODE = /`((?:src|test|workbench|docs|scripts|bench|assets)\/[\w./-]+)`/g;

const NPM_SCRIPT = /\bnpm run ([\w:-]+)/g;

/** "npx jest test/pricing test/docs". */
const JEST_PATHS = /\bnpx jest ((?:[\w./-]+ ?)+)/g;

const PACKAGE = JSON.parse(readDocument("package.json").text) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

const DOCUMENTS = allDocuments();

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, match = ""]) => match);
}

/** The headings of a document as they stand in an address. */
function anchorsOf(path: string): readonly string[] {
  return matches(readDocument(path).text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

describe.each(DOCUMENTS)("$path", (document) => {
  const { path, text } = document;
  const prose = proseOf(document);
  const links = [...matches(prose, LINK), ...matches(prose, IMAGE)].filter(
    (link) => !/^[a-z]+:/.test(link),
  );

  it("links to files and headings that are there", () => {
    const broken = links.filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), file);
      return !isThere(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it("names paths, tests and npm scripts that are there", () => {
    expect(matches(text, PATH_IN_CODE).filter((name) => !isThere(name))).toEqual([]);
    const jestPaths = matches(text, JEST_PATHS).flatMap((paths) => paths.trim().split(" "));
    expect(jestPaths.filter((name) => !isThere(name))).toEqual([]);
    expect(matches(text, NPM_SCRIPT).filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });
});

describe("README.md", () => {
  const { text } = readDocument("README.md");
  const folders = matches(text, /^\| `([^`]+)` +\|/gm);

  it("maps folders that are there, and every folder of src", () => {
    expect(folders.filter((folder) => !isFolder(folder))).toEqual([]);
    const sources = new Set(filesIn("src").map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...sources].filter(isFolder).filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});

describe("docs/README.md", () => {
  it("leads to every document below docs", () => {
    const links = matches(readDocument("docs/README.md").text, LINK);
    const documents = filesIn("docs").filter((path) => path.endsWith(".md"));
    const linked = new Set(links.map((link) => posix.join("docs", link)));
    const missing = documents.filter((path) => path !== "docs/README.md" && !linked.has(path));
    expect(missing).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  const { text } = readDocument("CHANGELOG.md");

  it("begins with the version of the package", () => {
    expect(matches(text, /^## \[?(\d+\.\d+\.\d+)\]?/gm)[0]).toBe(PACKAGE.version);
  });

  it("tells for every version what has become of the prices", () => {
    const versions = text.split(/^(?=## \[?\d)/m).slice(1);
    expect(versions.filter((version) => !/^### Prices$/m.test(version))).toEqual([]);
  });
});
