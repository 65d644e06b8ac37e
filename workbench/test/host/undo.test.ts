/** @jest-environment jsdom */
import { ALL, codeOf, start } from "../support/playedExcels";

describe("undo groups", () => {
  const inGroup = (work: Parameters<typeof codeOf>[0]) => codeOf(work, { mergeUndoGroup: true });
  const rename = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.name = "Anders";
  };
  const formulas = (rows: number) => (sheet: Excel.Worksheet) => {
    sheet.getRange(`A1:A${rows}`).formulas = Array.from({ length: rows }, () => ["=1"]);
  };

  it("[R2] are refused with what cannot be undone, all that they hold", async () => {
    const { workbook } = start("windows-de");
    expect(await inGroup(rename)).toBe("UndoNotSupported");
    expect(workbook.activeSheet.name).toBe("Tabelle1");
    expect(workbook.activeSheet.rows.size).toBe(0);
    expect(await codeOf(rename)).toBeUndefined();
  });

  it("[R2] are refused where Excel has them, by what it cannot undo", async () => {
    const refused: Record<string, string | undefined> = {};
    for (const excel of ALL) {
      start(excel);
      refused[excel] = await inGroup(rename);
    }
    const UndoNotSupported = "UndoNotSupported";
    expect(refused).toEqual({
      ...{ "windows-de": UndoNotSupported, "windows-en": UndoNotSupported, mac: UndoNotSupported },
      ...{ web: undefined, "ltsc-2021": undefined },
    });
  });

  it("[R3] fail by themselves: more than 1,000 formulas on Windows, the third one on the web", async () => {
    start("windows-de");
    expect(await inGroup(formulas(1000))).toBeUndefined();
    expect(await inGroup(formulas(1001))).toBe("GeneralException");
    expect(await codeOf(formulas(1001))).toBeUndefined();
    start("web");
    const codes = [
      await inGroup(formulas(1)),
      await inGroup(formulas(1)),
      await inGroup(formulas(1)),
    ];
    expect(codes).toEqual([undefined, undefined, "GeneralException"]);
  });
});

describe("undo", () => {
  const write = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
  };

  it.each(ALL)("takes back one request at a time, but in LTSC nothing (R20): %s", async (excel) => {
    const { workbook } = start(excel);
    await codeOf(write);
    expect(workbook.canUndo).toBe(excel !== "ltsc-2021");
  });

  it.each(ALL.filter((excel) => excel !== "ltsc-2021"))(
    "[R21] leaves stored XML as it is, and storing XML is no step: %s",
    async (excel) => {
      const { workbook } = start(excel);
      await codeOf((sheet, context) => {
        write(sheet);
        context.workbook.customXmlParts.add("<a/>");
      });
      await codeOf((_sheet, context) => void context.workbook.customXmlParts.add("<b/>"));
      const { sheets } = workbook.state;
      workbook.undo();
      expect(workbook.activeSheet.rows.size).toBe(0);
      expect(workbook.state.customXmlParts.map(({ xml }) => xml)).toEqual(["<a/>", "<b/>"]);
      expect(workbook.canUndo).toBe(false);
      workbook.redo();
      expect(workbook.state.sheets).toBe(sheets);
      expect(workbook.state.customXmlParts).toHaveLength(2);
    },
  );

  it("[R9] what came before is lost on the desktop where merged cells are asked for", async () => {
    const lost: string[] = [];
    for (const excel of ALL.filter((each) => each !== "ltsc-2021")) {
      const { workbook } = start(excel);
      await codeOf((sheet) => {
        write(sheet);
        sheet.getRange("B2:C3").merge();
      });
      await codeOf(
        (sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
      );
      expect(workbook.canUndo).toBe(true);
      await codeOf(
        (sheet) => void sheet.getRange("B2").getMergedAreasOrNullObject().load("address"),
      );
      if (!workbook.canUndo) lost.push(excel);
    }
    expect(lost).toEqual(["windows-de", "windows-en", "mac"]);
  });

  it.each([
    ["Worksheet.copy", (sheet: Excel.Worksheet) => void sheet.copy(), ALL],
    [
      "Worksheet.name",
      (sheet: Excel.Worksheet) => void (sheet.name = "Anders"),
      ["windows-de", "windows-en", "mac", "ltsc-2021"],
    ],
    [
      "Worksheet.visibility",
      (_sheet: Excel.Worksheet, context: Excel.RequestContext) =>
        void (context.workbook.worksheets.add("Zwei").visibility = "Hidden"),
      ["windows-de", "windows-en", "mac", "ltsc-2021"],
    ],
  ] as const)(
    "[R2] what came before %s is lost where it cannot be undone",
    async (_member, work, where) => {
      const lost: string[] = [];
      for (const excel of ALL) {
        const { workbook } = start(excel);
        await codeOf(write);
        await codeOf(work);
        while (workbook.canUndo) workbook.undo();
        const isThere = workbook.state.sheets[0]?.rows.get(0)?.get(0)?.constant === 1;
        if (isThere) lost.push(excel);
      }
      expect(lost).toEqual(where);
    },
  );
});
