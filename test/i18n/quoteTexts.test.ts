import { adviceSentence } from "../../src/i18n/quote/advice";
import { quoteSheetTexts } from "../../src/i18n/quote/sheet";
import type { Finding, FindingCode } from "../../src/quote";

const FINDINGS: { readonly [Code in FindingCode]: Extract<Finding, { readonly code: Code }> } = {
  noPrice: { code: "noPrice", error: { code: "missingUserCount", product: "Call Recording" } },
  moduleTwice: { code: "moduleTwice", product: "Pro IVR" },
  purchaseAndSubscription: { code: "purchaseAndSubscription", product: "Pro IVR" },
  severalOnOneKey: { code: "severalOnOneKey", product: "Pro IVR", quantity: 2 },
  ownedAndSubscribed: { code: "ownedAndSubscribed", product: "Pro IVR" },
  secondSupportPlan: { code: "secondSupportPlan", plan: "Support Premium", key: "ABC" },
  notCovered: { code: "notCovered", plan: "Support Premium", modules: ["Pro IVR", "Intercom"] },
  tierThroughLightUsers: {
    code: "tierThroughLightUsers",
    tier: "41-80",
    tierOfPbxUsers: "21-40",
    lightUsers: 5,
  },
  belowLowestPrice: {
    code: "belowLowestPrice",
    product: "AntiFraud",
    unitPrice: "6.93",
    lowest: "7.00",
  },
  dominatedTerm: { code: "dominatedTerm", product: "AntiFraud", term: "sub36", shorter: "sub12" },
  tierCliff: { code: "tierCliff", users: 21, fewer: 20, saving: "601.00", period: "once" },
  oldPriceList: { code: "oldPriceList", edition: "2022-09", months: 50 },
  expired: { code: "expired", day: "2026-02-15" },
  vatIdMissing: { code: "vatIdMissing", country: "AT" },
  customerCountry: { code: "customerCountry", input: "XX" },
  customerMissing: { code: "customerMissing" },
  noLines: { code: "noLines" },
};

const COMPLETE = /^\S.*[.?]$/;

describe("what a check found", () => {
  it.each(Object.values(FINDINGS))("$code is a sentence in both languages", (finding) => {
    const german = adviceSentence(finding, "de");
    const english = adviceSentence(finding, "en");

    expect(german).toMatch(COMPLETE);
    expect(english).toMatch(COMPLETE);
    expect(german).not.toBe(english);
    expect(german + english).not.toContain("undefined");
  });

  it("[P3] says what fewer users would save, in the words of the rule book", () => {
    expect(adviceSentence(FINDINGS.tierCliff, "de")).toBe(
      "20 statt 21 Benutzer würden 601,00\u00a0€ sparen.",
    );
    expect(adviceSentence({ ...FINDINGS.tierCliff, period: "month" }, "en")).toBe(
      "20 instead of 21 users would save €601.00 a month.",
    );
  });

  it("[M2] says of a discount above the price what is wrong, whatever it was given in", () => {
    const finding = {
      code: "noPrice",
      error: { code: "invalidDiscount", input: "172.34" },
    } as const;
    expect(adviceSentence(finding, "de")).toBe(
      "Der Rabatt ist höher als der Preis. Möglich sind höchstens 100 % oder der Listenpreis.",
    );
    expect(adviceSentence(finding, "en")).toBe(
      "The discount is higher than the price. At most 100% or the list price is possible.",
    );
  });

  it("[S1] names the key where there is one", () => {
    expect(adviceSentence(FINDINGS.secondSupportPlan, "de")).toContain("für ABC");
    expect(adviceSentence({ ...FINDINGS.secondSupportPlan, key: "" }, "de")).toContain(
      "dieser Serverlizenz",
    );
  });

  it("[S3] lists what a plan does not cover", () => {
    expect(adviceSentence(FINDINGS.notCovered, "de")).toContain("Pro IVR und Intercom");
    expect(adviceSentence(FINDINGS.notCovered, "en")).toContain("Pro IVR and Intercom");
  });
});

/** Every text of a quote, those with parameters filled in. */
function allTexts(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "string") return [text];
    if (typeof text === "function")
      return [(text as (...args: string[]) => string)("1", "2", "3", "4")];
    return allTexts(text as object);
  });
}

it("a quote says everything in both languages", () => {
  const german = allTexts(quoteSheetTexts("de"));
  const english = allTexts(quoteSheetTexts("en"));

  expect(german).toHaveLength(english.length);
  for (const text of [...german, ...english]) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toContain("undefined");
  }
});
