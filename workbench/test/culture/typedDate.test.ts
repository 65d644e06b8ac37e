import { ENGLISH, GERMAN, type Culture } from "../../culture/culture";
import { readEntry } from "../../culture/entry";

const TODAY = { year: 2026, month: 11, day: 22 };

const typed = (text: string, culture: Culture) => readEntry(text, culture, "General", TODAY);

it.each([
  ["31.12.2026", 46387, "dd/mm/yyyy"],
  ["1.1.26", 46023, "dd/mm/yyyy"],
  ["31.12.29", 47483, "dd/mm/yyyy"],
  ["01.01.30", 10959, "dd/mm/yyyy"],
  ["31/12/2026", 46387, "dd/mm/yyyy"],
  ["31-12-2026", 46387, "dd/mm/yyyy"],
  ["2026-12-31", 46387, "dd/mm/yyyy"],
  ["2022-09", 44805, "mmm yy"],
  ["2022/9", 44805, "mmm yy"],
  ["22.11.", 46348, "dd/ mmm"],
  ["22.11", 46348, "dd/ mmm"],
  ["1/2", 46054, "dd/ mmm"],
  ["1.23", 44927, "mmm yy"],
  ["12.2026", 46357, "mmm yy"],
  ["31. Dezember 2026", 46387, "dd/ mmm yy"],
  ["31.Dez.26", 46387, "dd/ mmm yy"],
  ["31 dez 2026", 46387, "dd/ mmm yy"],
  ["22. November", 46348, "dd/ mmm"],
  ["1. März", 46082, "dd/ mmm"],
  ["1. Mrz", 46082, "dd/ mmm"],
  ["Dez 26", 46357, "mmm yy"],
  ["Dezember 2026", 46357, "mmm yy"],
  ["1.1.1900", 1, "dd/mm/yyyy"],
  ["28.2.1900", 59, "dd/mm/yyyy"],
  ["29.2.1900", 60, "dd/mm/yyyy"],
  ["1.3.1900", 61, "dd/mm/yyyy"],
  ["29.2.2028", 46812, "dd/mm/yyyy"],
  ["31.12.9999", 2958465, "dd/mm/yyyy"],
  ["31.12.2026 14:30", 46387 + 14.5 / 24, "dd/mm/yyyy hh:mm"],
  ["14:30", 14.5 / 24, "hh:mm"],
  ["9:05", 545 / 1440, "hh:mm"],
  ["9:05:30", 32730 / 86400, "hh:mm:ss"],
  ["14:", 14 / 24, "hh:mm"],
  ["26:10", 1570 / 1440, "[h]:mm:ss"],
  ["0:00:01,5", 1.5 / 86400, "mm:ss.0"],
  ["2:30 PM", 14.5 / 24, "h:mm AM/PM"],
  ["0:00", 0, "hh:mm"],
])("in German %s is %d, formatted %s", (text, constant, numberFormat) => {
  expect(typed(text, GERMAN)).toEqual({ kind: "constant", constant, numberFormat });
});

it.each([
  ["12/31/2026", 46387, "m/d/yyyy"],
  ["12-31-26", 46387, "m/d/yyyy"],
  ["2026-12-31", 46387, "m/d/yyyy"],
  ["11/22", 46348, "d-mmm"],
  ["12/2026", 46357, "mmm-yy"],
  ["Dec 31, 2026", 46387, "d-mmm-yy"],
  ["31 December 2026", 46387, "d-mmm-yy"],
  ["31-Dec-26", 46387, "d-mmm-yy"],
  ["Nov 22", 46348, "d-mmm"],
  ["Dec 2026", 46357, "mmm-yy"],
  ["Dec 55", 20424, "mmm-yy"],
  ["2:30 PM", 14.5 / 24, "h:mm AM/PM"],
  ["12:15 am", 15 / 1440, "h:mm AM/PM"],
  ["2 pm", 14 / 24, "h:mm AM/PM"],
  ["14:30:15.5", 52215.5 / 86400, "mm:ss.0"],
  ["12/31/2026 14:30", 46387 + 14.5 / 24, "m/d/yyyy h:mm"],
])("in English %s is %d, formatted %s", (text, constant, numberFormat) => {
  expect(typed(text, ENGLISH)).toEqual({ kind: "constant", constant, numberFormat });
});

it.each([
  "31.11.2026",
  "29.2.2026",
  "0.1.2026",
  "1.13.2026",
  "31.12.1899",
  "1.1.10000",
  "31.12-2026",
  "31. Foo 2026",
  "13.13.",
  "14:60",
  "14:30:60",
  "13:00 PM",
  "9:05:30.5",
  "31.12.2026 25:00",
  "31.12.2026 x",
  "De 26",
  "2022-13",
  "1899-12",
  "5.0",
  "29.2.",
])("in German %s is text", (text) => {
  expect(typed(text, GERMAN)).toEqual({ kind: "constant", constant: text });
});

it.each(["31/12/2026", "31.12.2026", "12.2026x", "Mrz 26", "1,5:30"])(
  "in English %s is text",
  (text) => {
    expect(typed(text, ENGLISH)).toEqual({ kind: "constant", constant: text });
  },
);

it.each(["22.11.", "1.2", "29.2", "22. November"])("without a clock %s is text", (text) => {
  expect(readEntry(text, GERMAN, "General")).toEqual({ kind: "constant", constant: text });
});

it("knows the 29th of February in leap years only", () => {
  const inLeapYear = readEntry("29.2.", GERMAN, "General", { year: 2028, month: 1, day: 1 });
  expect(inLeapYear).toMatchObject({ constant: 46812 });
  expect(typed("Feb 29", ENGLISH)).toMatchObject({ constant: 47150, numberFormat: "mmm-yy" });
});
