/** @jest-environment jsdom */
import { helpPages } from "../../scripts/help/helpPages";
import { DECLARATIONS } from "../../src/functions/declarations";

const pages = helpPages("7.8.9");

describe.each(Object.entries(pages))("%s", (name, html) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

  it("leads from every link to a place of its own or to the other language", () => {
    const targets = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    const others = targets.filter((target) => !target.startsWith("#"));
    const missing = targets.filter(
      (target) => target.startsWith("#") && !page.getElementById(target.slice(1)),
    );

    expect(targets.length).toBeGreaterThan(DECLARATIONS.length);
    expect(missing).toEqual([]);
    expect(others).toEqual(Object.keys(pages).filter((other) => other !== name));
  });

  it("has each function with its arguments, its examples and what helps against its errors", () => {
    const language = page.documentElement.lang === "de" ? "de" : "en";
    for (const { id, parameters, examples, errors } of DECLARATIONS) {
      const section = `#${id.toLowerCase()}`;
      for (const parameter of parameters) {
        expect(texts(`${section} td:first-child code`)).toContain(parameter.name[language]);
      }
      expect(texts(`${section} .example`)).toHaveLength(examples.length);
      expect(texts(`${section} dt`)).toHaveLength(errors.length);
      for (const sentence of texts(`${section} dt`)) expect(sentence).toMatch(/[.?]$/);
    }
  });

  it("begins with first aid, and shows no amounts as heads of columns", () => {
    const order = [...page.querySelectorAll("#first-aid, .index")].map(({ id }) => id);
    expect(order).toEqual(["first-aid", ""]);
    const heads = texts("thead th");
    expect(heads.length).toBeGreaterThan(DECLARATIONS.length);
    expect(heads.filter((head) => head === "" || /^[\d.,]+$/.test(head))).toEqual([]);
  });

  it("tells the version, and how to get formulas to answer (R10, R11, R38, R39)", () => {
    const text = page.body.textContent;

    expect(text).toContain("FLUX 7.8.9");
    for (const sign of ["#NAME?", "_xldudf_", "F9", "1904", "fx", "LTSC 2021"])
      expect(text).toContain(sign);
  });

  it("runs no script and loads nothing but its icon", () => {
    expect(page.querySelector("script, iframe, object, form")).toBeNull();
    expect([...page.querySelectorAll("[src]")].map((each) => each.getAttribute("src"))).toEqual([
      "assets/icon.svg",
    ]);
    const [policy] = page.querySelectorAll("meta[http-equiv]");
    expect(policy?.getAttribute("content")).toMatch(/^default-src 'none'/);
  });
});
