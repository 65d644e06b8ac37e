import { ENGLISH, GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { fillCells } from "../../model/cells/fill";
import type { FillKind } from "../../model/cells/fillKinds";
import { styleArea } from "../../model/cells/style";
import { styleAt } from "../../model/styleAt";
import { draftWith, held, refusal, SHEET } from "../support/cells";

function filled(values: readonly unknown[], count: number, kind: FillKind, culture = GERMAN) {
  const given = Object.fromEntries(values.map((value, index) => [`B${index + 5}`, value]));
  const draft = draftWith(given);
  const source = areaOf(`B5:B${values.length + 4}`);
  const isUp = count < 0;
  const target = isUp
    ? { ...source, row: source.row + count, rows: source.rows - count }
    : { ...source, rows: source.rows + count };
  fillCells(draft, culture, SHEET, source, target, kind);
  const first = isUp ? 5 + count : 5 + values.length;
  return Array.from({ length: Math.abs(count) }, (_, index) => held(draft, `B${first + index}`));
}

describe("filling", () => {
  it.each<[string, unknown[], FillKind, unknown[]]>([
    ["one number", [5], "FillDefault", [5, 5, 5]],
    ["two numbers", [1, 3], "FillDefault", [5, 7, 9]],
    ["two numbers, copied", [1, 3], "FillCopy", [1, 3, 1]],
    ["decimals", [0.1, 0.2], "FillDefault", [0.3, 0.4, 0.5]],
    ["a trend", [1, 2, 4], "FillDefault", [5.33333333333333, 6.83333333333333, 8.33333333333333]],
    ["a text", ["x"], "FillDefault", ["x", "x", "x"]],
    [
      "a text with a number",
      ["Artikel 9"],
      "FillDefault",
      ["Artikel 10", "Artikel 11", "Artikel 12"],
    ],
    ["leading zeros", ["A007"], "FillDefault", ["A008", "A009", "A010"]],
    ["two texts with numbers", ["Q1", "Q3"], "FillDefault", ["Q5", "Q7", "Q9"]],
    ["different texts", ["a1", "b"], "FillDefault", ["a2", "b", "a3"]],
    ["days of the week", ["Sa"], "FillDefault", ["So", "Mo", "Di"]],
    ["months by twos", ["Januar", "März"], "FillDefault", ["Mai", "Juli", "September"]],
    ["formulas", ["=A5*2"], "FillDefault", ["=A6*2", "=A7*2", "=A8*2"]],
    ["one date", ["30.12.2026"], "FillDefault", [46387, 46388, 46389]],
  ])("continues %s", (_what, values, kind, expected) => {
    expect(filled(values, 3, kind)).toEqual(expected);
  });

  it("goes upwards as well", () => {
    expect(filled([5, 7], -2, "FillDefault")).toEqual([1, 3]);
    expect(filled(["Mi"], -3, "FillDefault")).toEqual(["So", "Mo", "Di"]);
    expect(filled(["=A5"], -1, "FillDefault")).toEqual(["=A4"]);
  });

  it("knows the lists of the language", () => {
    expect(filled(["Sat"], 2, "FillDefault", ENGLISH)).toEqual(["Sun", "Mon"]);
    expect(filled(["Sat"], 2, "FillDefault", GERMAN)).toEqual(["Sat", "Sat"]);
  });

  it("brings formats", () => {
    const fillOf = (kind: FillKind) => {
      const draft = draftWith({ A1: 1 });
      styleArea(draft, SHEET, areaOf("A1"), (style) => ({ ...style, fill: "#FF0000" }));
      fillCells(draft, GERMAN, SHEET, areaOf("A1"), areaOf("A1:B1"), kind);
      return [held(draft, "B1"), styleAt(draft.sheet(SHEET), 0, 1).fill];
    };
    expect(fillOf("FillDefault")).toEqual([1, "#FF0000"]);
    expect(fillOf("FillCopy")).toEqual([1, "#FF0000"]);
  });

  it("refuses areas that are longer in two directions, or hold no source", () => {
    const fill = (target: string) =>
      refusal(() =>
        fillCells(draftWith({ A1: 1 }), GERMAN, SHEET, areaOf("A1"), areaOf(target), "FillDefault"),
      );
    expect(fill("A1:B2")).toBe("InvalidArgument");
    expect(fill("A2:A3")).toBe("InvalidArgument");
  });
});
