import { findings } from "../../support/quoteAdvice";
import { documentLine, documentSite } from "../../support/quoteDocuments";

const optional = { role: { kind: "optional" } } as const;

describe("an extension on one server licence", () => {
  it("[P2] twice is an error", () => {
    const lines = [documentLine("pro-ivr", "purchase"), documentLine("pro-ivr", "purchase")];

    expect(findings(documentSite(10, lines))).toEqual([
      { severity: "error", code: "moduleTwice", product: "Pro IVR" },
    ]);
  });

  it("bought and subscribed to is an error of its own", () => {
    const lines = [documentLine("pro-ivr", "purchase"), documentLine("pro-ivr", "sub12")];

    expect(findings(documentSite(10, lines))).toEqual([
      { severity: "error", code: "purchaseAndSubscription", product: "Pro IVR" },
    ]);
  });

  it("[P2] once on each of two is right", () => {
    const site = () => documentSite(10, [documentLine("pro-ivr", "purchase")]);

    expect(findings(site(), site())).toEqual([]);
  });

  it("[P2] twice on one key is an error, also when two sites share the key", () => {
    const key = { serverLicenceKey: "ABC" };
    const site = (serverLicenceKey: string) =>
      documentSite(10, [documentLine("pro-ivr", "purchase")], { serverLicenceKey });

    expect(findings(site("ABC"), site(" ABC "))).toEqual([
      { severity: "error", code: "moduleTwice", product: "Pro IVR" },
    ]);
    expect(
      findings(documentSite(10, [documentLine("intercom", "purchase")], key), site("ABC")),
    ).toEqual([]);
  });

  it.each([
    ["pro-ivr", "purchase", "advice", "Pro IVR"],
    ["call-recording", "sub12", "advice", "Call Recording"],
    ["support-premium", "yearly", "error", "Support Premium"],
  ] as const)(
    "[P2, S1] a quantity of 2 of %s is more than one key needs",
    (id, term, severity, product) => {
      const quantity = (count: number) =>
        documentSite(10, [documentLine(id, term, { quantity: count })]);

      expect(findings(quantity(1))).toEqual([]);
      expect(findings(quantity(2))).toEqual([
        { severity, code: "severalOnOneKey", product, quantity: 2 },
      ]);
    },
  );

  it("[P5] several packs for one key are right", () => {
    const packs = documentLine("teams-presence-sync", "sub12", { packUsers: 12, quantity: 2 });

    expect(findings(documentSite(10, [packs]))).toEqual([]);
  });

  it("may be offered as an option beside itself", () => {
    const lines = [documentLine("pro-ivr", "purchase"), documentLine("pro-ivr", "sub12", optional)];

    expect(findings(documentSite(10, lines))).toEqual([]);
  });
});

describe("support plans on one key", () => {
  const plans = () => [
    documentLine("support-premium", "yearly"),
    documentLine("support-enterprise", "yearly"),
  ];

  it("[S1] the second one on a key is an error", () => {
    const site = documentSite(10, plans(), { serverLicenceKey: "ABC" });

    expect(findings(site)).toEqual([
      { severity: "error", code: "secondSupportPlan", plan: "Support Enterprise", key: "ABC" },
    ]);
  });

  it("[S1] also when two sites share the key", () => {
    const [premium, enterprise] = plans();
    if (!premium || !enterprise) throw new Error("two plans");
    const key = { serverLicenceKey: "ABC" };

    expect(findings(documentSite(1, [premium], key), documentSite(1, [enterprise], key))).toEqual([
      { severity: "error", code: "secondSupportPlan", plan: "Support Enterprise", key: "ABC" },
    ]);
  });

  it("[S1] one on each of two sites without a key is right", () => {
    const [premium, enterprise] = plans();
    if (!premium || !enterprise) throw new Error("two plans");
    const key = { serverLicenceKey: " " };

    expect(findings(documentSite(1, [premium], key), documentSite(1, [enterprise], key))).toEqual(
      [],
    );
  });
});
