import { Decimal } from "decimal.js";
import { edition202209 } from "../../support/edition202209";
import type { CatalogueEdition } from "../../../src/pricing/catalogue/types";
import { readPriceList } from "../../support/readPriceList";

const edition: CatalogueEdition = edition202209;
const printed = readPriceList();
const allProducts = [...edition.extensions, ...edition.supportPlans, ...edition.freeProducts];

describe("[C1] plausibility of the subscription prices", () => {
  const FACTORS = { sub12: "0.0490363", sub24: "0.0372922", sub36: "0.0297870" } as const;
  const MONTHS = { sub12: 12, sub24: 24, sub36: 36 } as const;
  const BY_MONTHS = ["Active Directory Synchronisation", "User Template PRO"];
  const subscriptions = ["sub12", "sub24", "sub36"] as const;

  function plausiblePrice(name: string, term: keyof typeof MONTHS, purchase: string): string {
    const monthly = BY_MONTHS.includes(name)
      ? new Decimal(purchase).dividedBy(MONTHS[term])
      : new Decimal(purchase).times(FACTORS[term]);
    const rounded = monthly.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return Decimal.max("7.00", rounded).toFixed(2);
  }

  const cells = edition.extensions.flatMap((extension) => {
    if (extension.kind === "package") return [];
    const { name, prices } = extension;
    return subscriptions.flatMap((term) => {
      const [purchases, listed] = [[prices.purchase].flat(), [prices[term]].flat()];
      return listed.map((price, tier) => ({ name, term, price, purchase: purchases[tier] ?? "" }));
    });
  });

  it("[C1] covers the 54 prices of the tiered and the 54 of the flat extensions", () => {
    expect(cells).toHaveLength(108);
  });

  it.each(cells)("[C1] $name, $term, purchase $purchase: $price", (cell) => {
    expect(plausiblePrice(cell.name, cell.term, cell.purchase)).toBe(cell.price);
  });
});

describe("names", () => {
  it("[C2] the name broken at a line end is one word, its printed spelling an alias", () => {
    const product = edition.extensions.find(({ id }) => id === "rufnummernsignalisierung");
    expect(product).toMatchObject({
      name: "Rufnummernsignalisierung",
      aliases: ["Rufnummern-signalisierung"],
    });
    expect(printed.rows.map((row) => row.product)).toContain("Rufnummern-signalisierung");
    expect(printed.text).not.toContain("Rufnummernsignalisierung");
  });

  it("[C3] Insight Analytics PRO, named in a picture only, is an alias and not a product", () => {
    const holders = allProducts.filter(({ name, aliases }) =>
      [name, ...(aliases ?? [])].includes("Insight Analytics PRO"),
    );
    expect(holders.map(({ id, name }) => [id, name])).toEqual([
      ["insight-analytics", "Insight Analytics"],
    ]);
    expect(printed.paragraphs.at(-1)).toContain("'Insight Analytics PRO'");
    expect(printed.rows.map((row) => row.product)).not.toContain("Insight Analytics PRO");
  });

  it("[C2] [C3] the catalogue knows these other names, and no more", () => {
    const aliases = allProducts.flatMap((product) =>
      product.aliases === undefined ? [] : [[product.name, product.aliases.join("; ")]],
    );
    expect(Object.fromEntries(aliases)).toEqual({
      "Active Directory Synchronisation": "Active Directory Sync; AD Synchronisation; AD Sync",
      "Insight Analytics": "Insight Analytics PRO",
      "Blacklist PRO": "Blacklist",
      "DHCP Server": "DHCP",
      "Multiline TAPI Configuration": "Multiline TAPI",
      "Notruf & Alarmierung": "Notruf und Alarmierung; Notruf",
      "Privacy for STARFACE": "Privacy",
      "Pro IVR": "IVR PRO; IVR",
      "Reverse Lookup PRO": "Reverse Lookup",
      Rufnummernsignalisierung: "Rufnummern-signalisierung",
      "User Template PRO": "User Template",
      "Zeitgesteuerte Umleitung PRO": "Zeitgesteuerte Umleitung",
      "Teams Presence Sync":
        "Microsoft Teams Presence Sync; MS Teams Presence Sync; Teams Presence; Teams Sync",
      "Support Basic": "Support-Plan Basic; Basic",
      "Support Premium": "Support-Plan Premium; Premium",
      "Support Enterprise": "Support-Plan Enterprise; Enterprise",
      "Support Free": "Support-Plan Free; Free",
      "Module Manager": "Modul-Manager",
    });
  });

  it("[C4] ids stay what they are, since other programs and saved quotes may hold them", () => {
    expect(allProducts.map(({ id }) => id)).toEqual([
      "active-directory-synchronisation",
      "call-recording",
      "insight-analytics",
      "antifraud",
      "blacklist-pro",
      "dhcp-server",
      "extended-routing",
      "group-busy",
      "happy-holiday",
      "hd-ringtones",
      "intercom",
      "last-contact-forwarding",
      "monitoring",
      "multiline-tapi-configuration",
      "notruf-alarmierung",
      "privacy-for-starface",
      "pro-ivr",
      "reverse-lookup-pro",
      "rufnummernsignalisierung",
      "user-template-pro",
      "zeitgesteuerte-umleitung-pro",
      "teams-presence-sync",
      "support-basic",
      "support-premium",
      "support-enterprise",
      "support-free",
      "module-manager",
    ]);
  });
});

describe("identity and provenance", () => {
  it("[C4] the edition is named after the only date that the list prints", () => {
    const dates = [...printed.text.matchAll(/Stand (\d\d)\/(\d{4})/g)];
    expect(dates.length).toBeGreaterThan(0);
    expect(new Set(dates.map(([, month = "", year = ""]) => `${year}-${month}`))).toEqual(
      new Set([edition.id]),
    );
    expect(edition).toMatchObject({ id: "2022-09", validFrom: "2022-09-01", currency: "EUR" });
  });

  it("[C4] the provenance tells the document, its date, its basis and the hash of its text", () => {
    expect(edition.provenance).toEqual({
      document: "Fluxpunkt-Preisliste",
      printedDate: "09/2022",
      basis: "UVP netto",
      sourceSha256: printed.sha256,
    });
    expect(printed.text).toContain(`Stand ${edition.provenance.printedDate}`);
    expect(printed.text).toContain(edition.provenance.basis);
  });
});

describe("[C5] the symbols of the support matrix", () => {
  it("[C5] the legend gives ○ both of its printed meanings", () => {
    const { legend } = edition.supportMatrix;
    expect(legend).toMatch(/^● Im Support-Plan enthalten ○ eingeschränkte Leistung ○ Kosten/);
    expect(legend.match(/○ \p{L}+/gu)).toEqual(["○ eingeschränkte", "○ Kostenpflichtige"]);
  });

  it("[C5] an entry with ○ says no more than the printed words", () => {
    const entries = edition.supportMatrix.rows.flatMap((row) => row.entries);
    const limited = entries.filter((entry) => entry.includes("○"));
    expect(limited).toHaveLength(9);
    expect(new Set(limited)).toEqual(new Set(["○", "○ ohne Rückmeldung"]));
  });
});
