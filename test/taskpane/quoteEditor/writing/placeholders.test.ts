import { placeholderTexts } from "../../../../src/i18n/quote/placeholders";
import {
  LINE_PLACEHOLDERS,
  PLACEHOLDERS,
} from "../../../../src/workbook/quoteSheet/form/placeholders";

const ALL = [...PLACEHOLDERS, ...LINE_PLACEHOLDERS];

it.each([
  ["de", ALL.map(([german]) => german)],
  ["en", ALL.map(([, english]) => english)],
] as const)("explains every placeholder that forms know, in %s", (language, known) => {
  const explained = placeholderTexts(language).groups.flatMap(({ names }) => Object.keys(names));
  expect(new Set(explained)).toEqual(new Set(known));
  expect(explained).toHaveLength(known.length);
});
