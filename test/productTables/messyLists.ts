import type { TableCell } from "../../src/productTables";

/** A list as people make them, and what a person reads in it. */
export type MessyList = {
  readonly name: string;
  readonly cells: readonly (readonly TableCell[])[];
  /** The headings that a person would give the columns; "" for one that has nothing to do with prices. */
  readonly columns: string;
  /** Each line as "row: product, term, users, quantity, discount, start, customer, site", trailing gaps left out. */
  readonly lines: readonly string[];
};

export const MESSY_LISTS: readonly MessyList[] = [
  {
    name: "a plain German list with headings",
    cells: [
      ["Produkt", "Laufzeit", "Benutzer", "Menge", "Rabatt"],
      ["Call Recording", "Abo24", 45, 1, 0.1],
      ["Pro IVR", "Kauf", "", 2, ""],
    ],
    columns: "product term users quantity discount",
    lines: ["1: Call Recording, Abo24, 45, 1, 0.1", "2: Pro IVR, Kauf, , 2"],
  },
  {
    name: "no headings, columns in another order",
    cells: [
      [45, "Abo 24 Monate", "Call Recording"],
      [12, "Abo 12 Monate", "Insight Analytics"],
      [120, "Kauf", "Active Directory Sync"],
    ],
    columns: "users term product",
    lines: [
      "0: Call Recording, Abo 24 Monate, 45",
      "1: Insight Analytics, Abo 12 Monate, 12",
      "2: Active Directory Sync, Kauf, 120",
    ],
  },
  {
    name: "two heading rows with merged headings, a title above",
    cells: [
      ["Erneuerungen 2027", "", "", "", "", "", ""],
      ["", "", "", "", "", "", ""],
      ["Kunde", "Lizenz", "", "Anzahl", "", "Preise in EUR", ""],
      ["", "Produkt", "Laufzeit", "Benutzer", "Server", "einzeln", "gesamt"],
      ["Müller GmbH", "Call Recording", "24 Monate", 45, 1, 89.5, 89.5],
      ["", "Pro IVR", "Kauf", "", 1, 249, 249],
      ["Nord AG", "Group Busy", "Abo12", "", 3, 7, 21],
    ],
    columns: "customer product term users quantity price price",
    lines: [
      "4: Call Recording, 24 Monate, 45, 1, , , Müller GmbH",
      "5: Pro IVR, Kauf, , 1, , , Müller GmbH",
      "6: Group Busy, Abo12, , 3, , , Nord AG",
    ],
  },
  {
    name: "totals and blank rows in between, numbered lines",
    cells: [
      ["Pos.", "Artikel", "Bindung", "User", "Stk.", "EP", "GP"],
      [1, "Call Recording", "Abo36", 45, 1, 71.49, 71.49],
      [2, "Blacklist PRO", "Abo36", "", 1, 7.42, 7.42],
      ["", "Zwischensumme", "", "", "", "", 78.91],
      ["", "", "", "", "", "", ""],
      [3, "Extended Routing", "Kauf", "", 1, 599, 599],
      ["Gesamt netto", "", "", "", "", "", 677.91],
      ["zzgl. 19 % MwSt.", "", "", "", "", "", 128.8],
    ],
    columns: "- product term users quantity price price",
    lines: [
      "1: Call Recording, Abo36, 45, 1",
      "2: Blacklist PRO, Abo36, , 1",
      "5: Extended Routing, Kauf, , 1",
    ],
  },
  {
    name: "blank columns and numbers as text",
    cells: [
      ["", "Product", "", "Term", "", "Users", "", "Qty"],
      ["", "Call Recording", "", "sub24", "", "45", "", "1"],
      ["", "DHCP", "", "purchase", "", "", "", "2"],
    ],
    columns: "- product - term - users - quantity",
    lines: ["1: Call Recording, sub24, 45, 1", "2: DHCP, purchase, , 2"],
  },
  {
    name: "names from the printed list, broken at line ends",
    cells: [
      ["Erweiterung", "Kauf / Abo", "Anzahl Benutzer"],
      ["Active Directory\nSynchronisation", "Abo 12\nMonate", "20 User"],
      ["Last Contact\nForwarding", "Abo 24\nMonate", ""],
    ],
    columns: "product term users",
    lines: [
      "1: Active Directory Synchronisation, Abo 12 Monate, 20",
      "2: Last Contact Forwarding, Abo 24 Monate",
    ],
  },
  {
    name: "German and English mixed, dates as serial numbers and as text",
    cells: [
      ["Customer", "Standort", "Extension", "Term", "Start", "Nutzer"],
      ["Nord AG", "Hamburg", "Call Recording", "Abo12", 46388, 45],
      ["Nord AG", "Kiel", "Call Recording", "24 months", "01.02.2027", 12],
      ["Süd KG", "Ulm", "Monitoring", "Kauf", "2027-03-01", ""],
    ],
    columns: "customer site product term start users",
    lines: [
      "1: Call Recording, Abo12, 45, , , 46388, Nord AG, Hamburg",
      "2: Call Recording, 24 months, 12, , , 01.02.2027, Nord AG, Kiel",
      "3: Monitoring, Kauf, , , , 2027-03-01, Süd KG, Ulm",
    ],
  },
  {
    name: "misspelt products",
    cells: [
      ["Modul", "Laufzeit", "User"],
      ["Cal Recordng", "Abo24", 45],
      ["Insigt Analytics", "Abo24", 45],
      ["Pro IVR", "Abo24", ""],
      ["Anfahrt", "pauschal", ""],
      ["Kaffeemaschine", "Abo24", ""],
    ],
    columns: "product term users",
    lines: [
      "1: Call Recording?, Abo24, 45",
      "2: Insight Analytics?, Abo24, 45",
      "3: Pro IVR, Abo24",
      "4: Anfahrt!, pauschal",
      "5: Kaffeemaschine!, Abo24",
    ],
  },
  {
    name: "the term in the cell of the product",
    cells: [
      ["Leistung", "Benutzer", "Preis"],
      ["Call Recording, Abo 24 Monate", 45, 89.5],
      ["Pro IVR (Kauf)", "", 249],
      ["Group Busy - 12M", "", 7],
    ],
    columns: "product users price",
    lines: ["1: Call Recording, sub24, 45", "2: Pro IVR, purchase", "3: Group Busy, sub12"],
  },
  {
    name: "a heading of its own for each site",
    cells: [
      ["Produkt", "Laufzeit", "Benutzer"],
      ["Berlin", "", ""],
      ["Call Recording", "Abo24", 45],
      ["Köln", "", ""],
      ["Call Recording", "Abo24", 12],
      ["Support Premium", "jährlich", ""],
    ],
    columns: "product term users",
    lines: [
      "2: Call Recording, Abo24, 45, , , , , Berlin",
      "4: Call Recording, Abo24, 12, , , , , Köln",
      "5: Support Premium, jährlich, , , , , , Köln",
    ],
  },
  {
    name: "headings repeated on every page, discounts as text",
    cells: [
      ["Artikel", "Laufzeit", "Anz. Benutzer", "Nachlass"],
      ["Call Recording", "Abo24", 45, "10 %"],
      ["Artikel", "Laufzeit", "Anz. Benutzer", "Nachlass"],
      ["AntiFraud", "Abo24", "", "5%"],
    ],
    columns: "product term users discount",
    lines: ["1: Call Recording, Abo24, 45, , 10 %", "3: AntiFraud, Abo24, , , 5%"],
  },
  {
    name: "terms as numbers of months, light users beside users, article numbers",
    cells: [
      ["Art.-Nr.", "Bezeichnung", "Laufzeit (Monate)", "PBX-Benutzer", "User Light", "Anzahl"],
      [10023, "Call Recording", 24, 40, 5, 1],
      [10044, "Insight Analytics", 36, 10, 0, 2],
    ],
    columns: "- product term users lightUsers quantity",
    lines: ["1: Call Recording, 24, 40+5, 1", "2: Insight Analytics, 36, 10+0, 2"],
  },
  {
    name: "a product merged over the rows of its terms, as the printed list has it",
    cells: [
      ["Erweiterung", "Kauf / Abo", "UVP netto"],
      ["AntiFraud", "Kauf", 99],
      ["", "Abo 12 Monate", 7],
      ["", "Abo 24 Monate", 7],
      ["Pro IVR", "Kauf", 249],
    ],
    columns: "product term price",
    lines: [
      "1: AntiFraud, Kauf",
      "2: AntiFraud, Abo 12 Monate",
      "3: AntiFraud, Abo 24 Monate",
      "4: Pro IVR, Kauf",
    ],
  },
  {
    name: "products alone",
    cells: [["Call Recording"], ["Pro IVR"], ["Support Basic"]],
    columns: "product",
    lines: ["0: Call Recording", "1: Pro IVR", "2: Support Basic"],
  },
  {
    name: "remarks behind the lines and a customer called Netto",
    cells: [
      ["Firma", "Modul", "Kauf/Abo", "Benutzer", "Bemerkung"],
      [
        "Netto Handels GmbH",
        "Call Recording",
        "Abo24",
        45,
        "läuft seit 2022, Kunde will verlängern",
      ],
      ["Netto Handels GmbH", "Pro IVR", "Kauf", "", "siehe Mail vom 3. Mai"],
    ],
    columns: "customer product term users -",
    lines: [
      "1: Call Recording, Abo24, 45, , , , Netto Handels GmbH",
      "2: Pro IVR, Kauf, , , , , Netto Handels GmbH",
    ],
  },
];
