import { WHOLE_QUOTE } from "../../../../src/functions/declaration/exampleLines";
import { Money } from "../../../../src/pricing";
import { errorOf, installFunctions } from "../../../support/functionCalls";

const call = installFunctions();

const TWO_YEARS = [["Call Recording", "Abo24", 20]];

type Invoice = readonly [
  date: number,
  from: number,
  to: number,
  net: number,
  vat: number,
  gross: number,
];

/** The invoices without the header. */
function invoices(...given: readonly unknown[]): readonly Invoice[] {
  return (call("SCHEDULE", ...given) as readonly Invoice[]).slice(1);
}

function sumOf(rows: readonly Invoice[], column: 3 | 4 | 5): string {
  return Money.sum(rows.map((row) => Money.of(row[column]))).toString();
}

function serial(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

describe("[M3] 536.16 net over two years", () => {
  it.each<[string, unknown, number, string]>([
    ["monthly by default", null, 24, "637.92"],
    ["monthly", "monatlich", 24, "637.92"],
    ["monthly, in English", "Monthly", 24, "637.92"],
    ["quarterly", "quartalsweise", 8, "638.00"],
    ["quarterly, in English", "quarterly", 8, "638.00"],
    ["yearly", "jährlich", 2, "638.04"],
    ["yearly, in English", "yearly", 2, "638.04"],
  ])("%s", (_what, interval, count, gross) => {
    const rows = invoices(TWO_YEARS, "2026-01-01", interval);

    expect(rows).toHaveLength(count);
    expect(sumOf(rows, 3)).toBe("536.16");
    expect(sumOf(rows, 5)).toBe(gross);
    for (const [, , , net, vat, total] of rows) {
      expect(Money.of(net).plus(Money.of(vat)).toNumber()).toBe(total);
    }
  });
});

it.each<[string, string, string, number, number, number]>([
  ["CH", "2023-07-01", "jährlich", 84, 6.63, 90.63],
  ["CH", "2023-12-15", "monatlich", 7, 0.56, 7.56],
  ["DE", "2020-06-15", "jährlich", 84, 14.7, 98.7],
  ["DE", "2020-12-31", "jährlich", 84, 15.96, 99.96],
])(
  "[M4] an invoice of %s from %s, paid %s, has VAT at the rates of its time",
  (country, start, interval, ...amounts) => {
    const [first] = invoices([["AntiFraud", "Abo12"]], start, interval, country);

    expect(first?.slice(3)).toEqual(amounts);
  },
);

describe("[M3] the whole quote of the rule book", () => {
  it("is due with 1,188.70 + 225.85 = 1,414.55 at the start when paid monthly", () => {
    const [first] = invoices(WHOLE_QUOTE, "2026-01-01");

    expect(first?.slice(3)).toEqual([1188.7, 225.85, 1414.55]);
  });

  it("is due with 2,417.40 + 459.31 = 2,876.71 at the start when paid yearly", () => {
    const [first] = invoices(WHOLE_QUOTE, "2026-01-01", "jährlich");

    expect(first?.slice(3)).toEqual([2417.4, 459.31, 2876.71]);
  });

  it("has a header in German", () => {
    const [header] = call("SCHEDULE", WHOLE_QUOTE, "2026-01-01") as readonly unknown[];

    expect(header).toEqual(["Rechnungsdatum", "Von", "Bis", "Netto", "USt.", "Brutto"]);
  });
});

describe("[T5] the dates of the invoices", () => {
  it("are in advance, one after the other, up to the end of the term", () => {
    const rows = invoices([["Call Recording", "Abo12", 20]], "2026-02-01", "quarterly");

    expect(rows.map(([date, from, to]) => [date, from, to])).toEqual(
      [
        ["2026-02-01", "2026-04-30"],
        ["2026-05-01", "2026-07-31"],
        ["2026-08-01", "2026-10-31"],
        ["2026-11-01", "2027-01-31"],
      ].map(([from = "", to = ""]) => [serial(from), serial(from), serial(to)]),
    );
  });

  it("[T1] go on month by month after the term when more months are asked for", () => {
    const rows = invoices([["Call Recording", "Abo12", 20]], "2026-02-01", "yearly", "DE", 15);

    expect(rows.map(([, from, , net]) => [from, net])).toEqual([
      [serial("2026-02-01"), 352.44],
      [serial("2027-02-01"), 29.37],
      [serial("2027-03-01"), 29.37],
      [serial("2027-04-01"), 29.37],
    ]);
  });

  it("are the day of the start for a purchase", () => {
    const start = serial("2026-05-17");

    expect(invoices([["Pro IVR", "Kauf"]], start)).toEqual([
      [start, start, start, 249, 47.31, 296.31],
    ]);
  });
});

describe("[M4] the VAT of an invoice is that of", () => {
  it.each<[string, unknown, string, number, number]>([
    ["Germany by default", null, "2026-01-01", 47.31, 296.31],
    ["Germany", "Deutschland", "2026-01-01", 47.31, 296.31],
    ["Germany in the second half of 2020", "DE", "2020-07-01", 39.84, 288.84],
    ["Austria", "at", "2026-01-01", 49.8, 298.8],
    ["Switzerland", "CH", "2026-01-01", 20.17, 269.17],
    ["Switzerland before 2024", "Schweiz", "2023-12-31", 19.17, 268.17],
  ])("%s", (_what, country, start, vat, gross) => {
    const [[, , , net, ...taxed] = []] = invoices([["Pro IVR", "Kauf"]], start, null, country);

    expect([net, ...taxed]).toEqual([249, vat, gross]);
  });
});

it("names the bad line", () => {
  expect(errorOf(() => invoices([["Pro IVR", "Abo1"]], "2026-01-01"))).toEqual({
    code: "#N/A",
    message:
      "1. Zeile des Bereichs: Pro IVR gibt es nicht als Abo1, sondern als Kauf, Abo12, Abo24 oder Abo36.",
  });
});

describe("[F1] lines with a start of their own", () => {
  const lines = [
    ["Call Recording", "Abo12", 20, 1, 0, ""],
    ["Pro IVR", "Kauf", "", 1, 0, "17.05.2026"],
    ["Call Recording", "Abo12", 20, 1, 0, "2026-02-15"],
  ];

  it("are invoiced from it on, the others from the start of the schedule", () => {
    expect(invoices(lines, "2026-01-01", "yearly").map((row) => row.slice(1, 4))).toEqual([
      [serial("2026-01-01"), serial("2026-12-31"), 352.44],
      [serial("2026-02-15"), serial("2027-02-14"), 352.44],
      [serial("2026-05-17"), serial("2026-05-17"), 249],
      [serial("2027-01-01"), serial("2027-01-31"), 29.37],
      [serial("2027-02-01"), serial("2027-02-28"), 29.37],
    ]);
  });

  it("are one row where they fall on the same day", () => {
    const together = lines.map((line) => [...line.slice(0, 5), "2026-01-01"]);

    expect(invoices(together, "2020-01-01")).toEqual(invoices(together, "2026-01-01"));
    expect(invoices(together, "2020-01-01")).toHaveLength(12);
    expect(invoices(together, "2020-01-01")[0]?.[3]).toBe(307.74);
  });

  it("are left out where they begin after the months asked for", () => {
    expect(invoices(lines, "2026-01-01", "yearly", "DE", 4)).toHaveLength(2);
    expect(invoices(lines.slice(1, 2), "2026-01-01", "yearly", "DE", 4)).toEqual([]);
  });

  it("are refused where centuries lie between them", () => {
    const centuries = Array.from({ length: 8 }, (_, index) => [
      ...["Call Recording", "Abo12", 20, 1, 0],
      `1900-03-${String(index + 1).padStart(2, "0")}`,
    ]);
    const far = ["Call Recording", "Abo12", 20, 1, 0, "2999-12-01"];

    expect(errorOf(() => invoices([...centuries, far], "2026-01-01", null, "DE")).message).toBe(
      "Der Bereich ist zu groß für einen Aufruf: 105.672 statt höchstens 100.000.",
    );
  });

  it("name the row in which the start is no day, in every function of lines", () => {
    const bad = [lines[0], ["Pro IVR", "Kauf", "", 1, 0, "30.02.2026"]];
    const message =
      "2. Zeile des Bereichs: „30.02.2026“ ist kein Datum. Geben Sie ein Datum vom 01.03.1900 bis 31.12.2999 an.";

    for (const id of ["ONEOFF", "MRR", "ARR", "TCV", "SCHEDULE", "REVENUE"] as const) {
      expect(errorOf(() => call(id, bad, "2022-09"))).toMatchObject({ code: "#VALUE!", message });
    }
    expect(call("CHECK", bad, null, null, null)).toEqual([
      [""],
      [message.replace("2. Zeile des Bereichs: ", "")],
    ]);
  });

  it("cost in every function that goes by no start what they cost without", () => {
    const without = lines.map((line) => line.slice(0, 5));

    for (const id of ["QUOTE", "ONEOFF", "MRR", "ARR", "TCV"] as const) {
      expect(call(id, lines)).toEqual(call(id, without));
    }
  });
});

describe("[F2] the schedule by lines", () => {
  const byLines = (lines: unknown, start: unknown, ...rest: readonly unknown[]) =>
    call("SCHEDULE", lines, start, ...rest) as readonly (readonly unknown[])[];

  it.each(["je Position", "per line", "Position"])("is had by %p", (rows) => {
    const schedule = byLines(WHOLE_QUOTE, "2026-01-01", "yearly", null, null, null, rows);

    expect(schedule).toEqual([
      ["Produkt", "Laufzeit", "Von", "Bis", "Netto"],
      ["Pro IVR", "Kauf", serial("2026-01-01"), serial("2026-01-01"), 249],
      ["Call Recording", "Abo24", serial("2026-01-01"), serial("2026-12-31"), 1074],
      ["Call Recording", "Abo24", serial("2027-01-01"), serial("2027-12-31"), 1074],
      ["Teams Presence Sync", "Abo12", serial("2026-01-01"), serial("2026-12-31"), 266.4],
      ["Support Premium", "jährlich", serial("2026-01-01"), serial("2026-12-31"), 828],
    ]);
    const nets = schedule.slice(1).map((row) => Money.of(Number(row[4])));
    expect(Money.sum(nets).toNumber()).toBe(call("TCV", WHOLE_QUOTE));
  });

  it("[R37] is not had from what Excel appends where it knows six arguments only", () => {
    const call = { address: "Tabelle1!A1", functionName: "SCHEDULE" };

    expect(byLines(WHOLE_QUOTE, "2026-01-01", "yearly", null, null, null, call)).toEqual(
      byLines(WHOLE_QUOTE, "2026-01-01", "yearly"),
    );
  });

  it.each([[null], [""], [0], [undefined], ["je Rechnung"]])("is not had by %p", (rows) => {
    expect(byLines(WHOLE_QUOTE, "2026-01-01", "yearly", null, null, null, rows)).toEqual(
      byLines(WHOLE_QUOTE, "2026-01-01", "yearly"),
    );
  });
});
