import { extrasTexts } from "../../../src/i18n/screens/extras";

it.each([
  [[], "nie teurer als der Kauf", "never dearer than the purchase"],
  [
    [{ from: 1, to: undefined }],
    "von Anfang an teurer als der Kauf, weil die Mindestlaufzeit geschuldet ist",
    "dearer than the purchase from the start, since its minimum term is owed",
  ],
  [
    [{ from: 27, to: undefined }],
    "ab Monat 27 teurer als der Kauf",
    "dearer than the purchase from month 27",
  ],
  [
    [
      { from: 1, to: 35 },
      { from: 100, to: undefined },
    ],
    "bis Monat 35 und ab Monat 100 teurer als der Kauf",
    "dearer than the purchase until month 35 and from month 100",
  ],
  [
    [{ from: 1, to: 1 }],
    "nach 1 Monat teurer als der Kauf",
    "dearer than the purchase after 1 month",
  ],
  [
    [
      { from: 5, to: 12 },
      { from: 20, to: 20 },
    ],
    "von Monat 5 bis 12 und nach 20 Monaten teurer als der Kauf",
    "dearer than the purchase from month 5 to 12 and after 20 months",
  ],
])("[T2] says for which times a subscription is dearer: %j", (months, german, english) => {
  expect(extrasTexts("de").comparison.dearer("Abo36", months)).toBe(`Abo36: ${german}.`);
  expect(extrasTexts("en").comparison.dearer("Abo36", months)).toBe(`Abo36: ${english}.`);
});
