/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { deployedManifest, developmentManifest } from "../../scripts/build/manifest.js";
import { namespaceIn } from "../../src/taskpane/environment/pageParameters";

const OFFICE_APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const source = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const deployed = deployedManifest(source, {
  base: "https://example.com/flux",
  version: "7.8.9",
  hashedNames: new Map([["functions.js", "functions.js?v=0123abcd"]]),
});

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

function elements(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}

function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function text(document: Document, name: string): string {
  return document.getElementsByTagNameNS(OFFICE_APP, name)[0]?.textContent ?? "";
}

/** Value of a string or an address of the resources, by its id. */
function resource(document: Document, id: string): string {
  return attribute(document.querySelector(`[id="${id}"]`), "DefaultValue");
}

/** The addresses of all languages and the own one. */
function addresses(document: Document): readonly string[] {
  const values = elements(document, "*").flatMap((element) => [
    attribute(element, "DefaultValue"),
    attribute(element, "Value"),
  ]);
  return values.filter((value) => value.includes("://"));
}

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("ascii")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ["manifest.xml", source],
  ["the deployed manifest", deployed],
  ["the development manifest", developmentManifest(deployed)],
])("%s", (_name, xml) => {
  const document = parse(xml);

  it("refers to nothing that is missing and defines nothing in vain", () => {
    const used = elements(document, "[resid]").map((element) => attribute(element, "resid"));
    const defined = elements(document, "Resources [id]").map((element) => attribute(element, "id"));

    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("keeps to the lengths that Office allows", () => {
    const lengths = (selector: string, name: string) =>
      elements(document, selector).map((element) => attribute(element, name).length);
    const longest = (...selectors: readonly string[]) =>
      Math.max(
        ...selectors.flatMap((selector) => [
          ...lengths(selector, "DefaultValue"),
          ...lengths(`${selector} > *`, "Value"),
        ]),
      );

    expect(Math.max(...lengths("[resid]", "resid"))).toBeLessThanOrEqual(32);
    expect(longest("ShortStrings > *", "DisplayName")).toBeLessThanOrEqual(125);
    expect(longest("LongStrings > *", "Description")).toBeLessThanOrEqual(250);
  });

  it("has nothing but https addresses", () => {
    const found = addresses(document);

    expect(found.length).toBeGreaterThan(15);
    expect(found.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("runs functions, commands and pane in one page that lives on", () => {
    const page = "Taskpane.Url";

    expect(attribute(document.querySelector("Runtime"), "resid")).toBe(page);
    expect(attribute(document.querySelector("Runtime"), "lifetime")).toBe("long");
    expect(attribute(document.querySelector("Page > SourceLocation"), "resid")).toBe(page);
    expect(attribute(document.querySelector("FunctionFile"), "resid")).toBe(page);
    expect(attribute(document.querySelector("Action > SourceLocation"), "resid")).toBe(page);
    expect(resource(document, page)).toBe(
      attribute(document.querySelector("DefaultSettings > SourceLocation"), "DefaultValue"),
    );
  });

  it("requires what the add-in uses and no more", () => {
    const sets = elements(document, "Requirements Set").map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);

    expect(sets).toEqual([
      ["ExcelApi", "1.4"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.2"],
    ]);
  });

  it.each([
    ["[id='Functions.Metadata.Url']", "/functions-de.json", "/functions.json"],
    ["[id='Help.Url']", "/help-de.html", "/help-en.html"],
    ["SupportUrl", "/help-de.html", "/help-en.html"],
  ])("gives English Office an English %s and everybody else the German one", (name, de, en) => {
    const address = document.querySelector(name);
    const plain = (element: Element | null, attributeName: string) =>
      attribute(element, attributeName)
        .replace(/^.*(?=\/)/, "")
        .replace(/\?.*/, "");
    const overrides = [...(address?.children ?? [])].map((override) => [
      attribute(override, "Locale"),
      plain(override, "Value"),
    ]);

    expect(plain(address, "DefaultValue")).toBe(de);
    expect(overrides).toEqual([
      ["en-US", en],
      ["en-GB", en],
    ]);
  });

  it("overrides nothing for its own locale, which Office forbids (R14)", () => {
    const locales = elements(document, "[Locale]").map((each) => attribute(each, "Locale"));

    expect(text(document, "DefaultLocale")).toBe("de-DE");
    expect(locales).not.toContain("de-DE");
  });

  it("says every text in German and in English", () => {
    const named = ["Functions.Namespace", "Group.Label"];
    const texts = elements(document, "ShortStrings > *, LongStrings > *, OfficeApp > Description");
    const translated = texts.filter((element) => !named.includes(attribute(element, "id")));

    expect(text(document, "DefaultLocale")).toBe("de-DE");
    expect(translated).toHaveLength(5);
    for (const element of translated) {
      const locales = [...element.children].map((override) => attribute(override, "Locale"));
      expect(locales).toEqual(["en-US", "en-GB"]);
    }
  });
});

describe("the icons", () => {
  const document = parse(source);

  it.each([16, 20, 24, 32, 40, 48, 64, 80])("has %i pixels where it says so", (size) => {
    const images = elements(document, `[size="${String(size)}"]`);
    const files = images.map((image) =>
      resource(document, attribute(image, "resid")).replace("https://localhost:3000/", ""),
    );

    expect(files).toEqual([`assets/icon-${String(size)}.png`, `assets/icon-${String(size)}.png`]);
    expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual([size, size]);
  });

  it("stand for the add-in in the two sizes that Office asks for", () => {
    expect(attribute(document.querySelector("IconUrl"), "DefaultValue")).toMatch(/icon-32\.png$/);
    expect(attribute(document.querySelector("HighResolutionIconUrl"), "DefaultValue")).toMatch(
      /icon-64\.png$/,
    );
  });
});

describe("the version", () => {
  it("is the one of the package", () => {
    expect(text(parse(source), "Version")).toBe(`${version}.0`);
  });

  it("is put in by the build", () => {
    expect(text(parse(deployed), "Version")).toBe("7.8.9.0");
  });
});

describe("a deployment", () => {
  it("points to its own address only", () => {
    const foreign = addresses(parse(deployed)).filter(
      (address) => !address.startsWith("https://example.com/flux/"),
    );

    expect(foreign).toEqual([]);
    expect(deployed).not.toContain("localhost");
  });

  it("carries the hash of a file in the file's address", () => {
    expect(resource(parse(deployed), "Functions.Script.Url")).toBe(
      "https://example.com/flux/functions.js?v=0123abcd",
    );
  });

  it("fails when the manifest does not name a file that carries a hash", () => {
    const target = {
      base: "https://example.com",
      version,
      hashedNames: new Map([["no.js", "no.js?v=1"]]),
    };

    expect(() => deployedManifest(source, target)).toThrow("manifest.xml does not refer to no.js.");
  });
});

describe("the development manifest", () => {
  const production = parse(deployed);
  const development = parse(developmentManifest(deployed));

  it("is another add-in than the production one", () => {
    const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

    expect(text(production, "Id")).toMatch(uuid);
    expect(text(development, "Id")).toMatch(uuid);
    expect(text(development, "Id")).not.toBe(text(production, "Id"));
  });

  it("has a name and a namespace of its own", () => {
    const name = (document: Document) =>
      attribute(document.querySelector("DisplayName"), "DefaultValue");

    expect(name(production)).toBe("FLUX");
    expect(name(development)).toBe("FLUX (Entwicklung)");
    expect(resource(production, "Functions.Namespace")).toBe("FLUX");
    expect(resource(development, "Functions.Namespace")).toBe("FLUXDEV");
  });

  it("names its functions in its own namespace, and so does its pane", () => {
    const page = resource(development, "Taskpane.Url");

    expect(namespaceIn(new URL(page).search)).toBe("FLUXDEV");
    expect(namespaceIn(new URL(resource(production, "Taskpane.Url")).search)).toBe("FLUX");
    expect(resource(development, "GetStarted.Description")).toContain("=FLUXDEV.PRICE(");
  });

  it("cannot be made from a manifest with two ids", () => {
    const twice = deployed.replace("<Version>", "<Id>x</Id><Version>");

    expect(() => developmentManifest(twice)).toThrow("2 places for the id");
  });
});
