import fc from "fast-check";

import { dayOfSerial, serialOf } from "../../src/pricing/dates/serialDate";
import { isoDate } from "../../src/pricing";
import { errorOf, installFunctions } from "../support/functionCalls";

const call = installFunctions();

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial number of a day, by another calendar than that of the sources. */
function serial(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}

function isoOf(serialNumber: number): string {
  return new Date((serialNumber - SERIAL_OF_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

describe("[T3] the end of a term", () => {
  it.each([
    ["2026-02-01", "Abo24", "2028-01-31"],
    ["2027-01-31", "Abo1", "2027-02-28"],
    ["2026-01-01", "Abo12", "2026-12-31"],
    ["2024-02-29", "Abo12", "2025-02-28"],
    ["2026-02-01", "Abo36", "2029-01-31"],
  ])("%s, %s: %s", (start, term, end) => {
    expect(call("ENDDATE", start, term)).toBe(serial(end));
    expect(call("ENDDATE", serial(start), term, "")).toBe(serial(end));
  });

  it.each([
    ["2027-01-31", "Abo1", "2027-03-01", "2027-03-30"],
    ["2026-02-01", "Abo24", "2028-01-31", "2028-01-31"],
    ["2026-02-01", "Abo24", "2028-02-01", "2028-02-29"],
    ["2026-02-01", "Abo24", "2026-05-01", "2028-01-31"],
  ])("[T1] %s, %s, as of %s: %s", (start, term, asOf, end) => {
    expect(call("ENDDATE", start, term, asOf)).toBe(serial(end));
    expect(call("ENDDATE", start, term, serial(asOf) + 0.5)).toBe(serial(end));
  });
});

describe("[T4] the last day for notice", () => {
  it.each<[string, string, string | null, string]>([
    ["2026-02-01", "Abo24", null, "2028-01-17"],
    ["2026-02-01", "Abo24", "2028-02-15", "2028-02-15"],
    ["2026-02-01", "Abo12", null, "2027-01-17"],
  ])("%s, %s, as of %s: %s", (start, term, asOf, notice) => {
    expect(call("NOTICEBY", start, term, asOf)).toBe(serial(notice));
  });
});

describe("[T7] support plans", () => {
  it.each<[string, string | null, string, string]>([
    ["2026-02-01", null, "2026-12-31", "2026-09-30"],
    ["2026-01-01", "2027-05-01", "2027-12-31", "2027-09-30"],
    ["2026-07-01", "2028-01-01", "2028-12-31", "2028-09-30"],
    ["2026-10-01", null, "2027-12-31", "2027-09-30"],
    ["2026-10-01", "2026-10-15", "2027-12-31", "2027-09-30"],
    ["2026-07-01", "2026-10-01", "2027-12-31", "2027-09-30"],
  ])("from %s as of %s end on %s, notice by %s", (start, asOf, end, notice) => {
    expect(call("ENDDATE", start, "jährlich", asOf)).toBe(serial(end));
    expect(call("NOTICEBY", start, "yearly", asOf)).toBe(serial(notice));
  });
});

describe("days are taken", () => {
  it.each<[string, unknown]>([
    ["as a serial number", 46_054],
    ["as a serial number with a time", 46_054.999],
    ["as ISO text", "2026-02-01"],
    ["as German text", "01.02.2026"],
    ["as German text without zeros", " 1.2.2026 "],
    ["as German text with blanks", "1. 2. 2026"],
    ["with two digits of the year", "01.02.26"],
    ["with a time behind", "01.02.2026 14:30"],
    ["with a time to the second", "01.02.26, 23:59:59 Uhr"],
    ["as ISO text with a time", "2026-02-01T00:00:00.000Z"],
    ["as ISO text with a time after a blank", "2026-02-01 09:05"],
    ["with slashes, the year first", "2026/02/01"],
    ["with slashes and without zeros", "2026/2/1"],
    ["with dashes that do not break", "2026\u201102\u201101"],
    ["as a serial number off by dust", 46_053.999_999_999_99],
    ["as a formatted number", { type: "Double", basicValue: 46_054, numberFormat: "dd.mm.yyyy" }],
  ])("%s", (_how, start) => {
    expect(call("ENDDATE", start, 12)).toBe(serial("2027-01-31"));
  });

  it.each<[string, unknown]>([
    ["29.02.2026", "29.02.2026"],
    ["2026-13-01", "2026-13-01"],
    ["01/02/2026", "01/02/2026"],
    ["1. Februar", "1. Februar"],
    ["60", 60],
    ["-1", -1],
    ["401769", 401_769],
    ["WAHR", true],
    ["2026", 2026],
    ["1900", 1900],
    ["2999", 2999],
    ["2026", "2026"],
    ["01/02/26", "01/02/26"],
    ["01.02.026", "01.02.026"],
    ["31.02.26", "31.02.26"],
    ["01.02.2026 25:00", "01.02.2026 25:00"],
    ["01.02.2026 12:60", "01.02.2026 12:60"],
    ["01.02.2026 mittags", "01.02.2026 mittags"],
    ["2999-12-32", "2999-12-32"],
    ["1900-02-28", "1900-02-28"],
    ["28.02.1900", "28.02.1900"],
  ])("and not as %s", (quoted, start) => {
    expect(errorOf(() => call("ENDDATE", start, 12))).toEqual({
      code: "#VALUE!",
      message: `„${quoted}“ ist kein Datum. Geben Sie ein Datum vom 01.03.1900 bis 31.12.2999 an.`,
    });
  });

  it.each([
    ["01.01.50", "1950-01-01"],
    ["31.12.99", "1999-12-31"],
    ["01.01.00", "2000-01-01"],
    ["31.12.49", "2049-12-31"],
  ])("with two digits for the years 1950 to 2049: %s is %s", (text, iso) => {
    expect(call("ENDDATE", text, "Abo1")).toBe(call("ENDDATE", iso, "Abo1"));
  });

  it("as every text of every day, alike", () => {
    const days = fc.integer({ min: serial("1950-01-01"), max: serial("2049-12-31") });
    const times = fc.constantFrom("", " 00:00", " 7:05", ", 23:59 Uhr", "T12:00:00Z");
    fc.assert(
      fc.property(days, times, (number, time) => {
        const [year = "", month = "", day = ""] = isoOf(number).split("-");
        const short = `${Number(day)}.${Number(month)}.${year.slice(2)}`;
        const ends = [
          `${year}-${month}-${day}${time}`,
          `${year}/${Number(month)}/${Number(day)}${time}`,
          `${day}.${month}.${year}${time}`,
          `${short}${time}`,
        ].map((text) => call("ENDDATE", text, "Abo1"));
        expect(new Set(ends)).toEqual(new Set([call("ENDDATE", isoOf(number), "Abo1")]));
      }),
    );
  });

  it("at the first and the last day that Excel and we count alike", () => {
    expect(serial("1900-03-01")).toBe(61);
    expect(call("ENDDATE", 61, "Abo1")).toBe(serial("1900-03-31"));
    expect(call("ENDDATE", "1900-03-01", "Abo1")).toBe(serial("1900-03-31"));
    expect(serial("2999-12-31")).toBe(401_768);
    expect(call("ENDDATE", 401_768, "Abo1")).toBe(serial("3000-01-30"));
  });
});

describe("a serial number", () => {
  it("stands for the day that another calendar names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 401_768 }), (number) => {
        const day = dayOfSerial(number);
        expect(day && isoDate(day)).toBe(isoOf(number));
        expect(day && serialOf(day)).toBe(number);
      }),
    );
  });

  it.each([-1, 0, 1, 59, 60, 60.99, 401_769, NaN, Infinity])("%p stands for no day", (number) => {
    expect(dayOfSerial(number)).toBeUndefined();
  });
});
