import {
  matrixEntry,
  parseSupportItem,
  parseSupportPlan,
  supportPlanNames,
  supportPlanPrice,
} from "../../../src/pricing/support/matrix";
import { brokenEdition } from "../../support/brokenEdition";
import { readPriceList } from "../../support/readPriceList";
import { edition, productNamed, valueOf } from "../../support/quoting";

const PLANS = ["Support Free", "Support Basic", "Support Premium", "Support Enterprise"];

describe("plans", () => {
  it.each([
    ["Free", "Support Free", 0],
    ["Support Free", "Support Free", 0],
    ["basic", "Support Basic", 1],
    ["Support-Plan Premium", "Support Premium", 2],
    [" PREMIUM ", "Support Premium", 2],
    ["Support\u00a0Enterprise", "Support Enterprise", 3],
  ])("[S1] %p is %s, in column %d", (raw, name, column) => {
    expect(parseSupportPlan(raw, edition)).toEqual({
      ok: true,
      value: { product: productNamed(name), column },
    });
  });

  it.each([
    ["Platin", "Platin"],
    ["Call Recording", "Call Recording"],
    ["Module Manager", "Module Manager"],
    [" Support ", "Support"],
    ["", ""],
    [" ", ""],
    [null, ""],
    [undefined, ""],
    [0, ""],
    [1, 1],
    [true, true],
    [["Premium"], "[object Array]"],
  ])("[S1] %p is no support plan", (raw, input) => {
    expect(parseSupportPlan(raw, edition)).toEqual({
      ok: false,
      error: { code: "unknownSupportPlan", input, plans: PLANS },
    });
  });

  it("[S1] are named in the order of the printed columns", () => {
    expect(supportPlanNames(edition)).toEqual(PLANS);
    expect(readPriceList().plans.map((plan) => `Support ${plan}`)).toEqual(PLANS);
  });

  it.each([
    ["Free", "0.00"],
    ["Basic", "348.00"],
    ["Premium", "828.00"],
    ["Enterprise", "1548.00"],
  ])("[T7] %s costs %s", (raw, price) => {
    expect(supportPlanPrice(valueOf(parseSupportPlan(raw, edition))).toString()).toBe(price);
  });
});

describe("items", () => {
  const matrix = readPriceList().matrix.filter(({ group }) => !group.startsWith("Preise"));

  it.each(matrix)("[S2] $item is read and answered as printed: $entries", ({ item, entries }) => {
    const row = valueOf(parseSupportItem(item, edition));
    expect(row.item).toBe(item);
    const answers = PLANS.map((plan) => matrixEntry(row, valueOf(parseSupportPlan(plan, edition))));
    expect(answers).toEqual(entries);
  });

  it.each([
    ["priorisierung", "Priorisierung"],
    [" Online\u00a0Dokumentation ", "Online-Dokumentation"],
    ["SLA", "Reaktionszeit (SLA)"],
    ["Upgrades", "Software Upgrades (Major Versionen)"],
    ["Telefon", "Support per Telefon"],
    ["TeamViewer Unterstuetzung", "TeamViewer-Unterstützung"],
    ["mitteilung", "Mitteilung von Funktionswünschen"],
    ["Stundensatz", "Rabattierter Stundensatz bei sonstigen Leistungen"],
  ])("[S2] %p is the item %s", (raw, item) => {
    expect(valueOf(parseSupportItem(raw, edition)).item).toBe(item);
  });

  it.each([
    ["Support per", ["Support per E-Mail", "Support per Telefon"]],
    ["unterstützung", ["Installationsunterstützung", "TeamViewer-Unterstützung"]],
  ])("[S2] %p could be several items: %p", (raw, nearest) => {
    expect(parseSupportItem(raw, edition)).toEqual({
      ok: false,
      error: { code: "unknownSupportItem", input: raw, nearest },
    });
  });

  it.each([
    ["Priorisirung", ["Priorisierung"]],
    ["Suport per Telefohn", ["Support per Telefon", "Support per E-Mail"]],
  ])("[S2] %p is unknown, but near to %p", (raw, nearest) => {
    expect(parseSupportItem(raw, edition)).toEqual({
      ok: false,
      error: { code: "unknownSupportItem", input: raw, nearest },
    });
  });

  it("[S2] the very item is meant, even if it is also a part of another one", () => {
    const alike = brokenEdition((draft) => {
      draft.supportMatrix.rows[5].item = "Telefon im Notfall";
      draft.supportMatrix.rows[6].item = "Telefon";
    });
    expect(valueOf(parseSupportItem("telefon", alike)).item).toBe("Telefon");
    expect(parseSupportItem("telefo", alike)).toEqual({
      ok: false,
      error: {
        code: "unknownSupportItem",
        input: "telefo",
        nearest: ["Telefon im Notfall", "Telefon"],
      },
    });
  });

  it("[S2] at most three items are named as near", () => {
    const alike = brokenEdition((draft) => {
      draft.supportMatrix.rows.slice(0, 5).forEach((row, index) => {
        row.item = `Wartung ${"ABCDE".charAt(index)}`;
      });
    });
    expect(parseSupportItem("Wartung X", alike)).toEqual({
      ok: false,
      error: {
        code: "unknownSupportItem",
        input: "Wartung X",
        nearest: ["Wartung A", "Wartung B", "Wartung C"],
      },
    });
  });

  it.each([
    ["Kaffee", "Kaffee"],
    ["", ""],
    [" ", ""],
    ["!?", "!?"],
    [null, "[object Null]"],
    [7, 7],
    [true, true],
  ])("[S2] nothing is near to %p, so all items are named", (raw, input) => {
    expect(parseSupportItem(raw, edition)).toEqual({
      ok: false,
      error: {
        code: "unknownSupportItem",
        input,
        nearest: matrix.map(({ item }) => item),
      },
    });
  });

  it("[C5] an entry of no printed column is an error of the program", () => {
    const row = valueOf(parseSupportItem("Priorisierung", edition));
    expect(() => matrixEntry(row, { product: productNamed("Support Free"), column: 4 })).toThrow(
      new RangeError("No column 4 in the matrix"),
    );
  });
});
