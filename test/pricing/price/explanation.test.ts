import { explain } from "../../../src/pricing/price/explanation";
import { unitPriceOf } from "../../../src/pricing/price/unitPrice";
import type { Term } from "../../../src/pricing/term";
import { edition, productNamed, users, valueOf } from "../../support/quoting";

const { footnotes } = edition;

function explained(name: string, term: Term, userCount?: number): unknown {
  const count = userCount === undefined ? undefined : users(userCount);
  const explanation = explain(valueOf(unitPriceOf(productNamed(name), term, count, edition)));
  return JSON.parse(JSON.stringify(explanation));
}

const EDITION = {
  step: { code: "edition", edition: "2022-09", printedDate: "09/2022" },
  rule: "C4",
  footnote: footnotes.basis,
};
const SERVER_LICENCE = {
  step: { code: "serverLicence" },
  rule: "P2",
  footnote: footnotes.serverLicence,
};
const SUBSCRIPTION = [
  { step: { code: "renewal" }, rule: "T1", footnote: footnotes.subscription },
  { step: { code: "notice" }, rule: "T4", footnote: footnotes.subscription },
  { step: { code: "updates" }, rule: "T6", footnote: footnotes.subscription },
];
const term = (of: Term, period: string) => ({
  step: { code: "term", term: of, period },
  rule: "P1",
});
const amount = (euro: string, period: string) => ({
  step: { code: "amount", amount: euro, period },
  rule: "C1",
});

it("[P3] [T1] [T4] [T6] explains a tiered subscription, with the sentence on updates as printed", () => {
  expect(explained("Call Recording", "sub24", 43)).toEqual([
    EDITION,
    term("sub24", "month"),
    {
      step: { code: "tier", users: 43, tierLabel: "41-80" },
      rule: "P3",
      footnote: footnotes.userTier,
    },
    SERVER_LICENCE,
    amount("89.50", "month"),
    ...SUBSCRIPTION,
  ]);
  expect(footnotes.subscription).toContain(
    "Während eines laufenden Abonnements einer STARFACE-Erweiterung sind alle Updates, diese Erweiterung betreffend, kostenlos.",
  );
});

it("[P4] explains the purchase of a flat extension", () => {
  expect(explained("Pro IVR", "purchase")).toEqual([
    EDITION,
    term("purchase", "once"),
    { step: { code: "flat" }, rule: "P4" },
    SERVER_LICENCE,
    amount("249.00", "once"),
  ]);
});

it("[P5] explains a price per packs", () => {
  expect(explained("Teams Presence Sync", "sub12", 12)).toEqual([
    EDITION,
    term("sub12", "month"),
    {
      step: { code: "packs", users: 12, usersPerPack: 5, packs: 3, pricePerPack: "7.40" },
      rule: "P5",
      footnote: footnotes.pack,
    },
    SERVER_LICENCE,
    amount("22.20", "month"),
    ...SUBSCRIPTION,
  ]);
});

const SUPPORT_PLAN = { step: { code: "supportPlan" }, rule: "S1", footnote: footnotes.support };

it("[S1] [T7] explains a support plan that is paid by the year", () => {
  expect(explained("Support Premium", "yearly")).toEqual([
    EDITION,
    term("yearly", "year"),
    SUPPORT_PLAN,
    SERVER_LICENCE,
    amount("828.00", "year"),
    { step: { code: "supportNotice" }, rule: "T7", footnote: footnotes.support },
  ]);
});

it("[S1] explains a support plan that is paid once", () => {
  expect(explained("Support Basic", "once")).toEqual([
    EDITION,
    term("once", "once"),
    SUPPORT_PLAN,
    SERVER_LICENCE,
    amount("348.00", "once"),
  ]);
});

it.each<[string, Term, string, string]>([
  ["Module Manager", "once", "once", footnotes.moduleManager],
  ["Module Manager", "sub24", "month", footnotes.moduleManager],
  ["Support Free", "once", "once", footnotes.support],
  ["Support Free", "yearly", "year", footnotes.support],
])("[C4] explains that %s is free, also under %s", (name, of, period, footnote) => {
  expect(explained(name, of)).toEqual([
    EDITION,
    { step: { code: "free" }, rule: "C4", footnote },
    SERVER_LICENCE,
    amount("0.00", period),
  ]);
});
