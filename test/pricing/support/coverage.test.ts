import { isCovered, secondPlansOnKey } from "../../../src/pricing/support/coverage";
import { day } from "../../support/quoting";

it("[S1] a second plan on the same server licence key is ruled out", () => {
  const bookings = [
    { serverLicenceKey: "KEY-A", plan: "Support Premium" },
    { serverLicenceKey: "KEY-B", plan: "Support Premium" },
    { serverLicenceKey: "KEY-A", plan: "Support Enterprise" },
    { serverLicenceKey: "KEY-C", plan: "Support Basic" },
    { serverLicenceKey: "KEY-A", plan: "Support Premium" },
  ];
  expect(secondPlansOnKey(bookings)).toEqual([bookings[2], bookings[4]]);
});

it("[S1] one plan on each key is right", () => {
  expect(secondPlansOnKey([])).toEqual([]);
  expect(
    secondPlansOnKey([
      { serverLicenceKey: "KEY-A", plan: "Support Premium" },
      { serverLicenceKey: "KEY-B", plan: "Support Premium" },
    ]),
  ).toEqual([]);
});

it.each([
  ["2026-03-01", "2026-03-01", true],
  ["2026-03-02", "2026-03-01", true],
  ["2026-02-28", "2026-03-01", false],
])("[S3] a module bought on %s, a plan booked on %s: covered %p", (bought, booked, covered) => {
  expect(isCovered(day(bought), day(booked))).toBe(covered);
});
