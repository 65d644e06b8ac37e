import type { FunctionDeclaration } from "../../src/functions/declaration/declaration";
import type { PricingErrorCode } from "../../src/pricing";

/** Arguments by the English names of their parameters. */
type NamedArguments = Readonly<Record<string, unknown>>;

const RIGHT: NamedArguments = {
  product: "Call Recording",
  term: "Abo24",
  users: 45,
  users_before: 20,
  users_after: 45,
  months: 24,
  products: [["Call Recording"]],
  products_or_lines: [["Call Recording"]],
  terms: [["Abo24"]],
  lines: [["Call Recording", "Abo24", 45]],
  start: "2026-02-01",
  first_month: "2026-02",
  net: 89.5,
  search: "Recording",
  text: "Recording",
  plan: "Premium",
};

const SEVERAL_VALUES = [[1], [2]];
const DIVIDED_BY_ZERO = { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

/** What to write instead of a right argument to get each error; a function takes those that it has. */
const WRONG: Readonly<Record<PricingErrorCode, NamedArguments>> = {
  missingProduct: {
    ...{ product: "", products: [[""]], products_or_lines: [[""]], text: "" },
    lines: [["", "Abo24", 45]],
  },
  unknownProduct: {
    product: "Cal Recording",
    products: [["Cal Recording"]],
    products_or_lines: [["Cal Recording"]],
    lines: [["Cal Recording", "Abo24", 45]],
  },
  headingInRange: {
    product: "Produkt",
    products: [["Produkt"]],
    ...asLines([
      ["Produkt", "Laufzeit", "Benutzer"],
      ["Call Recording", "Abo24", 45],
    ]),
  },
  noMatch: { search: "Telefax", text: "xyz" },
  missingTerm: { term: "", terms: [[""]], lines: [["Call Recording", "", 45]] },
  unknownTerm: { term: "Abo18", terms: [["Abo18"]], lines: [["Call Recording", "Abo18", 45]] },
  termNotOffered: { term: "Abo1", terms: [["Abo1"]], lines: [["Call Recording", "Abo1", 45]] },
  noUserCount: { users: "", users_before: "" },
  missingUserCount: { users: "", lines: [["Call Recording", "Abo24"]] },
  invalidUserCount: {
    users: "45,5",
    users_before: "45,5",
    lines: [["Call Recording", "Abo24", "45,5"]],
  },
  missingQuantity: asLines([
    ["Call Recording", "Abo24", 45, 2],
    ["Pro IVR", "Abo24", 45, ""],
  ]),
  swappedCounts: asLines([["Call Recording", "Kauf", 1, 45]]),
  invalidQuantity: asLines([["Call Recording", "Abo24", 45, 1.5]]),
  invalidDiscount: asLines([["Call Recording", "Abo24", 45, 1, 15]]),
  ambiguousDiscount: asLines([["Call Recording", "Abo24", 45, 1, 1]]),
  invalidMonths: { months: 2.5 },
  invalidCount: { count: 101 },
  missingAmount: { net: "" },
  invalidAmount: { net: "89,50", price_paid: -500, upgrade_cost: -500 },
  missingDate: { start: "", first_month: "" },
  invalidDate: {
    ...{ start: "2026-02-30", date: "2026-02-30" },
    ...asLines([["Call Recording", "Abo24", 45, 1, 0, "2026-02-30"]]),
  },
  unknownEdition: { edition: "2021-09" },
  lowerTier: { users_before: 45, users_after: 20 },
  notUpgradable: { product: "Pro IVR" },
  noPurchasePrice: { product: "Teams Presence Sync" },
  notASubscription: { term: "Kauf" },
  noTermEnd: { term: "Kauf" },
  unknownCountry: { country: "FR" },
  noVatRate: { country: "CH", date: "2017-12-31", start: "2017-12-31" },
  unknownInterval: { interval: "täglich" },
  unknownScheduleRows: { rows: "je Monat" },
  unknownSupportPlan: { plan: "Gold" },
  unknownSupportItem: { item: "Support per" },
  noLines: asLines([["", ""]]),
  tooFewColumns: { lines: [["Call Recording"]] },
  tooManyColumns: asLines([["Call Recording", "Abo24", 45, 1, 0, "", ""]]),
  sizesDisagree: {
    products: [["Call Recording"], ["Pro IVR"]],
    products_or_lines: [["Call Recording"], ["Pro IVR"]],
    terms: [["Kauf"], [12], [24]],
  },
  tooLarge: {
    products: rows(250_001, ["Pro IVR"]),
    products_or_lines: rows(250_001, ["Pro IVR"]),
    lines: rows(100_001, ["Pro IVR", "Kauf"]),
  },
  notASingleValue: {
    ...{ product: SEVERAL_VALUES, users: SEVERAL_VALUES, start: SEVERAL_VALUES },
    ...{ net: SEVERAL_VALUES, search: SEVERAL_VALUES, text: SEVERAL_VALUES },
    ...{ plan: SEVERAL_VALUES, edition: SEVERAL_VALUES },
  },
  errorValue: {
    ...{ product: DIVIDED_BY_ZERO, users: DIVIDED_BY_ZERO, start: DIVIDED_BY_ZERO },
    ...{ net: DIVIDED_BY_ZERO, search: DIVIDED_BY_ZERO, text: DIVIDED_BY_ZERO },
    ...{ plan: DIVIDED_BY_ZERO, edition: DIVIDED_BY_ZERO, products: [[DIVIDED_BY_ZERO]] },
    products_or_lines: [[DIVIDED_BY_ZERO]],
    lines: [[DIVIDED_BY_ZERO, "Abo24", 45]],
  },
  inLine: {
    lines: [
      ["Pro IVR", "Kauf"],
      ["Cal Recording", "Abo24", 45],
    ],
  },
};

/** Every code there is, in the order of the reference. */
export const ERROR_CODES = Object.keys(WRONG) as readonly PricingErrorCode[];

/** Arguments in the order of the parameters with which a function gives the error. */
export function wrongArguments(
  { parameters }: FunctionDeclaration,
  code: PricingErrorCode,
): readonly unknown[] {
  const wrong = WRONG[code];
  return parameters.map(({ name: { en: name } }) =>
    name in wrong ? wrong[name] : (RIGHT[name] ?? null),
  );
}

/** Lines for functions of lines, and for one that checks them where nothing else is given. */
function asLines(lines: readonly (readonly unknown[])[]): NamedArguments {
  return { lines, products_or_lines: lines, terms: null, users: null };
}

function rows(count: number, row: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => row);
}
