import { extrasTexts } from "../../../src/i18n/screens/extras";
import { keyPositions } from "../../../src/quote/comparison/keyPositions";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const ids = Array.from({ length: 12 }, (_, index) => `l${index}`);
const document = quoteDocument(
  [ids.slice(0, 5), ids.slice(5)].map((own) =>
    documentSite(
      45,
      own.map((id) => documentLine("pro-ivr", "purchase", { id })),
    ),
  ),
);

it.each([
  [["l1"], "Position 2 bleibt, wie sie ist", "Line 2 stays as it is"],
  [["l6", "l1"], "Positionen 2 und 7 bleiben, wie sie sind", "Lines 2 and 7 stay as they are"],
  [
    ids.slice(1, 11),
    "10 Positionen bleiben, wie sie sind: 2, 3, 4, 5, 6, 7, 8, 9 …",
    "10 lines stay as they are: 2, 3, 4, 5, 6, 7, 8, 9 …",
  ],
])("says which lines stay as they are: %j", (saved, german, english) => {
  const positions = keyPositions(saved, document);
  expect(extrasTexts("de").comparison.saved(saved.length, positions)).toBe(german);
  expect(extrasTexts("en").comparison.saved(saved.length, positions)).toBe(english);
});
