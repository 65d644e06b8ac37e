import type { QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { advice, findings } from "../../support/quoteAdvice";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { SOLD } from "../../support/unofferedOffers";

it("[U2] bought before and subscribed to now is paid twice", () => {
  const ownedModules = [
    { productId: "pro-ivr", users: undefined, boughtOn: undefined, pricePaid: undefined },
  ];
  const site = documentSite(10, [documentLine("pro-ivr", "sub12")], { ownedModules });

  expect(findings(site)).toEqual([
    { severity: "advice", code: "ownedAndSubscribed", product: "Pro IVR" },
  ]);
});

describe("support plans", () => {
  it("[S3] names the extensions that are older than the plan", () => {
    const owned = (productId: string, boughtOn: string | undefined) => ({
      productId,
      boughtOn,
      users: 10,
      pricePaid: undefined,
    });
    const site = documentSite(10, [documentLine("support-premium", "yearly")], {
      ownedModules: [
        owned("pro-ivr", "2026-01-31"),
        owned("intercom", "2026-02-01"),
        owned("call-recording", undefined),
      ],
    });

    expect(findings(site)).toEqual([
      {
        severity: "advice",
        code: "notCovered",
        plan: "Support Premium",
        modules: ["Pro IVR", "Call Recording"],
      },
    ]);
  });
});

it.each(SOLD.filter(({ kind }) => kind !== "support").map(({ id, name }) => [name, id] as const))(
  "[S3] %s is no support plan, though it was stored as paid by the year",
  (_, productId) => {
    const ownedModules = [
      { productId: "call-recording", users: 10, boughtOn: undefined, pricePaid: undefined },
    ];
    const site = documentSite(10, [documentLine(productId, "yearly")], { ownedModules });

    expect(findings(site).map(({ code }) => code)).toEqual(["noPrice"]);
  },
);

describe("user tiers", () => {
  it("[P3] says when Light users lift the licence into a higher tier", () => {
    const lines = [documentLine("call-recording", "sub24")];

    expect(findings(documentSite(38, lines, { lightUsers: 25 }))).toEqual([
      {
        severity: "advice",
        code: "tierThroughLightUsers",
        tier: "41-80",
        tierOfPbxUsers: "21-40",
        lightUsers: 25,
      },
    ]);
    expect(findings(documentSite(30, lines, { lightUsers: 2 }))).toEqual([]);
  });

  it("[P3] 20 users instead of 21 would save 601.00", () => {
    const site = documentSite(21, [documentLine("call-recording", "purchase")]);

    expect(findings(site)).toEqual([
      {
        severity: "advice",
        code: "tierCliff",
        users: 21,
        fewer: 20,
        saving: "601.00",
        period: "once",
      },
    ]);
  });

  it.each([
    [20, false],
    [21, true],
    [22, true],
    [23, false],
    [84, true],
    [85, false],
    [157, true],
    [158, false],
  ])("[P3] %i users: near a bound? %s", (users, isNear) => {
    const found = findings(documentSite(users, [documentLine("call-recording", "purchase")]));

    expect(found.map(({ code }) => code)).toEqual(isNear ? ["tierCliff"] : []);
  });

  it("[P4] flat extensions have no bound to be near", () => {
    expect(findings(documentSite(21, [documentLine("pro-ivr", "purchase")]))).toEqual([]);
  });
});

describe("prices", () => {
  it("says when a discount goes below the lowest price of the list", () => {
    const line = (percent: string) =>
      documentLine("antifraud", "sub12", { discount: { kind: "percent", percent } });

    expect(findings(documentSite(10, [line("0")]))).toEqual([]);
    expect(findings(documentSite(10, [line("1")]))).toEqual([
      {
        severity: "advice",
        code: "belowLowestPrice",
        product: "AntiFraud",
        unitPrice: "6.93",
        lowest: "7.00",
      },
    ]);
  });

  it.each([
    ["antifraud", "sub24", "sub12"],
    ["antifraud", "sub36", "sub12"],
    ["intercom", "sub36", "sub24"],
  ] as const)("[T1] %s for %s costs as much as %s and binds longer", (product, term, shorter) => {
    expect(findings(documentSite(10, [documentLine(product, term)]))).toMatchObject([
      { severity: "advice", code: "dominatedTerm", term, shorter },
    ]);
  });

  it("a line without a price is an error that says why", () => {
    expect(findings(documentSite(10, [documentLine("pro-ivr", "sub1")]))).toMatchObject([
      { severity: "error", code: "noPrice", error: { code: "termNotOffered" } },
    ]);
  });
});

describe("the quote as a whole", () => {
  const site = () => documentSite(10, [documentLine("pro-ivr", "purchase")]);
  const codes = (document: QuoteDocument, today?: string) =>
    advice(document, today).map(({ finding }) => finding.code);

  it.each([
    ["2026-02-15", []],
    ["2026-02-16", ["expired"]],
  ])("is binding to the end of its last day: on %s %j", (today, expected) => {
    const document = quoteDocument([site()], { date: "2023-09-01" });

    expect(codes(document, today)).toEqual(expected);
  });

  it("never expires when it is subject to change", () => {
    const document = quoteDocument([site()], {
      date: "2023-09-01",
      validity: { kind: "subjectToChange" },
    });

    expect(codes(document, "2030-01-01")).toEqual([]);
  });

  it.each([
    ["2023-09-30", []],
    ["2023-10-01", ["oldPriceList"]],
  ])("[C4] a price list is old after twelve months: on %s %j", (date, expected) => {
    expect(codes(quoteDocument([site()], { date }))).toEqual(expected);
  });

  it.each([
    ["AT", "", ["vatIdMissing"]],
    ["AT", "ATU12345678", []],
    ["CH", "", []],
    ["DE", "", []],
    ["Deutschland", "", ["customerCountry"]],
    ["D", "", ["customerCountry"]],
    ["XX", "XX1", ["customerCountry"]],
    ["", "", ["customerCountry"]],
  ])("[M4] a customer in %s with VAT id %j: %j", (country, vatId, expected) => {
    const document = quoteDocument([site()], { date: "2023-09-01" });

    expect(codes({ ...document, customer: { ...document.customer, country, vatId } })).toEqual(
      expected,
    );
  });

  it("says that nobody is named as the customer, which keeps nothing from being written", () => {
    const document = quoteDocument([site()], { date: "2023-09-01" });

    expect(advice({ ...document, customer: { ...document.customer, company: " " } })).toEqual([
      { severity: "advice", lineIds: [], siteId: undefined, finding: { code: "customerMissing" } },
    ]);
  });

  it("needs a line", () => {
    expect(codes(quoteDocument([documentSite(10, [])], { date: "2023-09-01" }))).toEqual([
      "noLines",
    ]);
  });

  it("tells errors before advice", () => {
    const lines = [documentLine("antifraud", "sub36"), documentLine("pro-ivr", "sub1")];

    expect(
      advice(quoteDocument([documentSite(10, lines)])).map(({ severity }) => severity),
    ).toEqual(["error", "advice", "advice"]);
  });
});
