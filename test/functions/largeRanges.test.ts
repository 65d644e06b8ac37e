import { errorOf, installFunctions } from "../support/functionCalls";

const call = installFunctions();

const rows = (count: number, row: readonly unknown[]) => Array.from({ length: count }, () => row);

it("PRICES takes 100,000 rows in one call", () => {
  const prices = call(
    "PRICES",
    rows(100_000, ["Call Recording"]),
    rows(100_000, ["Abo24"]),
    rows(100_000, [45]),
  ) as readonly unknown[];

  expect(prices).toHaveLength(100_000);
  expect(prices.at(-1)).toEqual([89.5]);
});

it("QUOTE and the sums take lines with blank rows below them to the end of a long range", () => {
  const lines = [...rows(100, ["Pro IVR", "Kauf"]), ...rows(99_900, ["", ""])];

  expect(call("ONEOFF", lines)).toBe(24_900);
  expect(call("QUOTE", lines)).toHaveLength(100 + 4);
});

it("no function takes more lines than 100,000", () => {
  const lines = rows(100_001, ["", ""]);
  const message = "Der Bereich ist zu groß für einen Aufruf: 100.001 statt höchstens 100.000.";

  for (const id of ["QUOTE", "ONEOFF", "MRR", "ARR", "TCV"] as const) {
    expect(errorOf(() => call(id, lines))).toEqual({ code: "#VALUE!", message });
  }
  expect(errorOf(() => call("SCHEDULE", lines, 46_054)).message).toBe(message);
});

it("finds its way through a very long text", () => {
  const text = "Call Recording ".repeat(2_000);

  expect(errorOf(() => call("PRICE", text, "Abo24", 45)).code).toBe("#N/A");
  expect(errorOf(() => call("PRICE", "Call Recording", text, 45)).message.length).toBeLessThan(200);
});
