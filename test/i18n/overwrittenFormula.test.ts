import { sheetReadingTexts } from "../../src/i18n/screens/sheetReading";

const LONG = `=INDEX($K$15:$K$29,IFERROR(XMATCH("flux:site:*",$A$15:$A$29,2,-1),1))`;

it.each([
  ["de", "199", "Hier rechnet das Angebot; nun steht „199“ da."],
  ["de", "=B2*2", "Hier rechnet das Angebot; nun steht „=B2*2“ da."],
  ["de", LONG, "Hier rechnet das Angebot; nun steht eine andere Formel da."],
  ["en", LONG, "The quote calculates here; now another formula is in its place."],
] as const)("asks in %s about %j in the place of a formula", (language, content, sentence) => {
  expect(sheetReadingTexts(language).questions.asked.overwrittenFormula(content)).toBe(sentence);
});
