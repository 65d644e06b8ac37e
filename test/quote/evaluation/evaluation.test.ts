import { evaluateDocument, type Evaluation } from "../../../src/quote/evaluation/evaluation";
import type { QuoteDocument } from "../../../src/quote/model/quoteDocument";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

function evaluated(document: QuoteDocument): Evaluation {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return evaluation.value;
}

/** What a line costs, or the code of why it has no price. */
function nets(document: QuoteDocument): readonly string[] {
  return evaluated(document).lines.map(({ price }) =>
    price.ok ? String(price.value.net) : price.error.code,
  );
}

const workedLines = () => [
  documentLine("pro-ivr", "purchase"),
  documentLine("call-recording", "sub24"),
  documentLine("teams-presence-sync", "sub12", { packUsers: 12 }),
  documentLine("support-premium", "yearly"),
];

const workedQuote = (change: Partial<QuoteDocument> = {}) =>
  quoteDocument([documentSite(38, workedLines(), { lightUsers: 5 })], change);

describe("the worked quote of the rule book", () => {
  it("[P3][P5] prices each line by the users of its server licence", () => {
    expect(nets(workedQuote())).toEqual(["249.00", "89.50", "22.20", "828.00"]);
  });

  it("[M5] keeps the periods apart", () => {
    const { oneOff, monthly, yearly, mrr, arr, tcv } = evaluated(workedQuote()).totals;

    expect([oneOff, monthly, yearly].map(String)).toEqual(["249.00", "111.70", "828.00"]);
    expect([mrr, arr, tcv].map(String)).toEqual(["180.70", "2168.40", "3491.40"]);
  });

  it.each([
    ["monthly", "1188.70", "225.85", "1414.55"],
    ["yearly", "2417.40", "459.31", "2876.71"],
  ] as const)("[T5][M3] %s payment: the first invoice", (interval, net, vat, gross) => {
    const { invoices } = evaluated(workedQuote({ interval }));
    const first = invoices.ok ? invoices.value[0] : undefined;

    expect([first?.net, first?.vat, first?.gross].map(String)).toEqual([net, vat, gross]);
  });

  it("[T3][T4][T7] says when each line ends and when notice must arrive", () => {
    expect(evaluated(workedQuote()).lines.map(({ commitment }) => commitment)).toEqual([
      undefined,
      { end: "2028-01-31", noticeBy: "2028-01-17" },
      { end: "2027-01-31", noticeBy: "2027-01-17" },
      { end: "2026-12-31", noticeBy: "2026-09-30" },
    ]);
  });
});

describe("server licences", () => {
  it("[P2] prices each site in its own tier and pools no users", () => {
    const site = (users: number) =>
      documentSite(users, [documentLine("call-recording", "purchase")]);
    const document = quoteDocument([site(90), site(15)]);

    expect(nets(document)).toEqual(["4800.00", "599.00"]);
    expect(String(evaluated(document).totals.oneOff)).toBe("5399.00");
  });
});

describe("options and alternatives", () => {
  it("[M5] are priced but stand outside the sum; options have a sum of their own", () => {
    const chosen = documentLine("pro-ivr", "purchase");
    const lines = [
      chosen,
      documentLine("call-recording", "purchase", { role: { kind: "optional" } }),
      documentLine("pro-ivr", "sub24", { role: { kind: "alternative", to: chosen.id } }),
    ];
    const document = quoteDocument([documentSite(45, lines)]);
    const { totals, totalsWithOptions } = evaluated(document);

    expect(nets(document)).toEqual(["249.00", "2400.00", "9.29"]);
    expect([totals.oneOff, totals.monthly].map(String)).toEqual(["249.00", "0.00"]);
    expect([totalsWithOptions.oneOff, totalsWithOptions.monthly].map(String)).toEqual([
      "2649.00",
      "0.00",
    ]);
  });
});

describe("discounts", () => {
  it.each([
    [{ kind: "percent", percent: "5" }, "85.03"],
    [{ kind: "percent", percent: "100" }, "0.00"],
    [{ kind: "percent", percent: "100.1" }, "invalidDiscount"],
    [{ kind: "amount", euro: "9.50" }, "80.00"],
    [{ kind: "amount", euro: "89.50" }, "0.00"],
    [{ kind: "amount", euro: "89.51" }, "invalidDiscount"],
  ] as const)("[M2] %j on 89.50", (discount, net) => {
    const line = documentLine("call-recording", "sub24", { discount });

    expect(nets(quoteDocument([documentSite(45, [line])]))).toEqual([net]);
  });

  it("[M2] an amount is taken off each unit and stays exact", () => {
    const line = documentLine("call-recording", "sub24", {
      quantity: 3,
      discount: { kind: "amount", euro: "0.01" },
    });

    expect(nets(quoteDocument([documentSite(45, [line])]))).toEqual(["268.47"]);
  });
});

describe("upgrades", () => {
  const owned = {
    productId: "call-recording",
    users: 15,
    boughtOn: undefined,
    pricePaid: undefined,
  };
  const upgraded = (users: number, change: Partial<typeof owned> | { pricePaid: string } = {}) =>
    nets(
      quoteDocument([
        documentSite(users, [documentLine("call-recording", "purchase")], {
          ownedModules: [{ ...owned, ...change }],
        }),
      ]),
    );

  it.each([
    [45, "1801.00"],
    [20, "0.00"],
  ])("[U1] to %i users costs the difference", (users, net) => {
    expect(upgraded(users)).toEqual([net]);
  });

  it("[U1] credits what was really paid where that is known", () => {
    expect(upgraded(45, { pricePaid: "500.00" })).toEqual(["1900.00"]);
  });

  it("[U1] a lower tier gives nothing back", () => {
    const lines = [documentLine("call-recording", "purchase")];
    const site = documentSite(15, lines, { ownedModules: [{ ...owned, users: 45 }] });

    expect(nets(quoteDocument([site]))).toEqual(["lowerTier"]);
  });

  it("[U2] a flat extension that is owned cannot be bought again", () => {
    const site = documentSite(45, [documentLine("pro-ivr", "purchase")], {
      ownedModules: [{ ...owned, productId: "pro-ivr" }],
    });

    expect(nets(quoteDocument([site]))).toEqual(["notUpgradable"]);
  });

  it("[U1] says in the line how the difference came about", () => {
    const site = documentSite(45, [documentLine("call-recording", "purchase")], {
      ownedModules: [owned],
    });
    const [line] = evaluated(quoteDocument([site])).lines;
    const upgrade = line?.price.ok ? line.price.value.upgrade : undefined;

    expect(upgrade?.before.label).toBe("1-20");
    expect(upgrade?.after.label).toBe("41-80");
    expect(String(upgrade?.price)).toBe("2400.00");
    expect(String(upgrade?.credit)).toBe("599.00");
  });
});

describe("VAT", () => {
  const toCustomer = (country: string, vatId: string) => {
    const document = workedQuote();
    const { invoices, vatTreatment } = evaluated({
      ...document,
      customer: { ...document.customer, country, vatId },
    });
    return [vatTreatment, invoices.ok ? String(invoices.value[0]?.vat) : ""];
  };

  it.each([
    ["DE", "", "sellerCharges", "225.85"],
    ["AT", "ATU12345678", "reverseCharge", "0.00"],
    ["AT", "", "sellerCharges", "225.85"],
    ["CH", "", "notTaxedHere", "0.00"],
  ])(
    "[M4] a German seller and a customer in %s with VAT id %j",
    (country, vatId, treatment, vat) => {
      expect(toCustomer(country, vatId)).toEqual([treatment, vat]);
    },
  );

  it.each(["Deutschland", "D", "XX", ""])(
    "[M4] a customer in %j has no decision and no invoices, but prices",
    (country) => {
      const document = workedQuote();
      const evaluation = evaluated({ ...document, customer: { ...document.customer, country } });

      expect(evaluation.vatTreatment).toBeUndefined();
      expect(evaluation.invoices).toEqual({
        ok: false,
        error: { code: "customerCountry", input: country },
      });
      expect(evaluation.totals).toEqual(evaluated(document).totals);
    },
  );
});

describe("what is wrong", () => {
  it("[C4] a price list that is not held", () => {
    expect(evaluateDocument(quoteDocument([], { edition: "2030-01" }))).toMatchObject({
      ok: false,
      error: { code: "unknownEdition", input: "2030-01", editions: ["2022-09"] },
    });
  });

  it.each([
    ["an unknown product", documentLine("nothing", "purchase"), "unknownProduct"],
    ["[P6] a term that is not offered", documentLine("pro-ivr", "sub1"), "termNotOffered"],
    ["[P7] packs for nobody", documentLine("teams-presence-sync", "sub12"), "missingUserCount"],
    ["half a licence", documentLine("pro-ivr", "purchase", { quantity: 0.5 }), "invalidQuantity"],
  ])("%s stands at its line and the others are priced", (_, line, code) => {
    const document = quoteDocument([documentSite(45, [line, documentLine("pro-ivr", "purchase")])]);

    expect(nets(document)).toEqual([code, "249.00"]);
  });

  it("[P7] a tiered product on a site without users", () => {
    const site = documentSite(1, [documentLine("call-recording", "sub24")], {
      pbxUsers: undefined,
    });

    expect(nets(quoteDocument([site]))).toEqual(["missingUserCount"]);
  });
});
