import { edition202209 } from "../../support/edition202209";
import type { CatalogueEdition, Extension } from "../../../src/pricing/catalogue/types";
import { parsePriceList, readAmount, readPriceList } from "../../support/readPriceList";

const edition: CatalogueEdition = edition202209;
const printed = readPriceList();

const PRINTED_TERMS: Readonly<Record<string, string>> = {
  purchase: "Kauf",
  sub1: "Abo 1 Monat",
  sub12: "Abo 12 Monate",
  sub24: "Abo 24 Monate",
  sub36: "Abo 36 Monate",
};

/** Undoes the one hyphen that the list prints only because its line ends there (C2). */
function unbroken(name: string): string {
  return name.replace("Rufnummern-signalisierung", "Rufnummernsignalisierung");
}

function printedTiers({ tierUpperBounds: bounds }: CatalogueEdition): readonly string[] {
  return [
    ...bounds.map((bound, tier) => `${(bounds[tier - 1] ?? 0) + 1}-${bound}`),
    `>${bounds.at(-1) ?? ""}`,
  ];
}

/** "Call Recording | Abo 24 Monate | 41-80 | 89.50" for every price that the catalogue holds. */
function catalogueLines(extensions: readonly Extension[]): readonly string[] {
  return extensions.flatMap((extension) => {
    const rows: readonly (readonly [string, string | readonly string[]])[] = Object.entries(
      extension.prices,
    );
    return rows.flatMap(([term, prices]) => {
      const start = `${extension.name} | ${PRINTED_TERMS[term] ?? ""}`;
      if (typeof prices === "string") return [`${start} | ${prices}`];
      return prices.map(
        (price, tier) => `${start} | ${printedTiers(edition)[tier] ?? ""} | ${price}`,
      );
    });
  });
}

const printedLines = printed.rows.flatMap(({ product, term, tiers, prices }) =>
  prices.map((price, column) =>
    [unbroken(product), term, ...tiers.slice(column, column + 1), price].join(" | "),
  ),
);

describe("the printed prices", () => {
  const heldLines = catalogueLines(edition.extensions);

  it("[C1] are all in the catalogue", () => {
    expect(printedLines.filter((line) => !heldLines.includes(line))).toEqual([]);
  });

  it("[C1] are all that the catalogue holds, in printed order", () => {
    expect(heldLines).toEqual(printedLines);
  });

  it("[C1] number 22 extensions, 88 rows and 148 prices", () => {
    expect(new Set(printed.rows.map(({ product }) => product)).size).toBe(22);
    expect(printed.rows).toHaveLength(88);
    expect(printedLines).toHaveLength(148);
    expect(edition.extensions).toHaveLength(22);
    expect(heldLines).toHaveLength(148);
  });

  it("[P3] [P4] [P5] are those of 3 tiered, 18 flat and 1 package extension", () => {
    const kinds = edition.extensions.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "tiered")).toHaveLength(3);
    expect(kinds.filter((kind) => kind === "flat")).toHaveLength(18);
    expect(kinds.filter((kind) => kind === "package")).toHaveLength(1);
  });

  it("[P3] stand under the tiers that the bounds of the edition make", () => {
    const headings = printed.rows
      .filter(({ prices }) => prices.length > 1)
      .map(({ tiers }) => tiers);
    expect(headings).toHaveLength(12);
    expect(headings).toEqual(headings.map(() => printedTiers(edition)));
    expect(printedTiers(edition)).toEqual(["1-20", "21-40", "41-80", "81-150", "151-250", ">250"]);
  });

  it("[P5] of Teams Presence Sync are per 5 users, as the remark under them says", () => {
    const packages = edition.extensions.filter(({ kind }) => kind === "package");
    expect(packages).toMatchObject([{ name: "Teams Presence Sync", usersPerPack: 5 }]);
    expect(edition.footnotes.pack).toMatch(/^je 5 Benutzer /);
  });
});

describe("the printed support table", () => {
  const PRICES = "Preise (UVP netto)";
  const products = [...edition.supportPlans, ...edition.freeProducts];

  it("[S1] names the plans in the order of the catalogue's matrix", () => {
    const names = edition.supportMatrix.plans.map(
      (plan) => products.find(({ id }) => id === plan)?.name,
    );
    expect(names).toEqual(printed.plans.map((plan) => `Support ${plan}`));
    expect(printed.plans).toEqual(["Free", "Basic", "Premium", "Enterprise"]);
  });

  it("[S2] [C5] has the entries of the catalogue's matrix and no others", () => {
    const rows = printed.matrix.filter(({ group }) => group !== PRICES);
    expect(edition.supportMatrix.rows).toEqual(rows);
    expect(rows).toHaveLength(11);
  });

  it("[T7] prices the plans as the catalogue does, and no others", () => {
    const rows = printed.matrix.filter(({ group }) => group === PRICES);
    const printedPrices = rows.flatMap(({ item, entries }) =>
      entries.flatMap((entry, column) =>
        entry === "-"
          ? []
          : [`Support ${printed.plans[column] ?? ""} | ${item} | ${readAmount(entry)}`],
      ),
    );
    const labels: Readonly<Record<string, string>> = { once: "einmalig", yearly: "jährlich ***" };
    const heldPrices = edition.supportPlans.flatMap(({ name, prices }) =>
      Object.entries(prices).map(([term, price]) => `${name} | ${labels[term] ?? ""} | ${price}`),
    );
    expect(heldPrices).toEqual(printedPrices);
    expect(heldPrices).toEqual([
      "Support Basic | einmalig | 348.00",
      "Support Premium | jährlich *** | 828.00",
      "Support Enterprise | jährlich *** | 1548.00",
    ]);
  });

  it("[S2] leaves Support Free and the Module Manager free of charge", () => {
    expect(edition.freeProducts.map(({ kind, id, name }) => [kind, id, name])).toEqual([
      ["free", "support-free", "Support Free"],
      ["free", "module-manager", "Module Manager"],
    ]);
    expect(edition.supportPlans.map(({ kind }) => kind)).toEqual(["support", "support", "support"]);
  });
});

describe("the printed small print", () => {
  const { footnotes, supportMatrix } = edition;

  it("[P2] [P3] [T1] [T4] [T7] [C5] is held word for word, nothing left out", () => {
    expect(printed.paragraphs).toEqual([
      footnotes.pack,
      footnotes.subscription,
      footnotes.userTier,
      footnotes.serverLicence,
      "Wenn es darauf ankommt: Hersteller-Support",
      `${supportMatrix.legend} ${footnotes.basis}`,
      footnotes.support,
      "Verwaltung",
      footnotes.moduleManager,
      "Mehr Informationen",
      expect.stringMatching(/^The image shows two screenshots /),
    ]);
  });

  it.each([
    ["pack", /^je 5 Benutzer .*Benutzeranzahl\)$/],
    ["subscription", /^Abonnements verlängern sich .*Stand 09\/2022\.$/],
    ["userTier", /^\* Benutzeranzahl entspricht .*Preisdifferenz\.$/],
    ["serverLicence", /^\*\* Preis je PBX-Serverlizenz\.$/],
    ["support", /^\*\*\* Abrechnung jährlich im Voraus .*gebucht werden\.$/],
    ["basis", /^Alle Preise netto zzgl\. Umsatzsteuer\. Stand 09\/2022\.$/],
    ["moduleManager", /^Mit dem kostenlosen Module Manager .*verfügbar sind\.$/],
  ] as const)("[T6] keeps what it says of the %s apart", (subject, sentence) => {
    expect(footnotes[subject]).toMatch(sentence);
  });
});

describe("the reader of the printed list", () => {
  it("finds another price in a changed text", () => {
    const changed = parsePriceList(printed.text.replace("89,50 €\t179,00 €", "98,50 €\t179,00 €"));
    const different = changed.rows.filter(
      ({ prices }, row) => prices.join() !== printed.rows[row]?.prices.join(),
    );
    expect(different).toMatchObject([{ product: "Call Recording", term: "Abo 24 Monate" }]);
    expect(different[0]?.prices[2]).toBe("98.50");
  });

  it.each(["", "7,00", "7.00 €", "1299,00 €", "7,0 €", "-"])("refuses the amount %j", (text) => {
    expect(() => readAmount(text)).toThrow(`Not an amount: "${text}"`);
  });

  it.each([
    ["7,00 €", "7.00"],
    ["99,00 €", "99.00"],
    ["1.299,00 €", "1299.00"],
    ["12.500,00 €", "12500.00"],
  ])("reads the amount %j", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
