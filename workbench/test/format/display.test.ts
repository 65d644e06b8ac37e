import { ENGLISH, GERMAN } from "../../culture/culture";
import { displayColour, displayText, errorText } from "../../format/display";
import type { CellValue } from "../../model/values";

it.each<[CellValue, string, string]>([
  [0, "0", "0"],
  [-0, "0", "0"],
  [89.5, "89,5", "89.5"],
  [-1234.5, "-1234,5", "-1234.5"],
  [0.1 + 0.2, "0,3", "0.3"],
  [1 / 3, "0,333333333", "0.333333333"],
  [200 / 3, "66,66666667", "66.66666667"],
  [12345.678912345, "12345,67891", "12345.67891"],
  [99999999999, "99999999999", "99999999999"],
  [123456789012, "1,23457E+11", "1.23457E+11"],
  [0.00012345678912, "0,000123457", "0.000123457"],
  [0.00001, "0,00001", "0.00001"],
  [1.2345e-7, "1,2345E-07", "1.2345E-07"],
  [1e20, "1E+20", "1E+20"],
  [true, "WAHR", "TRUE"],
  [false, "FALSCH", "FALSE"],
  ["Abo24", "Abo24", "Abo24"],
  ["", "", ""],
  [null, "", ""],
  [{ error: "#N/A" }, "#NV", "#N/A"],
  [{ error: "#VALUE!", message: "Unknown product" }, "#WERT!", "#VALUE!"],
])("General shows %j as %s in German and %s in English", (value, german, english) => {
  expect(displayText(value, "General", GERMAN)).toBe(german);
  expect(displayText(value, "General", ENGLISH)).toBe(english);
});

it.each<[CellValue, string, string, string]>([
  [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
  [1234.5, '#,##0.00 "€"', "1.234,50 €", "1,234.50 €"],
  [-1234.5, '#,##0.00 "€";[Red]-#,##0.00 "€"', "-1.234,50 €", "-1,234.50 €"],
  [3.9, "$#,##0.00", "$3,90", "$3.90"],
  [3.9, "#,##0.00 [$€-407]", "3,90 €", "3.90 €"],
  [3.9, "[$€-2] #,##0.00", "€ 3,90", "€ 3.90"],
  [3.9, "[$-407]#,##0.00", "3,90", "3.90"],
  [3.9, "#,##0.00\\ [$CHF]", "3,90 CHF", "3.90 CHF"],
  [0.125, "0.00%", "12,50%", "12.50%"],
  [0.125, "0%", "13%", "13%"],
  [2.5, "0", "3", "3"],
  [-2.5, "0", "-3", "-3"],
  [1.005, "0.00", "1,01", "1.01"],
  [-0.001, "0.00", "0,00", "0.00"],
  [0, '#,##0;-#,##0;"–"', "–", "–"],
  [-5, "0;(0)", "(5)", "(5)"],
  ["x", '0;-0;0;"Text: "@', "Text: x", "Text: x"],
  ["x", "0.00", "x", "x"],
  ["x", "@", "x", "x"],
  [5.5, "@", "5,5", "5.5"],
  [12345678, "#,##0,", "12.346", "12,346"],
  [12345678, '0.0,," Mio"', "12,3 Mio", "12.3 Mio"],
  [12345, "0.00E+00", "1,23E+04", "1.23E+04"],
  [1.25, "# ?/?", "1 1/4", "1 1/4"],
  [7, "000", "007", "007"],
  [150, '[>100]"viel";0', "viel", "viel"],
  [5, '[>100]"viel";0', "5", "5"],
  [5, '0" Monate"', "5 Monate", "5 Monate"],
  [1.5, 'General" h"', "1,5 h", "1.5 h"],
  [5, ";;;", "", ""],
  [true, "0.00", "WAHR", "TRUE"],
  [{ error: "#DIV/0!" }, "0.00", "#DIV/0!", "#DIV/0!"],
])("%j as %s is %s in German and %s in English", (value, format, german, english) => {
  expect(displayText(value, format, GERMAN)).toBe(german);
  expect(displayText(value, format, ENGLISH)).toBe(english);
});

it.each<[number, string, string, string]>([
  [46387, "dd/mm/yyyy", "31.12.2026", "31/12/2026"],
  [46387, "m/d/yyyy", "31.12.2026", "12/31/2026"],
  [46387, "m/d/yy", "12.31.26", "12/31/26"],
  [46387.25, "m/d/yyyy h:mm", "31.12.2026 06:00", "12/31/2026 6:00"],
  [46387, "d-mmm-yy", "31. Dez 26", "31-Dec-26"],
  [46387, "d-mmm", "31. Dez", "31-Dec"],
  [46387, "mmm-yy", "Dez 26", "Dec-26"],
  [0.25, "h:mm", "06:00", "6:00"],
  [46387, "dd\\.mm\\.yyyy", "31.12.2026", "31.12.2026"],
  [46387, "yyyy-mm-dd", "2026-12-31", "2026-12-31"],
  [46387, "dd/ mmm", "31. Dez", "31/ Dec"],
  [46387, "dddd, d. mmmm yyyy", "Donnerstag, 31. Dezember 2026", "Thursday, 31. December 2026"],
  [46387, "ddd", "Do", "Thu"],
  [46082, "mmm yy", "Mrz 26", "Mar 26"],
  [46387, "[$-407]mmmm", "Dezember", "Dezember"],
  [46387, "[$-409]mmmm", "December", "December"],
  [46387.604166666664, "dd/mm/yyyy hh:mm", "31.12.2026 14:30", "31/12/2026 14:30"],
  [0.6041666666666666, "h:mm AM/PM", "2:30 PM", "2:30 PM"],
  [1.5, "[h]:mm", "36:00", "36:00"],
  [1.5 / 86400, "mm:ss.0", "00:01,5", "00:01.5"],
  [60, "dd/mm/yyyy", "29.02.1900", "29/02/1900"],
  [1, "dd/mm/yyyy", "01.01.1900", "01/01/1900"],
  [2958465, "dd/mm/yyyy", "31.12.9999", "31/12/9999"],
  [2958466, "dd/mm/yyyy", "########", "########"],
  [-1, "dd/mm/yyyy", "########", "########"],
  [5, '"Teil "0"/12"', "Teil 5/12", "Teil 5/12"],
])("the day %d as %s is %s in German and %s in English", (serial, format, german, english) => {
  expect(displayText(serial, format, GERMAN)).toBe(german);
  expect(displayText(serial, format, ENGLISH)).toBe(english);
});

it.each(["qq[", '"open', "0;0;0;0;0", "[h", "yyyy#,##0", "0.0.0e", "\\"])(
  "shows something with the odd format %j",
  (format) => {
    expect(typeof displayText(1234.5, format, GERMAN)).toBe("string");
    expect(displayColour(1234.5, format)).toBeUndefined();
  },
);

it("shows a value with an unreadable format as General", () => {
  expect(displayText(1234.5, "[h", GERMAN)).toBe("1234,5");
});

it.each<[CellValue, string, string | undefined]>([
  [-5, '#,##0 "€";[Red]-#,##0 "€"', "#FF0000"],
  [5, '#,##0 "€";[Red]-#,##0 "€"', undefined],
  [5, "[Green]0", "#00FF00"],
  [5, "[Blue]0;[Cyan]0", "#0000FF"],
  [-5, "[Blue]0;[Cyan]0", "#00FFFF"],
  [5, "[White]0", "#FFFFFF"],
  [5, "[Black]0", "#000000"],
  [5, "[Yellow]0", "#FFFF00"],
  [5, "[Magenta]0", "#FF00FF"],
  [5, "[Color 3]0", "#FF0000"],
  [5, "[Color 57]0", "#000000"],
  ["x", "0;0;0;[Red]@", "#FF0000"],
  [5, "0.00", undefined],
  [5, "[$€-407] 0", undefined],
  [null, "[Red]0", undefined],
  [true, "[Red]0", undefined],
  [{ error: "#N/A" }, "[Red]0", undefined],
])("the colour of %j with %s is %s", (value, format, colour) => {
  expect(displayColour(value, format)).toBe(colour);
});

it.each([
  ["#N/A", "#NV"],
  ["#VALUE!", "#WERT!"],
  ["#REF!", "#BEZUG!"],
  ["#NUM!", "#ZAHL!"],
  ["#NAME?", "#NAME?"],
  ["#SPILL!", "#ÜBERLAUF!"],
  ["#CALC!", "#KALK!"],
  ["#BUSY!", "#BESETZT!"],
  ["#NULL!", "#NULL!"],
] as const)("the error %s is %s in German", (code, german) => {
  expect(errorText(code, GERMAN)).toBe(german);
  expect(errorText(code, ENGLISH)).toBe(code);
});
