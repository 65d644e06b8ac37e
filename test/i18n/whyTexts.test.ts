import { amountSentence, daySentence, whyTexts } from "../../src/i18n/quote/why";
import { Money, Rate } from "../../src/pricing";
import type { DayReason, Reason } from "../../src/quote";

const line = { position: 2, product: "Pro IVR" } as const;
const vat = { code: "vat", country: "DE", rate: Rate.ofPercent(19), date: "2026-02-01" } as const;

const REASONS: readonly Reason[] = [
  { code: "listPrice", term: "sub24" },
  { code: "pricePerPack", usersPerPack: 5 },
  { code: "packs", users: 3, packs: 1 },
  { code: "packs", users: 12, packs: 3 },
  { code: "tierPrice", tier: "41-80" },
  { code: "tierCredit", tier: "1-20" },
  { code: "paidCredit", tier: "1-20" },
  { code: "sameTier", tier: "1-20" },
  { code: "noRefund" },
  { code: "upgradeDifference" },
  { code: "percentOff", rate: Rate.ofPercent("12.5") },
  { code: "euroOff" },
  { code: "unitPrice", period: "month" },
  { code: "quantity" },
  { code: "line", ...line },
  { code: "lineOutside", role: "optional", ...line },
  { code: "lineOutside", role: "alternative", ...line },
  { code: "lineWithoutPrice", ...line },
  { code: "lineCommitted", term: "sub24", ...line },
  { code: "lineCharged", from: "2026-02-01", to: "2026-02-28", ...line },
  { code: "lineCharged", from: "2026-02-01", to: "2026-02-01", ...line },
  { code: "monthlySum" },
  { code: "yearlySum" },
  { code: "monthsOfYear" },
  { code: "twelfth" },
  { code: "invoiceNet", date: "2026-02-01" },
  { ...vat, treatment: "sellerCharges" },
  { ...vat, treatment: "reverseCharge" },
  { ...vat, treatment: "notTaxedHere" },
  { code: "vatPart", net: Money.of("42.00"), rate: Rate.ofPercent("7.7") },
  { code: "plusVat" },
  { code: "invoice", date: "2026-02-01" },
];

const DAYS: readonly DayReason[] = [
  { code: "start" },
  { code: "minimumTerm", term: "sub1", months: 1 },
  { code: "minimumTerm", term: "sub24", months: 24 },
  { code: "calendarYear" },
  { code: "nextCalendarYear" },
  { code: "noticeDays", days: 14 },
  { code: "noticeMonths" },
];

const ODD = /undefined|NaN|\[object|\d{4}-\d\d-\d\d/;

it("every step to an amount is said in both languages", () => {
  for (const reason of REASONS) {
    const german = amountSentence(reason, "de");
    const english = amountSentence(reason, "en");
    expect(german).not.toBe("");
    expect(german + english).not.toMatch(ODD);
    if (reason.code !== "line") expect(german).not.toBe(english);
  }
  const said = new Set(REASONS.map(({ code }) => code));
  expect([...said].sort()).toEqual(Object.keys(whyTexts("de").steps).sort());
});

it("every step to a day is said in both languages", () => {
  for (const reason of DAYS) {
    expect(daySentence(reason, "de")).not.toBe(daySentence(reason, "en"));
    expect(daySentence(reason, "de") + daySentence(reason, "en")).not.toMatch(ODD);
  }
  const said = new Set(DAYS.map(({ code }) => code));
  expect([...said].sort()).toEqual(Object.keys(whyTexts("en").days).sort());
});
