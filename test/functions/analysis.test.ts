import { errorOf, installFunctions } from "../support/functionCalls";

const call = installFunctions();

type Cells = readonly (readonly unknown[])[];

describe("[T2] TOTAL", () => {
  it.each<[string, string, unknown, unknown, number]>([
    ["Call Recording", "Abo24", 45, null, 2148],
    ["Call Recording", "Abo24", 45, 1, 2148],
    ["Call Recording", "Abo24", 45, 24, 2148],
    ["Call Recording", "Abo24", 45, 25, 2237.5],
    ["Call Recording", "Abo24", 45, "30", 2685],
    ["Call Recording", "Kauf", 45, 1200, 2400],
    ["Teams Presence Sync", "Abo1", 12, null, 22.5],
    ["Support Premium", "jährlich", null, 13, 1656],
    ["Support Basic", "einmalig", null, 13, 348],
    ["Module Manager", "", null, 13, 0],
  ])("%s, %s, %p users, %p months: %p", (product, term, users, months, total) => {
    expect(call("TOTAL", product, term, users, months)).toBe(total);
  });
});

describe("[P3] TIER", () => {
  it.each([
    [1, "1-20"],
    [20, "1-20"],
    [21, "21-40"],
    [40, "21-40"],
    [41, "41-80"],
    [80, "41-80"],
    [81, "81-150"],
    [150, "81-150"],
    [151, "151-250"],
    [250, "151-250"],
    [251, ">250"],
    [1_000_000, ">250"],
  ])("%d users: %s", (users, tier) => {
    expect(call("TIER", users)).toBe(tier);
  });
});

describe("[U1] UPGRADE", () => {
  it.each<[string, number, number, unknown, number]>([
    ["the difference of the purchase prices", 20, 45, null, 1801],
    ["nothing within a tier", 41, 80, null, 0],
    ["nothing within a tier, whatever was paid", 41, 80, 100, 0],
    ["the new price less what was really paid", 20, 45, 500, 1900],
    ["nothing when more was paid than the new tier costs", 20, 45, 3000, 0],
  ])("%s", (_what, before, after, paid, difference) => {
    expect(call("UPGRADE", "Call Recording", before, after, paid)).toBe(difference);
  });

  it("credits nothing for a 0, which Excel may send for a blank cell", () => {
    expect(call("UPGRADE", "Call Recording", 20, 45, 0)).toBe(1801);
  });

  it.each(["0", "0 €", "0,00", "0,00 €", " 0.00 ", "€0.00"])(
    "[R31] is told by the text %j that nothing was paid, which 0 cannot say",
    (paid) => {
      expect(call("UPGRADE", "Call Recording", 20, 45, paid)).toBe(2400);
    },
  );
});

describe("COMPARE", () => {
  it("[T2] adds the upgrade cost to the purchase alone", () => {
    const [, purchase = [], , sub24 = []] = call("COMPARE", "Call Recording", 45, 30, 600) as Cells;

    expect(purchase).toEqual(["Kauf", 2400, "einmalig", 3000, 0, false, false]);
    expect(sub24).toEqual(["Abo24", 89.5, "im Monat", 2685, 315, false, false]);
  });

  it("shows which terms only bind longer", () => {
    const rows = (call("COMPARE", "AntiFraud", null, 36) as Cells).slice(1);

    expect(rows.map(([term, , , , , , isDominated]) => [term, isDominated])).toEqual([
      ["Kauf", false],
      ["Abo12", false],
      ["Abo24", true],
      ["Abo36", true],
    ]);
  });

  it("leaves the saving blank where there is no purchase", () => {
    const rows = (call("COMPARE", "Teams Presence Sync", 12) as Cells).slice(1);

    expect(rows.map(([term, , , , saving]) => [term, saving])).toEqual([
      ["Abo1", ""],
      ["Abo12", ""],
      ["Abo24", ""],
      ["Abo36", ""],
    ]);
  });

  it("names the months compared, by default the longest minimum term", () => {
    const [header = []] = call("COMPARE", "Call Recording", 45) as Cells;

    expect(header[3]).toBe("Summe 36 Monate");
  });
});

describe("CHEAPEST", () => {
  it.each([
    [1, "Abo12"],
    [18, "Abo12"],
    [19, "Abo24"],
    [26, "Abo24"],
    [27, "Kauf"],
  ])("Call Recording over %d months: %s", (months, term) => {
    for (const users of [20, 40, 80, 150, 250, 251]) {
      expect(call("CHEAPEST", "Call Recording", users, months)).toBe(term);
    }
  });

  it("takes the shortest commitment among equals", () => {
    expect(call("CHEAPEST", "AntiFraud", null, 12)).toBe("Abo12");
  });

  it("counts the upgrade cost against the purchase", () => {
    expect(call("CHEAPEST", "Call Recording", 45, 30, 600)).toBe("Abo36");
  });
});

describe("BREAKEVEN", () => {
  it.each([
    ["Call Recording", "Abo24", 27],
    ["Call Recording", "Abo36", 1],
    ["Pro IVR", 12, 21],
  ])("%s, %p: month %d", (product, term, month) => {
    expect(call("BREAKEVEN", product, term, 45)).toBe(month);
  });

  it("[T2] agrees with CHEAPEST and COMPARE about the purchase, whatever upgrades cost", () => {
    for (const upgradeCost of [null, 0, 179, 500, 1_200.5]) {
      for (const term of ["Abo12", "Abo24", "Abo36"]) {
        const since = Number(call("BREAKEVEN", "Call Recording", term, 45, upgradeCost));
        for (const months of [1, since - 1, since, since + 1, 36, 48].filter((each) => each > 0)) {
          const rows = call("COMPARE", "Call Recording", 45, months, upgradeCost) as Cells;
          const row = rows.find(([name]) => name === term);
          expect(Number(row?.[4]) < 0).toBe(months >= since);
          const cheapest = call("CHEAPEST", "Call Recording", 45, months, upgradeCost);
          expect(row?.[5]).toBe(cheapest === term);
          if (cheapest === term) expect(months).toBeLessThan(since);
        }
      }
    }
  });
});

describe("CATALOG", () => {
  it("[C1] lists all 148 prices of the extensions, the support plans and what is free", () => {
    const rows = (call("CATALOG") as Cells).slice(1);

    expect(rows).toHaveLength(148 + 3 + 2);
    expect(new Set(rows.map(([product]) => product)).size).toBe(22 + 3 + 2);
  });

  it("finds by every word, in any order", () => {
    const rows = (call("CATALOG", "sync presence") as Cells).slice(1);

    expect(rows).toEqual([
      ["Teams Presence Sync", "Abo1", "je 5 Benutzer", 7.5, "im Monat"],
      ["Teams Presence Sync", "Abo12", "je 5 Benutzer", 7.4, "im Monat"],
      ["Teams Presence Sync", "Abo24", "je 5 Benutzer", 7.3, "im Monat"],
      ["Teams Presence Sync", "Abo36", "je 5 Benutzer", 7, "im Monat"],
    ]);
  });

  it("suggests what was meant when nothing matches", () => {
    expect(errorOf(() => call("CATALOG", "Cal Recordng"))).toEqual({
      code: "#N/A",
      message: "Nichts in der Preisliste passt zu „Cal Recordng“. Meinten Sie „Call Recording“?",
    });
  });
});

describe("FIND", () => {
  it.each([
    ["Reverse lookup", "Reverse Lookup PRO"],
    ["teams", "Teams Presence Sync"],
    ["Anti Fraud", "AntiFraud"],
    ["Zeitgesteurte Umleitung", "Zeitgesteuerte Umleitung PRO"],
  ])("%s: %s first", (text, name) => {
    expect((call("FIND", text) as Cells)[0]).toEqual([name]);
  });

  it("gives at most as many names as asked for", () => {
    expect(call("FIND", "pro", 2)).toHaveLength(2);
  });
});

describe("[C5] SUPPORT", () => {
  it.each<[string, unknown, string | number]>([
    ["Free", null, 0],
    ["Support Basic", "", 348],
    ["premium", 0, 828],
    ["Enterprise", null, 1548],
    ["Enterprise", "Reaktionszeit (SLA)", "24 Stunden"],
    ["Basic", "E-Mail", "○"],
    ["Premium", "Software Upgrades", "50% Rabatt"],
    ["Free", "TeamViewer", "-"],
  ])("%s, %p: %p", (plan, item, entry) => {
    expect(call("SUPPORT", plan, item)).toBe(entry);
  });
});

describe("[M1] [M4] VAT and GROSS", () => {
  it.each<[number, unknown, unknown, number, number]>([
    [89.5, null, null, 17.01, 106.51],
    [89.5, "AT", null, 17.9, 107.4],
    [89.5, "CH", "2023-12-31", 6.89, 96.39],
    [89.5, "DE", "2020-12-31", 14.32, 103.82],
    [89.5, "DE", 44_197, 17.01, 106.51],
    [-89.5, null, null, -17.01, -106.51],
    [0.03, null, null, 0.01, 0.04],
  ])("of %p in %p on %p: %p, %p", (net, country, date, vat, gross) => {
    expect(call("VAT", net, country, date)).toBe(vat);
    expect(call("GROSS", net, country, date)).toBe(gross);
  });
});

describe("EXPLAIN", () => {
  it("gives each step its rule, and the footnote on which it rests", () => {
    const rows = (call("EXPLAIN", "Call Recording", "Abo24", 45) as Cells).slice(1);

    expect(rows.map(([step, rule]) => [rule, step])).toEqual([
      ["C4", "Preisliste 2022-09, gedruckt als „Stand 09/2022“"],
      ["P1", "Laufzeit Abo24: Der Preis fällt im Monat an"],
      ["P3", "45 Benutzer fallen in die Staffel 41-80"],
      ["P2", "Der Preis gilt je PBX-Serverlizenz"],
      ["C1", "Gedruckter Preis: 89,50\u00a0€ im Monat, netto"],
      [
        "T1",
        "Nach der Mindestlaufzeit verlängert sich das Abo um jeweils einen Monat zum selben Preis",
      ],
      ["T4", "Die Kündigung muss 14 Tage vor dem Ende der Laufzeit eingehen"],
      ["T6", "Während des Abos sind alle Updates dieser Erweiterung kostenlos"],
    ]);
    expect(rows.every(([, , printed]) => typeof printed === "string")).toBe(true);
  });
});

describe("CHECK", () => {
  it("is empty when all is well, and for a row that is blank altogether", () => {
    expect(call("CHECK", "Call Recording", "Abo24", 45)).toEqual([[""]]);
    expect(call("CHECK", "", null, 0)).toEqual([[""]]);
  });

  it("says what is wrong, whatever that is", () => {
    expect(call("CHECK", "Call Recording", "Abo1", 45)).toEqual([
      ["Call Recording gibt es nicht als Abo1, sondern als Kauf, Abo12, Abo24 oder Abo36."],
    ]);
    expect(call("CHECK", "Pro IVR", "Kauf", null, [["a"], ["b"]])).toEqual([
      ["Hier ist ein einzelner Wert nötig, kein Bereich von 2 × 1 Zellen."],
    ]);
    expect(call("CHECK", "Pro IVR", "Kauf", null, "1999-01")).toEqual([
      ["Eine Preisliste „1999-01“ gibt es nicht. Vorhanden: 2022-09."],
    ]);
  });

  it("says what is wrong beside each row of ranges, as PRICES prices them", () => {
    expect(call("CHECK", [["Pro IVR"], [""], ["Pro IVX"]], [["Kauf"], [""], ["Kauf"]])).toEqual([
      [""],
      [""],
      ["„Pro IVX“ steht nicht in der Preisliste. Meinten Sie „Pro IVR“?"],
    ]);
  });

  it("[L1] [L2] says what is wrong beside each line of a range, and points out counts that may be swapped", () => {
    const lines = [
      ["Call Recording", "Kauf", 45, 1, 0],
      ["", "", 0, 0, 0],
      ["Call Recording", "Kauf", 1, 45, 0],
      ["Call Recording", "Kauf", 45, 0, 0],
      ["Call Recording", "Kauf", 45, 1, 1],
    ];
    expect(call("CHECK", lines)).toEqual([
      [""],
      [""],
      ["Die Menge 45 ist größer als die Benutzeranzahl 1. Sind Benutzer und Menge vertauscht?"],
      [
        "Die Menge fehlt, obwohl andere Zeilen eine haben. Geben Sie eine ganze Zahl ab 1 an, oder leeren Sie die ganze Spalte.",
      ],
      [
        "„1“ kann 1 % oder 100 % sein. Schreiben Sie 1 % oder 0,01; für 100 % den Text „100 %“, in einer Zelle mit Apostroph davor.",
      ],
    ]);
    expect(call("CHECK", [["", "", ""]])).toEqual([["Der Bereich enthält keine Position."]]);
  });
});
