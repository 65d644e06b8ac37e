import { neighbouringPlace, positionOf } from "../../../src/quote/model/places";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const lines = ["a", "b", "c"].map((id) => documentLine("call-recording", "purchase", { id }));
const [a, b, c] = lines.map((line) => [line]);
const document = quoteDocument([
  documentSite(10, [...(a ?? []), ...(b ?? [])], { id: "one" }),
  documentSite(10, c ?? [], { id: "two" }),
]);

it.each([
  ["a", -1, undefined],
  ["a", 1, { siteId: "one", index: 1 }],
  ["b", -1, { siteId: "one", index: 0 }],
  ["b", 1, { siteId: "two", index: 0 }],
  ["c", -1, { siteId: "one", index: 2 }],
  ["c", 1, undefined],
  ["gone", 1, undefined],
] as const)("knows where %s goes by a step of %i", (lineId, step, place) => {
  expect(neighbouringPlace(document, lineId, step)).toEqual(place);
});

it("numbers the lines through all sites", () => {
  expect(["a", "b", "c", "gone"].map((id) => positionOf(document, id))).toEqual([1, 2, 3, 0]);
});
