import { addressOf, areaOf } from "../../model/area";
import { enterArrayFormula } from "../../model/cells/arrays";
import { copyCells, type CopiedValues } from "../../model/cells/copy";
import { mergeArea } from "../../model/cells/merge";
import { moveCells } from "../../model/cells/move";
import type { Draft } from "../../model/draft";
import { draftWith, held, OTHER, refusal, SHEET } from "../support/cells";

function copy(draft: Draft, source: string, target: string, values?: CopiedValues) {
  const from = { sheetId: SHEET, area: areaOf(source) };
  return addressOf(copyCells(draft, from, { sheetId: SHEET, area: areaOf(target) }, values));
}

describe("copying", () => {
  it.each([
    ["A1:A2", "C1", "C1:C2"],
    ["A1:A2", "C1:D4", "C1:D4"],
    ["A1:A2", "C1:D3", "C1:C2"],
  ])("%s onto %s writes %s", (source, target, written) => {
    const draft = draftWith({ A1: 1 });
    expect(copy(draft, source, target)).toBe(written);
  });

  it("moves relative references only, and loses those off the sheet", () => {
    const draft = draftWith({ B2: "=A1+$A$1+A$1+Zwei!A1" });
    copy(draft, "B2", "C4");
    expect(held(draft, "C4")).toBe("=B3+$A$1+B$1+Zwei!B3");
    copy(draft, "B2", "A1");
    expect(held(draft, "A1")).toBe("=#REF!+$A$1+#REF!+#REF!");
  });

  it("keeps array formulas together, when all of them is copied", () => {
    const draft = draftWith();
    enterArrayFormula(draft, SHEET, areaOf("A1:A2"), "=B1:B2");
    copy(draft, "A1:A2", "D5");
    expect(draft.cell(SHEET, 4, 3)).toMatchObject({ formula: "=E5:E6", array: areaOf("D5:D6") });
  });

  it("copies values alone, which keep the looks that are there", () => {
    const draft = draftWith({ A1: "=1+1", B1: "5%", C1: "3 €" });
    const values = {
      value: (_id: string, _row: number, column: number) => column,
      usedArea: () => areaOf("A1:C1"),
    };
    copy(draft, "A1:C1", "A2", values);
    expect(["A2", "B2", "C2"].map((address) => held(draft, address))).toEqual([0, 1, 2]);
    expect(draft.cell(SHEET, 1, 1)?.style.numberFormat).toBe("General");
    copy(draft, "1:1", "9:9", values);
    expect(held(draft, "C9")).toBe(2);
  });

  it("refuses parts of merged cells, and what does not fit on the sheet", () => {
    const draft = draftWith({ A1: 1 });
    mergeArea(draft, SHEET, areaOf("C1:D1"), false);
    expect(refusal(() => copy(draft, "A1", "D1"))).toBe("InvalidOperation");
    expect(refusal(() => copy(draft, "A1:B1", "XFD1"))).toBe("InvalidArgument");
  });

  it("refuses a protected target, but not a protected source", () => {
    const draft = draftWith({ A1: 1 });
    draft.updateSheet(SHEET, { protection: { isProtected: true } });
    const place = (sheetId: string, address: string) => ({ sheetId, area: areaOf(address) });
    expect(refusal(() => copyCells(draft, place(OTHER, "A1"), place(SHEET, "B1")))).toBe(
      "AccessDenied",
    );
    copyCells(draft, place(SHEET, "A1"), place(OTHER, "B1"));
    expect(held(draft, "B1", OTHER)).toBe(1);
    expect(refusal(() => moveCells(draft, place(SHEET, "A1"), place(OTHER, "C1")))).toBe(
      "AccessDenied",
    );
  });
});

describe("moving", () => {
  it("refuses parts of merged cells and of array formulas", () => {
    const draft = draftWith();
    mergeArea(draft, SHEET, areaOf("A1:B1"), false);
    const to = { sheetId: SHEET, area: areaOf("F6") };
    const from = (address: string) => ({ sheetId: SHEET, area: areaOf(address) });
    expect(refusal(() => moveCells(draft, from("A1"), to))).toBe("InvalidOperation");
    moveCells(draft, from("A1:B1"), to);
    expect(draft.sheet(SHEET).merges.map(addressOf)).toEqual(["F6:G6"]);
  });

  it("takes comments along", () => {
    const comment = (id: string, row: number) => ({
      id,
      row,
      column: 0,
      content: "c",
    });
    const draft = draftWith({}, { comments: [comment("moved", 0), comment("lost", 4)] });
    moveCells(
      draft,
      { sheetId: SHEET, area: areaOf("A1") },
      { sheetId: SHEET, area: areaOf("A5") },
    );
    const { comments } = draft.sheet(SHEET);
    expect(comments.map(({ id, row }) => [id, row])).toEqual([["moved", 4]]);
  });

  it("overlaps with itself", () => {
    const draft = draftWith({ A1: 1, A2: 2, A3: "=A1", B1: "=SUM(A1:A3)" });
    moveCells(
      draft,
      { sheetId: SHEET, area: areaOf("A1:A3") },
      { sheetId: SHEET, area: areaOf("A2") },
    );
    expect(["A1", "A2", "A3", "A4", "B1"].map((address) => held(draft, address))).toEqual([
      null,
      1,
      2,
      "=A2",
      "=SUM(A2:A4)",
    ]);
  });
});
