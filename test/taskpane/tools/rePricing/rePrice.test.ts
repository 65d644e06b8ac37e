import { heldLists, holdEdition, setHeldLists } from "../../../../src/pricing";
import {
  rePriced,
  sumsOf,
  type RePricedFormula,
} from "../../../../src/taskpane/tools/rePricing/rePrice";
import type { PricedFormula } from "../../../../src/workbook/ports/tools/rePricingPort";
import { EDITION_ARGUMENTS } from "../../../../src/workbook/formulas/calls/editionArguments";
import { installCustomFunctions } from "../../../support/customFunctions";
import { edition202701 } from "../../../support/edition202701";

const initial = heldLists();

beforeAll(() => {
  installCustomFunctions();
  holdEdition(edition202701, "workbook");
});

afterAll(() => setHeldLists(initial));

function call(name: string, ...given: readonly unknown[]): PricedFormula {
  return {
    sheet: "Tabelle1",
    address: "A1",
    formula: `=FLUX.${name}(…)`,
    name,
    listPlace: EDITION_ARGUMENTS[name] ?? 0,
    arguments: given.map((value) => (Array.isArray(value) ? (value as unknown[][]) : [[value]])),
  };
}

const LINES = [
  ["Pro IVR", "Kauf", "", 2, 0.1],
  ["Teams Presence Sync", "Abo12", 12, 1, 0],
];

/** By hand from both lists. */
it.each<[string, PricedFormula, unknown, unknown, string | undefined]>([
  ["P4", call("PRICE", "Pro IVR", "Kauf"), 249, 261.45, "once"],
  ["P5", call("PRICE", "Teams Presence Sync", "Abo12", 12), 22.2, 15.54, "month"],
  ["S1", call("PRICE", "Support Premium", "jährlich"), 828, 868, "year"],
  ["M2", call("ONEOFF", LINES), 448.2, 470.62, "once"],
  ["M5", call("MRR", LINES), 22.2, 15.54, "month"],
  ["M5", call("TCV", LINES), 714.6, 657.1, "contract"],
  ["P4", call("PRICES", [["Pro IVR"], ["AntiFraud"]], "Kauf"), 348, 365.4, "once"],
])("[%s] a formula gives another amount under another list", (_, formula, before, after, kind) => {
  expect(rePriced([formula], "2027-01")).toEqual([
    {
      formula,
      edition: "2022-09",
      before: { kind: "number", number: before },
      after: { kind: "number", number: after },
      kind,
    },
  ]);
});

it("[P6] what the other list does not sell is said in its sentence", () => {
  const [found] = rePriced([call("PRICE", "HD Ringtones", "Kauf")], "2027-01");
  expect(found?.after).toEqual({
    kind: "error",
    sentence: expect.stringContaining("steht nicht in der Preisliste") as string,
  });
});

it("[C4] what stays the same, and what has the list already, is left out", () => {
  const formulas = [
    call("PRICE", "Support Basic", "einmalig"),
    call("PRICE", "Pro IVR", "Kauf", "", "2027-01"),
    call("FIND", "Pro IVR", 1),
  ];
  expect(rePriced(formulas, "2027-01")).toEqual([]);
});

it("[C4] a table is compared as a whole", () => {
  const [found] = rePriced([call("CATALOG", "Pro IVR")], "2027-01");
  expect([found?.before.kind, found?.after.kind, found?.kind]).toEqual([
    "other",
    "other",
    undefined,
  ]);
});

it("[M5] amounts of different periods are summed up apart, in whole cents", () => {
  const cells = rePriced(
    [
      call("PRICE", "Pro IVR", "Kauf"),
      call("PRICE", "AntiFraud", "Kauf"),
      call("PRICE", "Teams Presence Sync", "Abo12", 12),
      call("CATALOG", "Pro IVR"),
    ],
    "2027-01",
  );
  expect(sumsOf(cells)).toEqual([
    { kind: "once", before: 348, after: 365.4 },
    { kind: "month", before: 22.2, after: 15.54 },
  ]);
  const many: readonly RePricedFormula[] = Array.from({ length: 3 }, () => ({
    formula: call("PRICE"),
    edition: "2022-09",
    before: { kind: "number", number: 0.1 },
    after: { kind: "number", number: 0.2 },
    kind: "once",
  }));
  expect(sumsOf(many)).toEqual([{ kind: "once", before: 0.3, after: 0.6 }]);
});
