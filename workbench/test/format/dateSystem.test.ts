/** @jest-environment jsdom */
import { GERMAN } from "../../culture/culture";
import { displayText } from "../../format/display";
import { countDatesFrom } from "../../format/serialDate";
import { openWorkbook } from "../../testing/openWorkbook";

/** The same days have numbers that are less by so many. */
const BEHIND = 1462;

afterEach(() => {
  countDatesFrom(1900);
});

function valuesOf(entries: readonly string[]): readonly unknown[] {
  const { enter, cell } = openWorkbook();
  return entries.map((text, index) => {
    enter(`A${index + 1}`, text);
    return cell(`A${index + 1}`).value;
  });
}

it("counts typed dates and those of functions from 1904", () => {
  const entries = ["01.01.2000", "=DATE(2000,1,1)", "=EDATE(A1,1)", "01.01.1904"];
  const from1900 = valuesOf(entries) as readonly number[];
  countDatesFrom(1904);

  expect(from1900).toEqual([36_526, 36_526, 36_557, BEHIND]);
  expect(valuesOf(entries)).toEqual(from1900.map((number) => number - BEHIND));
});

it("takes them apart again", () => {
  const entries = ["01.02.2000", "=YEAR(A1)", "=MONTH(A1)", "=DAY(A1)", "12:00"];
  const [, ...parts] = valuesOf(entries);
  countDatesFrom(1904);

  expect(valuesOf(entries).slice(1)).toEqual(parts);
  expect(parts).toEqual([2000, 2, 1, 0.5]);
});

it("shows the same day, and numbers as they are", () => {
  countDatesFrom(1904);

  expect(displayText(35_064, "dd.mm.yyyy", GERMAN)).toBe("01.01.2000");
  expect(displayText(35_064, "#,##0", GERMAN)).toBe("35.064");
});

it("knows no day before", () => {
  countDatesFrom(1904);

  expect(valuesOf(["31.12.1903"])).toEqual(["31.12.1903"]);
});
