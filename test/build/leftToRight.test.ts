import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as FluentModule from "@fluentui/react-components";
import type * as ReactModule from "react";
import type * as ServerModule from "react-dom/server";
import * as leftToRight from "../../scripts/build/leftToRight.js";
import leftToRightStyles from "../../scripts/build/leftToRightStyles.js";

/** Fluent's makeStyles and what belongs to it, by its file: what tests have of Fluent is bundled with rtl-css-js. */
const GRIFFEL = "../../node_modules/@griffel/react/lib/index.cjs";

/** The classes of an element with styles of both kinds, those that have a mirror image and those that do not. */
function styledClasses(): { readonly classes: readonly string[]; readonly css: string } {
  jest.resetModules();
  const { createElement } = jest.requireActual<typeof ReactModule>("react");
  const { renderToStaticMarkup } = jest.requireActual<typeof ServerModule>("react-dom/server");
  const fluent = jest.requireActual<typeof FluentModule>(GRIFFEL);
  const useStyles = fluent.makeStyles({
    root: {
      color: "red",
      paddingLeft: "3px",
      textAlign: "left",
      animationName: { from: { left: 0 }, to: { left: "1px" } },
      ":hover": { marginRight: "1px" },
    },
  });
  const Styled = () => createElement("p", { className: useStyles().root });
  const renderer = fluent.createDOMRenderer();
  const styled = createElement(fluent.RendererProvider, {
    renderer,
    children: createElement(Styled),
  });
  const [, classes = ""] = /class="([^"]*)"/.exec(renderToStaticMarkup(styled)) ?? [];
  const styles = createElement("head", {}, fluent.renderToStyleElements(renderer));
  // The first class names all of them, mirrored ones too.
  return {
    classes: classes.split(" ").slice(1).sort(),
    css: renderToStaticMarkup(styles),
  };
}

it("styles without mirror images are the same from left to right", () => {
  const full = styledClasses();
  jest.doMock("rtl-css-js/core", () => leftToRight);
  const short = styledClasses();

  expect(short.classes).toHaveLength(5);
  expect(short.classes).toEqual(full.classes);
  expect(full.css).toContain("padding-right");
  expect(short.css).not.toContain("padding-right");
  for (const rule of short.css.match(/(?<=[>}])\.[^{]+\{[^}]*\}/g) ?? [])
    expect(full.css).toContain(rule);
});

/** All files with styles of one package of Fluent. */
function styleFiles(name: string): readonly string[] {
  const folder = join("node_modules", "@fluentui", name, "lib", "components");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".styles.js")).map((file) => join(folder, file));
}

it.each([
  "react-badge",
  "react-button",
  "react-field",
  "react-input",
  "react-radio",
  "react-switch",
])("of the styles in %s nothing goes but what only mirrors another one", (name) => {
  for (const file of styleFiles(name)) {
    const source = readFileSync(file, "utf8");
    const short = leftToRightStyles(source);
    const left = new Set(short.match(/"(?:[^"\\\n]|\\.)*"/g));
    const gone = (source.match(/"(?:[^"\\\n]|\\.)*"/g) ?? []).filter((text) => !left.has(text));
    expect(short).not.toMatch(/\["\w+", "\w+"\]/);
    for (const text of gone) {
      const [, style = ""] = /^"(?:@[^{]*\{)?\.?(\w+)/.exec(text) ?? [];
      expect(left).not.toContain(`"${style}"`);
    }
  }
});
