import { builderTexts } from "../../../../src/i18n/screens/builder";
import { partNames } from "../../../../src/taskpane/quoteSession/elsewhere/partNames";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

const recording = documentLine("call-recording", "sub24", { id: "a" });
const ivr = documentLine("pro-ivr", "purchase", { id: "b" });
const head = documentSite(45, [recording], { id: "s1", name: "Zentrale" });
const branch = documentSite(12, [ivr], { id: "s2", name: " " });
const quoteTexts = builderTexts("de");

it.each([
  ["a line of one of several sites", { lineId: "b" }, "Standort 2 · Position 2: Pro IVR"],
  ["a site", { lineId: undefined, siteId: "s1" }, "Zentrale"],
  ["a site without a name", { lineId: undefined, siteId: "s2" }, "Standort 2"],
  ["the whole quote", { lineId: undefined }, undefined],
])("names %s", (_what, part, name) => {
  expect(partNames([quoteDocument([head, branch])], quoteTexts)(part)).toBe(name);
});

it("names no site where there is only one, and takes the first document that has the line", () => {
  const names = partNames([quoteDocument([head]), quoteDocument([head, branch])], quoteTexts);
  expect(names({ lineId: "a" })).toBe("Position 1: Call Recording");
  expect(names({ lineId: "b" })).toBe("Standort 2 · Position 2: Pro IVR");
});
