/** @jest-environment jsdom */
import { act, ALL, codeOf, start } from "../support/playedExcels";

/** Where a request is turned down, among all Excels. */
async function refusing(
  work: Parameters<typeof codeOf>[0],
  prepare?: Parameters<typeof codeOf>[0],
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const excel of ALL) {
    start(excel);
    if (prepare) expect(await codeOf(prepare)).toBeUndefined();
    if ((await codeOf(work)) !== undefined) refused.push(excel);
  }
  return refused;
}

describe("what is turned down, and where", () => {
  it("[R5] fractional weights of strokes in charts", async () => {
    const chart = (weight: number) => (sheet: Excel.Worksheet) => {
      const { series } = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      series.getItemAt(0).format.line.weight = weight;
    };
    const withNumbers = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B3").values = [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
    };
    expect(await refusing(chart(2.25), withNumbers)).toEqual(["windows-de", "windows-en", "mac"]);
    expect(await refusing(chart(2), withNumbers)).toEqual([]);
  });

  it("[R8] a name that a copied sheet in front has for itself", async () => {
    const refused = await refusing(
      (_sheet, { workbook }) => {
        workbook.names.getItem("Summe").delete();
        workbook.names.add("Summe", "=1");
      },
      (sheet, { workbook }) => {
        workbook.names.add("Summe", sheet.getRange("A1"));
        sheet.copy("After", sheet).activate();
      },
    );
    expect(refused).toEqual(["windows-de", "windows-en", "mac"]);
  });

  it("[R12] a rule for cells with different rules", async () => {
    const list = (source: string): Excel.DataValidationRule => ({
      list: { inCellDropDown: true, source },
    });
    const mixed = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").dataValidation.rule = list("a,b");
      sheet.getRange("A2").dataValidation.rule = list("c");
    };
    const set = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = list("d");
    };
    expect(await refusing(set, mixed)).toEqual(["web"]);
    const cleared = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:A2").dataValidation.clear();
      set(sheet);
    };
    expect(await refusing(cleared, mixed)).toEqual([]);
  });

  it("[R15] the visibility of a name that leads nowhere", async () => {
    const refused = await refusing(
      (_sheet, { workbook }) => {
        workbook.names.getItem("Summe").visible = false;
      },
      (_sheet, { workbook }) => {
        const gone = workbook.worksheets.add("Weg");
        workbook.names.add("Summe", gone.getRange("A1"));
        gone.delete();
      },
    );
    expect(refused).toEqual(["windows-de", "windows-en", "mac"]);
  });
});

it("[R4] undoing what was put into a new, very hidden sheet ends Excel for Windows", async () => {
  const ending: string[] = [];
  for (const excel of ALL.filter((each) => each !== "ltsc-2021")) {
    const { workbook } = start(excel);
    await codeOf((_sheet, context) => {
      const hidden = context.workbook.worksheets.add("Liste");
      hidden.visibility = "VeryHidden";
      hidden.getRange("A1").values = [[1]];
    });
    const { state } = workbook;
    try {
      workbook.undo();
    } catch (error) {
      expect(String(error)).toContain("(R4)");
      expect(workbook.state).toBe(state);
      expect(workbook.canUndo).toBe(true);
      ending.push(excel);
    }
  }
  expect(ending).toEqual(["windows-de", "windows-en"]);
});

describe("habits", () => {
  it.each(ALL)(
    "[R32] in %s a formula in an otherwise empty column of a table fills the column",
    async (excel) => {
      const { workbook } = start(excel);
      const formulas = () =>
        [1, 2, 3].map((row) => workbook.activeSheet.rows.get(row)?.get(1)?.formula);
      await codeOf((sheet) => {
        sheet.getRange("A1:B1").values = [["Menge", "Preis"]];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("B3").formulas = [["=A3*2"]];
      });
      expect(formulas()).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
      await codeOf((sheet) => {
        sheet.getRange("B3").formulas = [["=A3*3"]];
      });
      expect(formulas()).toEqual(["=A2*2", "=A3*3", "=A4*2"]);
    },
  );

  it.each([
    ["windows-de", 14],
    ["web", 14.25],
  ] as const)("[R35] a standard height of 14 points reads in %s as %p", async (excel, expected) => {
    const { workbook } = start(excel);
    workbook.change("person", (draft) => {
      draft.updateSheet(workbook.activeSheet.id, { standardHeight: 14 });
    });
    const [sheet, cell] = await act(
      (front) =>
        [front.load("standardHeight"), front.getRange("A1").load("format/rowHeight")] as const,
    );
    expect([sheet.standardHeight, cell.format.rowHeight]).toEqual([expected, 14]);
  });

  it.each([
    ["dd.mm.yyyy", "m/d/yyyy"],
    ['dd"."mm"."yyyy', 'dd"."mm"."yyyy'],
    ["yyyy-mm-dd", "yyyy-mm-dd"],
  ])(
    "[R36] a date format is read back in every Excel on a German system: %s",
    async (format, read) => {
      for (const excel of ALL) {
        start(excel);
        const { numberFormat } = await act((sheet) => {
          const cell = sheet.getRange("A1");
          cell.numberFormat = [[format]];
          return cell.load("numberFormat");
        });
        expect([excel, numberFormat]).toEqual([excel, [[read]]]);
      }
    },
  );

  it.each([
    ["windows-de", "=#BEZUG!$A$1:$C$4"],
    ["windows-en", "=#REF!$A$1:$C$4"],
    ["web", "=#REF!$A$1:$C$4"],
  ] as const)("[R6] the name of a deleted sheet reads in %s: %s", async (excel, expected) => {
    start(excel);
    const name = await act((_sheet, { workbook }) => {
      const gone = workbook.worksheets.add("Weg");
      workbook.names.add("Summe", gone.getRange("A1:C4"));
      gone.delete();
      return workbook.names.getItem("Summe").load("formula");
    });
    expect(name.formula as unknown).toBe(expected);
  });

  it.each(ALL)(
    "[R7] copies of sheets have no custom properties, and names of their own: %s",
    async (excel) => {
      const { workbook } = start(excel);
      await codeOf((sheet, context) => {
        sheet.customProperties.add("flux.quote", "x");
        context.workbook.names.add("Anker", sheet.getRange("A1"));
        sheet.copy("After", sheet);
      });
      const [, copy] = workbook.state.sheets;
      expect(copy?.customProperties.size).toBe(0);
      expect(copy?.names.map(({ name }) => name)).toEqual(["Anker"]);
    },
  );

  it.each([
    ["windows-de", true],
    ["web", false],
  ] as const)(
    "[R9] merged areas are found in %s by their first cell: %s",
    async (excel, isHidden) => {
      start(excel);
      const merged = await act((sheet) => {
        sheet.getRange("A1:B2").merge();
        return sheet.getRange("B2:C3").getMergedAreasOrNullObject().load("address");
      });
      expect(merged.isNullObject).toBe(isHidden);
    },
  );

  it.each([
    ["windows-de", ""],
    ["web", "#FF0000"],
  ] as const)("[R13] merging empty cells leaves in %s the fill %p", async (excel, fill) => {
    const { workbook } = start(excel);
    await codeOf((sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("A1:B1").merge();
    });
    expect(workbook.activeSheet.rows.get(0)?.get(0)?.style.fill ?? "").toBe(fill);
  });

  it.each([
    ["windows-de", true],
    ["web", false],
  ] as const)("[R19] a part keeps its id in %s when its XML is set: %s", async (excel, isSaved) => {
    const { workbook } = start(excel);
    await codeOf((_sheet, context) => {
      context.workbook.customXmlParts.add("<a/>").setXml("<b/>");
    });
    const [part] = workbook.state.customXmlParts;
    expect(part?.xml).toBe("<b/>");
    const id = part?.id;
    await codeOf((_sheet, context) => {
      context.workbook.customXmlParts.getItem(id ?? "").setXml("<c/>");
    });
    expect(workbook.state.customXmlParts.map(({ xml }) => xml)).toEqual(["<c/>"]);
    expect(workbook.state.customXmlParts[0]?.id === id).toBe(isSaved);
  });

  it.each([
    ["windows-de", "Neu"],
    ["web", "Tabelle1"],
  ] as const)(
    "[R23] in front is in %s after the request that adds a sheet: %s",
    async (excel, inFront) => {
      const { workbook } = start(excel);
      await codeOf((_sheet, context) => context.workbook.worksheets.add("Neu").activate());
      expect(workbook.activeSheet.name).toBe(inFront);
      await codeOf((_sheet, context) => context.workbook.worksheets.getItem("Neu").activate());
      expect(workbook.activeSheet.name).toBe("Neu");
    },
  );
});
