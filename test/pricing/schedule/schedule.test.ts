import { Money } from "../../../src/pricing/money/money";
import { paymentSchedule, type Invoice } from "../../../src/pricing/schedule/schedule";
import type { PricedLine } from "../../../src/pricing/line/line";
import { day, pricedLine } from "../../support/quoting";
import { invoicesOf, rowOf, schedule } from "../../support/schedules";

const sumOf = (invoices: readonly Invoice[], amount: "net" | "vat" | "gross") =>
  Money.sum(invoices.map((invoice) => invoice[amount])).toString();

const callRecording = () => pricedLine("Call Recording", "sub24", { userCount: 10 });

describe("VAT per invoice", () => {
  it.each([
    ["monthly", 24, "22.34", "637.92"],
    ["quarterly", 8, "67.02", "638.00"],
    ["yearly", 2, "268.08", "638.04"],
  ] as const)(
    "[M3] 536.16 net, paid %s in %d invoices of %s, is %s gross",
    (interval, count, net, gross) => {
      const invoices = invoicesOf([callRecording()], "2026-02-01", { interval });
      expect(invoices.map((invoice) => invoice.net.toString())).toEqual(Array(count).fill(net));
      expect([sumOf(invoices, "net"), sumOf(invoices, "gross")]).toEqual(["536.16", gross]);
    },
  );

  it("[M3] the rate and the tax stand on every invoice", () => {
    const [first] = invoicesOf([callRecording()], "2026-02-01");
    expect(first?.taxes.map(({ rate }) => rate.percentText())).toEqual(["19"]);
    expect(first && rowOf(first)).toBe("2026-02-01 to 2026-02-28: 22.34 + 4.24 = 26.58");
  });

  it("[M4] the rate of the time that is paid for counts: 16 % in Germany in the second half of 2020", () => {
    const percents = invoicesOf([pricedLine("AntiFraud", "sub12")], "2020-06-01").map(
      ({ taxes, gross }) => `${taxes.map(({ rate }) => rate.percentText()).join()} %: ${gross}`,
    );
    expect(percents).toEqual([
      "19 %: 8.33",
      ...Array<string>(6).fill("16 %: 8.12"),
      ...Array<string>(5).fill("19 %: 8.33"),
    ]);
  });

  it("[M4] the seller's country decides", () => {
    const teams = pricedLine("Teams Presence Sync", "sub1", { userCount: 5 });
    expect(schedule([teams], "2026-02-01", { country: "AT" })).toEqual([
      "2026-02-01 to 2026-02-28: 7.50 + 1.50 = 9.00",
    ]);
    expect(schedule([teams], "2023-12-01", { country: "CH", months: 2 })).toEqual([
      "2023-12-01 to 2023-12-31: 7.50 + 0.58 = 8.08",
      "2024-01-01 to 2024-01-31: 7.50 + 0.61 = 8.11",
    ]);
  });

  it("[M4] a day for which no rate is known is an error", () => {
    const terms = { start: day("2017-12-01"), interval: "monthly", country: "CH" } as const;
    expect(paymentSchedule([pricedLine("AntiFraud", "sub12")], terms)).toEqual({
      ok: false,
      error: { code: "noVatRate", country: "CH", from: "2018-01-01" },
    });
  });
});

describe("the whole quote, worked", () => {
  const lines = [
    pricedLine("Pro IVR", "purchase", { userCount: 43 }),
    pricedLine("Call Recording", "sub24", { userCount: 43 }),
    pricedLine("Teams Presence Sync", "sub12", { userCount: 12 }),
    pricedLine("Support Premium", "yearly"),
  ];

  it("[M3] [M5] paid monthly, 1188.70 + 225.85 = 1414.55 are due at the start", () => {
    const rows = schedule(lines, "2026-01-01");
    expect(rows).toHaveLength(24);
    expect(rows[0]).toBe("2026-01-01 to 2026-12-31: 1188.70 + 225.85 = 1414.55");
    expect(rows[1]).toBe("2026-02-01 to 2026-02-28: 111.70 + 21.22 = 132.92");
    expect(rows[12]).toBe("2027-01-01 to 2027-12-31: 939.70 + 178.54 = 1118.24");
    expect(rows[23]).toBe("2027-12-01 to 2027-12-31: 111.70 + 21.22 = 132.92");
  });

  it("[M3] [M5] paid yearly, 2417.40 + 459.31 = 2876.71 are due at the start", () => {
    const invoices = invoicesOf(lines, "2026-01-01", { interval: "yearly" });
    const rows = invoices.map(rowOf);
    expect(rows).toHaveLength(13);
    expect(rows[0]).toBe("2026-01-01 to 2026-12-31: 2417.40 + 459.31 = 2876.71");
    // The second year of Call Recording, the first renewed month of Teams Presence Sync, Support.
    expect(rows[1]).toBe("2027-01-01 to 2027-12-31: 1924.20 + 365.60 = 2289.80");
    expect(rows[2]).toBe("2027-02-01 to 2027-02-28: 22.20 + 4.22 = 26.42");
    expect(rows[12]).toBe("2027-12-01 to 2027-12-31: 22.20 + 4.22 = 26.42");
    // 249.00 + 24 x 111.70 + 2 x 828.00
    expect(sumOf(invoices, "net")).toBe("4585.80");
  });

  it("does not depend on the order of the lines", () => {
    expect(schedule([...lines].reverse(), "2026-01-01")).toEqual(schedule(lines, "2026-01-01"));
  });
});

describe("subscriptions", () => {
  it("[T5] payments do not reach beyond the committed term, renewed months are paid monthly", () => {
    const antiFraud = pricedLine("AntiFraud", "sub12");
    expect(schedule([antiFraud], "2026-01-15", { interval: "yearly", months: 14 })).toEqual([
      "2026-01-15 to 2027-01-14: 84.00 + 15.96 = 99.96",
      "2027-01-15 to 2027-02-14: 7.00 + 1.33 = 8.33",
      "2027-02-15 to 2027-03-14: 7.00 + 1.33 = 8.33",
    ]);
  });

  it("[T5] a term of a month is paid by the month, whatever the interval", () => {
    const teams = pricedLine("Teams Presence Sync", "sub1", { userCount: 12 });
    for (const interval of ["monthly", "quarterly", "yearly"] as const) {
      expect(schedule([teams], "2026-02-01", { interval, months: 2 })).toEqual([
        "2026-02-01 to 2026-02-28: 22.50 + 4.28 = 26.78",
        "2026-03-01 to 2026-03-31: 22.50 + 4.28 = 26.78",
      ]);
    }
  });

  it("[T3] [T5] periods follow one another without a gap from the 31st on, in mixed terms", () => {
    const lines = [
      pricedLine("Teams Presence Sync", "sub1", { userCount: 5 }),
      pricedLine("AntiFraud", "sub12"),
    ];
    expect(schedule(lines, "2026-03-31", { interval: "quarterly" })).toEqual([
      "2026-03-31 to 2026-06-30: 28.50 + 5.42 = 33.92",
      "2026-05-01 to 2026-05-30: 7.50 + 1.43 = 8.93",
      "2026-05-31 to 2026-06-30: 7.50 + 1.43 = 8.93",
      "2026-07-01 to 2026-09-30: 28.50 + 5.42 = 33.92",
      "2026-07-31 to 2026-08-30: 7.50 + 1.43 = 8.93",
      "2026-08-31 to 2026-09-30: 7.50 + 1.43 = 8.93",
      "2026-10-01 to 2026-12-30: 28.50 + 5.42 = 33.92",
      "2026-10-31 to 2026-11-30: 7.50 + 1.43 = 8.93",
      "2026-12-01 to 2026-12-30: 7.50 + 1.43 = 8.93",
      "2026-12-31 to 2027-03-30: 28.50 + 5.42 = 33.92",
      "2027-01-31 to 2027-02-28: 7.50 + 1.43 = 8.93",
      "2027-03-01 to 2027-03-30: 7.50 + 1.43 = 8.93",
    ]);
  });

  it("[T5] fewer months than the term show the invoices of those months", () => {
    const terms = { interval: "quarterly", months: 5 } as const;
    expect(schedule([callRecording()], "2026-01-01", terms)).toEqual([
      "2026-01-01 to 2026-03-31: 67.02 + 12.73 = 79.75",
      "2026-04-01 to 2026-06-30: 67.02 + 12.73 = 79.75",
    ]);
    expect(schedule([callRecording()], "2026-01-01", { months: 1 })).toEqual([
      "2026-01-01 to 2026-01-31: 22.34 + 4.24 = 26.58",
    ]);
  });

  it("[T5] by default the longest minimum term is shown, and the shorter ones renew", () => {
    const lines = [pricedLine("AntiFraud", "sub12"), pricedLine("AntiFraud", "sub24")];
    const invoices = invoicesOf(lines, "2026-01-01", { interval: "yearly" });
    const rows = invoices.map(rowOf);
    expect(rows[0]).toBe("2026-01-01 to 2026-12-31: 168.00 + 31.92 = 199.92");
    expect(rows[1]).toBe("2027-01-01 to 2027-12-31: 91.00 + 17.29 = 108.29");
    expect(rows.slice(2)).toHaveLength(11);
    expect(sumOf(invoices, "net")).toBe("336.00");
  });

  it("[M2] [P2] discounts and quantities are in every payment", () => {
    const line = pricedLine("Call Recording", "sub24", {
      userCount: 10,
      quantity: 2,
      discount: "0.15",
    });
    const invoices = invoicesOf([line], "2026-01-01", { interval: "yearly" });
    expect(invoices.map(({ net }) => net.toString())).toEqual(["455.76", "455.76"]);
  });
});

it("[T5] a hundred years of many lines take no longer than one line's", () => {
  const lines = Array<PricedLine>(5_000).fill(pricedLine("AntiFraud", "sub12"));
  const invoices = invoicesOf(lines, "2026-01-01", { months: 1_200 });
  expect(invoices.length).toBe(1_200);
  expect(new Set(invoices.map(({ net }) => net.toString()))).toEqual(new Set(["35000.00"]));
});

describe("purchases", () => {
  it("[M5] are paid once, at the start", () => {
    const lines = [pricedLine("AntiFraud", "purchase"), pricedLine("Support Basic", "once")];
    const expected = ["2026-05-05 to 2026-05-05: 447.00 + 84.93 = 531.93"];
    expect(schedule(lines, "2026-05-05")).toEqual(expected);
    expect(schedule(lines, "2026-05-05", { months: 24 })).toEqual(expected);
  });

  it("are not there without lines", () => {
    const terms = { start: day("2026-01-01"), interval: "monthly", country: "DE" } as const;
    const noLines = { ok: false, error: { code: "noLines" } };
    expect(paymentSchedule([], terms)).toEqual(noLines);
    expect(paymentSchedule([], { ...terms, months: 12 })).toEqual(noLines);
  });
});
