import { faultsOf } from "../../../../src/pricing/catalogue/validate";
import { brokenEdition } from "../../../support/brokenEdition";

describe("prices", () => {
  const path = "extensions.antifraud.prices.purchase";

  it.each([
    "",
    "99",
    "99.",
    "99.0",
    "99.000",
    "99,00",
    "099.00",
    "00.99",
    ".99",
    " 99.00",
    "99.00 ",
    "+99.00",
    "--9.00",
    "9x.00",
    "x9.00",
    "99.x0",
    "99.0x",
    "1.299.00",
    "1e2.00",
    "Infinity",
  ])("[M1] the price %j is malformed", (price) => {
    const edition = brokenEdition((draft) => (draft.extensions[3].prices.purchase = price));
    expect(faultsOf(edition)).toEqual([{ path, code: "malformedPrice", price }]);
  });

  it.each(["0.00", "-0.00", "-0.01", "-99.00"])("[M1] the price %j is not positive", (price) => {
    const edition = brokenEdition((draft) => (draft.extensions[3].prices.purchase = price));
    expect(faultsOf(edition)).toEqual([{ path, code: "priceNotPositive", price }]);
  });

  it.each(["0.01", "0.99", "1.00", "10.00", "909.09", "123456.78"])(
    "[M1] the price %j is sound",
    (price) => {
      const edition = brokenEdition((draft) => (draft.extensions[3].prices.purchase = price));
      expect(faultsOf(edition)).toEqual([]);
    },
  );

  it.each([
    ["598.99", true],
    ["599.00", false],
    ["599.01", false],
  ])("[P3] %s for 21-40 users after 599.00 for 1-20: fault %s", (price, faulty) => {
    const edition = brokenEdition((draft) => (draft.extensions[1].prices.purchase[1] = price));
    const fault = {
      path: "extensions.call-recording.prices.purchase[1]",
      code: "priceFallsWithTier",
      price,
      lowerTierPrice: "599.00",
    };
    expect(faultsOf(edition)).toEqual(faulty ? [fault] : []);
  });

  it("[P3] prices are compared as amounts, not as texts", () => {
    const edition = brokenEdition((draft) => {
      draft.extensions[1].prices.sub36 = ["9.00", "10.00", "71.49", "142.98", "223.40", "372.34"];
    });
    expect(faultsOf(edition)).toEqual([]);
  });

  it.each([
    ["7.42", false],
    ["9.29", false],
    ["9.30", true],
    ["10.00", true],
  ])("[P1] %s a month for 36 months after 9.29 for 24: fault %s", (price, faulty) => {
    const edition = brokenEdition((draft) => (draft.extensions[4].prices.sub36 = price));
    const fault = {
      path: "extensions.blacklist-pro.prices.sub36",
      code: "priceRisesWithTerm",
      price,
      shorterTerm: "sub24",
      shorterTermPrice: "9.29",
    };
    expect(faultsOf(edition)).toEqual(faulty ? [fault] : []);
  });

  it("[P1] each tier has its own monthly price to compare", () => {
    const edition = brokenEdition((draft) => {
      draft.extensions[1].prices.sub24[0] = "29.38";
      draft.extensions[1].prices.sub36[5] = "466.16";
    });
    expect(faultsOf(edition)).toEqual([
      {
        path: "extensions.call-recording.prices.sub24[0]",
        code: "priceRisesWithTerm",
        price: "29.38",
        shorterTerm: "sub12",
        shorterTermPrice: "29.37",
      },
      {
        path: "extensions.call-recording.prices.sub36[5]",
        code: "priceRisesWithTerm",
        price: "466.16",
        shorterTerm: "sub24",
        shorterTermPrice: "466.15",
      },
    ]);
  });

  it("[P5] the price of one month is compared with that of twelve", () => {
    const edition = brokenEdition((draft) => (draft.extensions[21].prices.sub1 = "7.39"));
    expect(faultsOf(edition)).toEqual([
      {
        path: "extensions.teams-presence-sync.prices.sub12",
        code: "priceRisesWithTerm",
        price: "7.40",
        shorterTerm: "sub1",
        shorterTermPrice: "7.39",
      },
    ]);
  });

  it("[P1] the purchase price is not compared with a monthly one", () => {
    const edition = brokenEdition((draft) => (draft.extensions[3].prices.purchase = "5.00"));
    expect(faultsOf(edition)).toEqual([]);
  });

  it("[M1] a malformed price hides no fault beside it and causes none", () => {
    const edition = brokenEdition((draft) => {
      draft.extensions[1].prices.sub24 = ["22,34", "44.75", "44.74", "179.00", "279.69", "9999"];
    });
    expect(faultsOf(edition).map((fault) => `${fault.path}: ${fault.code}`)).toEqual([
      "extensions.call-recording.prices.sub24[0]: malformedPrice",
      "extensions.call-recording.prices.sub24[5]: malformedPrice",
      "extensions.call-recording.prices.sub24[2]: priceFallsWithTier",
      "extensions.call-recording.prices.sub36[2]: priceRisesWithTerm",
    ]);
  });

  it("[T7] both prices of a support plan with two are checked", () => {
    const edition = brokenEdition((draft) => {
      draft.supportPlans[0].prices = Object.assign({ once: "1" }, { yearly: "2" });
    });
    expect(faultsOf(edition)).toEqual([
      {
        path: "supportPlans.support-basic.prices.once",
        code: "malformedPrice",
        price: "1",
      },
      {
        path: "supportPlans.support-basic.prices.yearly",
        code: "malformedPrice",
        price: "2",
      },
    ]);
  });
});
