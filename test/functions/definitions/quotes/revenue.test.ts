import { WHOLE_QUOTE } from "../../../../src/functions/declaration/exampleLines";
import { Money } from "../../../../src/pricing";
import { errorOf, installFunctions, showIn } from "../../../support/functionCalls";

const call = installFunctions();

type Row = readonly [month: number, net: number];

/** The months without the header. */
function months(...given: readonly unknown[]): readonly Row[] {
  return (call("REVENUE", ...given) as readonly Row[]).slice(1);
}

const totalOf = (rows: readonly Row[]) =>
  Money.sum(rows.map(([, net]) => Money.of(net))).toNumber();

afterEach(() => {
  showIn(undefined);
});

it("[F3] of the whole quote of the rule book sums up to its total contract value", () => {
  const rows = months(WHOLE_QUOTE, "2026-01");

  expect(rows).toHaveLength(24);
  // A month of both subscriptions and a twelfth of the support plan; the second year has Call Recording alone.
  expect([rows[0]?.[1], rows[1]?.[1], rows[11]?.[1], rows[12]?.[1]]).toEqual([
    ...[429.7, 180.7, 180.7, 89.5],
  ]);
  expect(totalOf(rows)).toBe(3491.4);
});

it.each([
  ["2027-01"],
  ["2027-1"],
  ["2027/01"],
  ["01/2027"],
  ["1.2027"],
  [" 01.2027 "],
  ["2027-01-01"],
  ["31.01.2027"],
  [46_388],
  [46_418.75],
])("[F3] begins in January 2027 when it is given %p", (first) => {
  expect(months(WHOLE_QUOTE, first, 2)).toEqual([
    [46_388, 429.7],
    [46_419, 180.7],
  ]);
});

it.each([["2027-13"], ["2027"], [2027], ["13/2027"], ["Januar"], ["1900-02"], [true]])(
  "[F3] begins nowhere when it is given %p",
  (first) => {
    const error = errorOf(() => months(WHOLE_QUOTE, first));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("ist kein Datum");
  },
);

it("[F3] needs a first month", () => {
  expect(errorOf(() => months(WHOLE_QUOTE, "")).message).toBe(
    "Das Datum fehlt. Geben Sie ein Datum an, etwa 01.02.2026.",
  );
});

it.each([1, 12, "36", 120])("[F3] has %p months when they are asked for", (count) => {
  expect(months(WHOLE_QUOTE, "2027-01", count)).toHaveLength(Number(count));
});

it.each([121, -1, 1.5, "viele"])("[F3] has no %p months", (count) => {
  const error = errorOf(() => months(WHOLE_QUOTE, "2027-01", count));
  expect(error.message).toMatch(/ist keine Anzahl von Monaten\. .* von 1 bis 120 an\.$/);
});

it("[F3] says how many months a start far away would need", () => {
  const far = [["Pro IVR", "Kauf", "", 1, 0, "01.01.2207"]];
  expect(errorOf(() => months(far, "2027-01")).message).toBe(
    "„2161“ ist keine Anzahl von Monaten. Geben Sie eine ganze Zahl von 1 bis 120 an.",
  );
});

it("[F3] has headings in the language of Excel", () => {
  const heading = () => (call("REVENUE", WHOLE_QUOTE, "2027-01") as readonly unknown[])[0];
  expect(heading()).toEqual(["Monat", "Netto"]);
  showIn("en-US");
  expect(heading()).toEqual(["Month", "Net"]);
});
