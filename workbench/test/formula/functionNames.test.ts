import { ENGLISH, GERMAN } from "../../culture/culture";
import {
  englishFunctionName,
  FUNCTION_NAMES,
  localFunctionName,
} from "../../formula/functionNames";

it.each([
  ["SUM", "SUMME"],
  ["IF", "WENN"],
  ["VLOOKUP", "SVERWEIS"],
  ["XLOOKUP", "XVERWEIS"],
  ["EDATE", "EDATUM"],
  ["ROUND", "RUNDEN"],
  ["TEXTJOIN", "TEXTVERKETTEN"],
  ["SUMPRODUCT", "SUMMENPRODUKT"],
  ["IFERROR", "WENNFEHLER"],
  ["COUNTIFS", "ZÄHLENWENNS"],
  ["PMT", "RMZ"],
  ["LARGE", "KGRÖSSTE"],
  ["SEQUENCE", "SEQUENZ"],
  ["LET", "LET"],
])("%s is %s", (english, german) => {
  expect(localFunctionName(english.toLowerCase(), GERMAN)).toBe(german);
  expect(englishFunctionName(german.toLowerCase(), GERMAN)).toBe(english);
  expect(localFunctionName(english.toLowerCase(), ENGLISH)).toBe(english);
  expect(englishFunctionName(english.toLowerCase(), ENGLISH)).toBe(english);
});

it("leaves the functions of add-ins and variables alone", () => {
  expect(localFunctionName("Flux.Price", GERMAN)).toBe("Flux.Price");
  expect(englishFunctionName("rabatt", GERMAN)).toBe("rabatt");
  expect(englishFunctionName("SUMME", ENGLISH)).toBe("SUMME");
});

it("has one German name for each function, and no two functions share one", () => {
  const german = [...FUNCTION_NAMES.values()];
  expect(FUNCTION_NAMES.size).toBeGreaterThan(500);
  expect(new Set(german).size).toBe(german.length);
  expect([...FUNCTION_NAMES.keys()].filter((name) => !/^[A-Z][A-Z0-9.]*$/.test(name))).toEqual([]);
  expect(german.filter((name) => !/^[A-ZÄÖÜ][A-ZÄÖÜ0-9.]*$/.test(name))).toEqual([]);
});
