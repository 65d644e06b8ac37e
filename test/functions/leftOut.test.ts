import type { FunctionId } from "../../src/functions/declarations";
import { WHOLE_QUOTE } from "../../src/functions/declaration/exampleLines";
import { declarations, installFunctions } from "../support/functionCalls";

const call = installFunctions();

type Given = readonly unknown[];

/** Beside a function and an argument that may be left out: what its text says then counts, and two calls that are to agree. */
const TABLE: readonly (readonly [FunctionId, string, string, Given, Given])[] = [
  ["TOTAL", "months", "die Mindestlaufzeit", ["Pro IVR", "Abo24"], ["Pro IVR", "Abo24", null, 24]],
  [
    ...(["TOTAL", "months", "die Mindestlaufzeit"] as const),
    ["Support Premium", "jährlich"],
    ["Support Premium", "jährlich", null, 12],
  ],
  [
    ...(["UPGRADE", "price_paid", "der Listenpreis"] as const),
    ["Call Recording", 20, 45],
    ["Call Recording", 20, 45, 599],
  ],
  [
    ...(["COMPARE", "months", "die längste Mindestlaufzeit des Produkts"] as const),
    ["Call Recording", 45],
    ["Call Recording", 45, 36],
  ],
  [
    ...(["CHEAPEST", "months", "die längste Mindestlaufzeit des Produkts"] as const),
    ["Call Recording", 45, null, 500],
    ["Call Recording", 45, 36, 500],
  ],
  ["COMPARE", "upgrade_cost", "0", ["Pro IVR", 1, 30], ["Pro IVR", 1, 30, 0]],
  ["CHEAPEST", "upgrade_cost", "0", ["Pro IVR", 1, 30], ["Pro IVR", 1, 30, 0]],
  ["BREAKEVEN", "upgrade_cost", "0", ["Pro IVR", 12, 1], ["Pro IVR", 12, 1, 0]],
  [
    ...(["PERIOD", "interval", "monatlich"] as const),
    ["Call Recording", [["Kauf"], ["Abo24"]]],
    ["Call Recording", [["Kauf"], ["Abo24"]], "monatlich"],
  ],
  ["CATALOG", "search", "die ganze Preisliste", [], [null, "2022-09"]],
  ["FIND", "count", "5", ["pro"], ["pro", 5]],
  ["SUPPORT", "item", "der Preis", ["Basic"], ["Basic", 0]],
  [
    "ENDDATE",
    "as_of",
    "der Beginn",
    ["2026-10-05", "jährlich"],
    ["2026-10-05", "jährlich", 46_300],
  ],
  ["ENDDATE", "as_of", "der Beginn", ["2026-10-05", 1], ["2026-10-05", 1, "2026-10-05"]],
  ["NOTICEBY", "as_of", "der Beginn", ["2026-10-05", 1], ["2026-10-05", 1, "2026-10-05"]],
  ["VAT", "country", "DE", [100, null, "2020-07-01"], [100, "DE", "2020-07-01"]],
  ["VAT", "date", "der neueste", [100, "CH"], [100, "CH", "2999-12-31"]],
  ["GROSS", "country", "DE", [100, null, "2020-07-01"], [100, "DE", "2020-07-01"]],
  ["GROSS", "date", "der neueste", [100, "CH"], [100, "CH", "2999-12-31"]],
  [
    ...(["SCHEDULE", "interval", "monatlich"] as const),
    [WHOLE_QUOTE, "2026-10-05"],
    [WHOLE_QUOTE, "2026-10-05", "monatlich"],
  ],
  [
    ...(["SCHEDULE", "country", "DE"] as const),
    [WHOLE_QUOTE, "2026-10-05"],
    [WHOLE_QUOTE, "2026-10-05", null, "DE"],
  ],
  // The subscription of 24 months ends on 04.10.2028; the support plan alone binds from October on until 31.12.2027.
  [
    ...(["SCHEDULE", "months", "bis zum Ende der letzten Bindung"] as const),
    [WHOLE_QUOTE, "2026-10-05"],
    [WHOLE_QUOTE, "2026-10-05", null, null, 24],
  ],
  [
    ...(["SCHEDULE", "months", "bis zum Ende der letzten Bindung"] as const),
    [[["Support Premium", "jährlich"]], "2026-10-01"],
    [[["Support Premium", "jährlich"]], "2026-10-01", null, null, 15],
  ],
  [
    ...(["SCHEDULE", "rows", "je Rechnung"] as const),
    [WHOLE_QUOTE, "2026-10-05"],
    [WHOLE_QUOTE, "2026-10-05", null, null, null, null, "je Rechnung"],
  ],
  [
    ...(["REVENUE", "months", "bis zum Ende der letzten Mindestlaufzeit"] as const),
    [WHOLE_QUOTE, "2026-10"],
    [WHOLE_QUOTE, "2026-10", 24],
  ],
];

const saysOtherwise = declarations.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, description }) => {
    const [, otherwise] = /; sonst (.+)$/.exec(description.de) ?? [];
    return otherwise === undefined || name.en === "edition"
      ? []
      : [`${id} ${name.en}: ${otherwise}`];
  }),
);

it("each text that says what otherwise counts is in the table", () => {
  const told = TABLE.map(([id, name, otherwise]) => `${id} ${name}: ${otherwise}`);

  const missing = saysOtherwise.filter((text) => !told.some((each) => text.startsWith(each)));
  expect(missing).toEqual([]);
  expect(told.filter((text) => !saysOtherwise.some((each) => each.startsWith(text)))).toEqual([]);
});

it.each(TABLE)("%s without %s: %s", (id, _name, _otherwise, without, given) => {
  expect(call(id, ...without)).toEqual(call(id, ...given));
});
