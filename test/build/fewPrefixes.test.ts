/** @jest-environment node */
import { prefixerPlugin } from "../../scripts/build/fewPrefixes.js";

function written(property: string, value: string): string {
  const element = { type: "decl", props: property, value: `${property}:${value};`, return: "" };
  prefixerPlugin(element);
  return element.return === "" ? element.value : element.return;
}

it.each([
  ["user-select", "none", "-webkit-user-select:none;user-select:none;"],
  ["hyphens", "auto", "-webkit-hyphens:auto;hyphens:auto;"],
  ["backdrop-filter", "blur(2px)", "-webkit-backdrop-filter:blur(2px);backdrop-filter:blur(2px);"],
  ["color", "red", "color:red;"],
  ["appearance", "none", "appearance:none;"],
  ["margin-inline-start", "4px", "margin-inline-start:4px;"],
])("%s: %s is written as %s", (property, value, expected) => {
  expect(written(property, value)).toBe(expected);
});

it("rules, and what is written already, stay as they are", () => {
  const rule = { type: "rule", props: ["user-select"], value: ".a", return: "" };
  const done = { type: "decl", props: "hyphens", value: "hyphens:auto;", return: "x" };
  prefixerPlugin(rule);
  prefixerPlugin(done);
  expect([rule.return, done.return]).toEqual(["", "x"]);
});
