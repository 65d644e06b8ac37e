import { changeLine, linesOf } from "../../../../src/quote";
import { COLUMNS, isDateStyle } from "../../../../src/workbook/quoteSheet/layout/plan";
import { documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { readRows, rowsOf, typedRow, withTyped, type SheetRow } from "./support/sheetRows";
import { document, edited, line, teams, twoSites, typing } from "./support/twoSites";

describe("a line", () => {
  it.each([
    ["line:a", "optional einmalig", { kind: "optional" }],
    ["line:b", "einmalig", { kind: "normal" }],
    ["line:b", "Alternative zu Pos. 4: einmalig", { kind: "alternative", to: "d" }],
  ] as const)("takes the role that %s says: %s", (key, value, role) => {
    const { document: read, edits, questions } = typing(key, { period: { value } });
    expect(read).toEqual(changeLine(document, key.slice(5), { role }));
    expect(edits.map(({ kind }) => kind)).toEqual(["role"]);
    expect(questions).toEqual([]);
  });

  it.each(["nach Absprache", "Alternative zu Pos. 1: einmalig", "Alternative zu Pos. 12"])(
    "asks about %s as the role of the first line",
    (value) => {
      const { document: read, questions } = typing("line:a", { period: { value } });
      expect(read).toEqual(document);
      expect(questions.map(({ kind }) => kind)).toEqual(["overwrittenFormula"]);
    },
  );

  it.each([
    ["line:a", "monatlich"],
    ["line:b", "optional monatlich"],
    ["line:b", "optional"],
    ["line:c", "Alternative zu Pos. 1: jährlich"],
  ])("asks about %s: %s, which is not how it is paid, and by which the sums go", (key, value) => {
    const { document: read, questions } = typing(key, { period: { value } });
    expect(read).toEqual(document);
    expect(questions.map(({ kind }) => kind)).toEqual(["overwrittenFormula"]);
  });

  it("that was removed leaves its alternatives as options", () => {
    const { document: read } = edited((rows) => rows.filter(({ key }) => key !== "line:a"));
    expect(linesOf(read).map(({ line: each }) => each.role.kind)).toEqual([
      "optional",
      "optional",
      "normal",
    ]);
  });

  it.each([
    ["5 %", "#,##0.00", ["keepStored ", "takeNearest 5 %"]],
    ["10,50 Euro", "0.0# %", ["keepStored ", "takeNearest 10,50 €"]],
    ["5", "General", ["keepStored ", "takeNearest 5 %", "takeNearest 5,00 €"]],
    ["5 bis 10 %", "0.0# %", ["keepStored "]],
    [10, "0.0# %", ["keepStored ", "takeNearest 10 %", "takeNearest 10,00 €"]],
    [0.1, "General", ["keepStored ", "takeNearest 10 %", "takeNearest 0,10 €"]],
    [-0.1, "0.0# %", ["keepStored "]],
  ])("asks what the discount %s in the format %s means", (value, format, choices) => {
    const { questions } = typing("line:a", { discount: { value, format } });
    const offered = questions[0]?.choices.map((each) => `${each.kind} ${each.value}`);
    expect(offered?.map((text) => text.replace(/\s/g, " "))).toEqual(choices);
  });

  it.each([
    ["listPrice", { unitPrice: { value: 400 }, listPrice: { value: 400 } }],
    ["unitPrice", { unitPrice: { value: 400 } }],
    ["net", { net: { value: 400 } }],
  ])("offers a %s that was typed over as a discount in euro", (_column, typed) => {
    const { questions } = typing("line:a", typed);
    const take = questions[0]?.choices.find(({ kind }) => kind === "takeNearest");
    const [first] = linesOf(take?.apply(document) ?? document);
    expect(first?.line.discount).toEqual({ kind: "amount", euro: "2000.00" });
  });

  it("does not offer a price above the list's, nor a net that is no multiple of a cent", () => {
    const dear = typing("line:a", { unitPrice: { value: 99_999 } });
    const three = twoSites();
    const many = { ...three, sites: [documentSite(45, [line("a", { quantity: 3 })])] };
    const odd = edited((rows) => withTyped(rows, "line:a", { net: { value: 100 } }), many);
    for (const { questions } of [dear, odd]) {
      expect(questions[0]?.choices.map(({ kind }) => kind)).toEqual(["keepStored"]);
    }
  });

  it("asks nothing where values were pasted over formulas, since they come to the same", () => {
    const rows = rowsOf(document);
    const pasted = rows.map((row): SheetRow => ({
      ...row,
      typed: Object.fromEntries(
        COLUMNS.flatMap((column) => {
          const cell = row.planned[column];
          return cell?.content.kind === "formula" && !isDateStyle(cell.look)
            ? [[column, { value: cell.content.value }]]
            : [];
        }),
      ),
    }));
    expect(readRows(pasted, document)).toMatchObject({ document, edits: [], questions: [] });
  });

  it("asks about a formula that somebody wrote instead, and about a sum typed over", () => {
    const { questions } = edited((rows) =>
      withTyped(
        withTyped(rows, "line:a", { unitPrice: { value: 1, formula: "=G14*0.9" } }),
        "total:once",
        { net: { value: 5 } },
      ),
    );
    expect(questions.map(({ kind, content }) => [kind, content])).toEqual([
      ["overwrittenFormula", "=G14*0.9"],
      ["overwrittenFormula", "5"],
    ]);
  });

  it.each(["site:s1", "siteTotal:s1"])(
    "asks about everything typed over what %s calculates",
    (key) => {
      const planned = rowsOf(document).find((row) => row.key === key)?.planned ?? {};
      const columns = COLUMNS.filter((column) => planned[column]?.content.kind === "formula");
      expect(columns).not.toEqual([]);
      for (const column of columns) {
        const { questions } = typing(key, { [column]: { value: 17 } });
        expect(questions).toMatchObject([{ kind: "overwrittenFormula", content: "17" }]);
      }
    },
  );

  it.each(["_xldudf_", "'C:\\x.xlam'!_xldudf_", "@'C:/x y/X.XLA'!_xldudf_", "[2]!_xldudf_", "@"])(
    "takes a formula for ours whose function Excel calls %s",
    (damage) => {
      const rows = rowsOf(document);
      const row = rows.findIndex(({ key }) => key === "line:a") + 1;
      const name = damage.endsWith("_") ? "FLUX_PRICE" : "FLUX.PRICE";
      const formula = `=${damage}${name}(C${row}, D${row},E${row},"2022-09")`;
      const { edits, questions } = typing("line:a", { listPrice: { value: "#NAME?", formula } });
      expect([edits, questions]).toEqual([[], []]);
    },
  );

  it.each(["product", "term", "quantity", "discount"] as const)(
    "makes nothing of a %s whose function has not answered",
    (column) => {
      const waiting = { value: "#BUSY!", formula: "=FLUX.CHEAPEST(A1)" };
      const { document: read, edits, questions } = typing("line:b", { [column]: waiting });
      expect(read).toEqual(document);
      expect([edits, questions]).toEqual([[], []]);
    },
  );

  it("keeps the calculation of an upgrade out of the note", () => {
    const owned = {
      productId: "call-recording",
      users: 20,
      boughtOn: undefined,
      pricePaid: undefined,
    };
    const upgrade = quoteDocument([documentSite(45, [line("a")], { ownedModules: [owned] })]);
    const written = rowsOf(upgrade).find(({ key }) => key === "line:a")?.planned.note?.content;
    const calculation = written?.kind === "formula" ? String(written.value) : "";
    const noteOf = (value: string) =>
      linesOf(edited((rows) => withTyped(rows, "line:a", { note: { value } }), upgrade).document)[0]
        ?.line.note;
    expect(calculation).toMatch(/^Upgrade von Staffel/);
    expect(noteOf(`ab März\n${calculation}`)).toBe("ab März");
    expect(noteOf("ab März")).toBe("ab März");
  });
});

describe("a product of another kind", () => {
  const site = documentSite(45, [line("a"), teams], { id: "s1" });
  const mixed = quoteDocument([site]);

  it("that is sold in packs takes the users that the sheet shows", () => {
    const { document: read, questions } = edited(
      (rows) =>
        withTyped(rows, "line:a", {
          product: { value: "Teams Presence" },
          term: { value: "Abo12" },
        }),
      mixed,
    );
    expect(questions).toEqual([]);
    expect(linesOf(read)[0]?.line).toMatchObject({ productId: teams.productId, packUsers: 45 });
  });

  it("that is sold in packs and not bought takes them with the term that is chosen", () => {
    const { document: read, questions } = edited(
      (rows) => withTyped(rows, "line:a", { product: { value: "Teams Presence" } }),
      mixed,
    );
    expect(read).toEqual(mixed);
    const [question] = questions;
    expect(question).toMatchObject({ kind: "termNotOffered", lineId: "a" });
    expect(question?.choices.map(({ value }) => value)).toEqual([
      "Call Recording, Kauf",
      ...[1, 12, 24, 36].map((months) => `Teams Presence Sync, Abo${months}`),
    ]);
    expect(linesOf(question?.choices[2]?.apply(read) ?? read)[0]?.line).toMatchObject({
      productId: teams.productId,
      term: "sub12",
      packUsers: 45,
    });
  });

  it("that is priced by the site asks about other users that the sheet still shows", () => {
    const { document: read, questions } = edited(
      (rows) => withTyped(rows, "line:t", { product: { value: "Call Recording" } }),
      mixed,
    );
    expect(linesOf(read)[1]?.line.productId).toBe("call-recording");
    expect(questions).toMatchObject([
      { kind: "overwrittenFormula", content: "30", choices: [{ value: "45" }, { value: "30" }] },
    ]);
  });
});

describe("a row without a key", () => {
  const below = (key: string, ...typed: readonly SheetRow["typed"][]) =>
    edited((rows) => {
      const at = rows.findIndex((row) => row.key === key) + 1;
      return [...rows.slice(0, at), ...typed.map((each) => typedRow(each)), ...rows.slice(at)];
    });

  it("is a line once it has a product and a term, with all that was typed", () => {
    const { document: read, questions } = below("line:d", {
      product: { value: "teams presence" },
      term: { value: 12 },
      users: { value: 26 },
      quantity: { value: 2 },
      discount: { value: 0.05, format: "0%" },
      note: { value: "neu" },
      period: { value: "optional" },
    });
    expect(questions).toEqual([]);
    expect(read.sites[1]?.lines[1]).toEqual({
      id: "d.typed1",
      productId: teams.productId,
      term: "sub12",
      packUsers: 26,
      quantity: 2,
      discount: { kind: "percent", percent: "5" },
      note: "neu",
      role: { kind: "optional" },
    });
  });

  it("is the user's own when nothing in it is like a line", () => {
    const reading = below(
      "line:a",
      { product: { value: "––––––––––" } },
      { note: { value: "Rücksprache" } },
    );
    expect(reading).toMatchObject({ document, edits: [], questions: [] });
  });

  it("with a misspelt product asks, offers the line, and may stay as it is", () => {
    const { questions } = below("line:d", {
      product: { value: "Pro IVX" },
      term: { value: "Kauf" },
      quantity: { value: 3 },
    });
    const [question] = questions;
    expect(question).toMatchObject({ kind: "unknownProduct", content: "Pro IVX · Kauf · 3" });
    expect(question?.choices.at(-1)?.kind).toBe("leaveInSheet");
    expect(question?.choices.at(-1)?.apply(document)).toBe(document);
    const taken = question?.choices[0]?.apply(document);
    expect(taken?.sites[1]?.lines[1]).toMatchObject({
      productId: "pro-ivr",
      term: "purchase",
      quantity: 3,
    });
  });

  it("with amounts but no product asks; so does a product below the sums, which none of them counts", () => {
    expect(below("line:d", { net: { value: 50 } }).questions).toMatchObject([
      { kind: "unknownRow", choices: [{ kind: "leaveInSheet" }] },
    ]);
    expect(
      below("total:once", { product: { value: "Pro IVR" }, term: { value: "Kauf" } }).questions,
    ).toMatchObject([{ kind: "unknownRow", content: "Pro IVR · Kauf" }]);
  });

  it("without a term asks for one of those that are offered", () => {
    const { questions } = below("line:d", { product: { value: "Pro IVR" } });
    expect(questions[0]?.kind).toBe("unknownTerm");
    expect(questions[0]?.choices.map(({ value }) => value)).toContain("Pro IVR, Abo24");
  });
});
