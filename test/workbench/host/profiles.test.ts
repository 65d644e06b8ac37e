/** @jest-environment jsdom */
import { PROFILES, type ProfileName } from "../../../workbench/host/profiles/profiles";
import { startOfficeJs } from "../support/officeJs";

const ALL = Object.keys(PROFILES) as ProfileName[];

function start(excel: ProfileName | undefined) {
  return startOfficeJs(excel ? { profile: PROFILES[excel] } : {});
}

/** The error code with which a request ends; undefined when it is carried out. */
async function codeOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  options: Excel.RunOptions & { readonly mergeUndoGroup?: boolean } = {},
): Promise<string | undefined> {
  try {
    await Excel.run(options, async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

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
  it("[R1] areas with the separator that the system does not have", async () => {
    expect(await refusing((sheet) => sheet.getRanges("A1,C3").format.fill.clear())).toEqual([
      "windows-de",
    ]);
    expect(await refusing((sheet) => sheet.getRanges("A1;C3").format.fill.clear())).toEqual([
      "windows-en",
      "web",
    ]);
  });

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

describe("habits", () => {
  it.each([
    ["dd.mm.yyyy", "m/d/yyyy"],
    ['dd"."mm"."yyyy', 'dd"."mm"."yyyy'],
    ["yyyy-mm-dd", "yyyy-mm-dd"],
  ])(
    "[R36] a date format is read back in every Excel on a German system: %s",
    async (format, read) => {
      for (const excel of ALL) {
        start(excel);
        await Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          cell.numberFormat = [[format]];
          cell.load("numberFormat");
          await context.sync();
          expect([excel, cell.numberFormat]).toEqual([excel, [[read]]]);
        });
      }
    },
  );

  it.each([
    ["windows-de", "=#BEZUG!$A$1:$C$4"],
    ["windows-en", "=#REF!$A$1:$C$4"],
    ["web", "=#REF!$A$1:$C$4"],
  ] as const)("[R6] the name of a deleted sheet reads in %s: %s", async (excel, expected) => {
    start(excel);
    const formula = await Excel.run(async (context) => {
      const { workbook } = context;
      const gone = workbook.worksheets.add("Weg");
      workbook.names.add("Summe", gone.getRange("A1:C4"));
      gone.delete();
      const name = workbook.names.getItem("Summe").load("formula");
      await context.sync();
      return name.formula as string;
    });
    expect(formula).toBe(expected);
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
      const isFound = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").merge();
        const merged = sheet.getRange("B2:C3").getMergedAreasOrNullObject().load("address");
        await context.sync();
        return !merged.isNullObject;
      });
      expect(isFound).toBe(!isHidden);
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
  ] as const)("[R19] a part keeps its id in %s when its XML is set: %s", async (excel, isKept) => {
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
    expect(workbook.state.customXmlParts[0]?.id === id).toBe(isKept);
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

describe("undo groups", () => {
  const inGroup = (work: Parameters<typeof codeOf>[0]) => codeOf(work, { mergeUndoGroup: true });
  const rename = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.name = "Anders";
  };
  const formulas = (rows: number) => (sheet: Excel.Worksheet) => {
    sheet.getRange(`A1:A${rows}`).formulas = Array.from({ length: rows }, () => ["=1"]);
  };

  it.each([
    ["request", undefined],
    ["call", 1],
    ["null object", 1],
  ] as const)("[R2] are refused with what cannot be undone: %s", async (undoGroups, kept) => {
    const { workbook } = startOfficeJs({ undoGroups });
    expect(await inGroup(rename)).toBe("UndoNotSupported");
    expect(workbook.activeSheet.name).toBe("Tabelle1");
    expect(workbook.activeSheet.rows.get(0)?.get(0)?.constant).toBe(kept);
    const nothing = await inGroup((_sheet, { workbook: { worksheets } }) =>
      worksheets.getItemOrNullObject("Fort").delete(),
    );
    expect(nothing).toBe(undoGroups === "null object" ? "UndoNotSupported" : undefined);
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

describe("[R17] a request and an answer of more than 5 MB", () => {
  const long = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  const write = (from: number) => (sheet: Excel.Worksheet) => {
    sheet.getRange(`A${from}:A${from + 99}`).values = long.slice(0, 100);
  };

  it("are refused on the web alone", async () => {
    const tooLong = (sheet: Excel.Worksheet) => void (sheet.getRange("A1:A200").values = long);
    const read = (sheet: Excel.Worksheet) => void sheet.getRange("A1:A200").load("values");
    expect(await refusing(tooLong)).toEqual(["web"]);
    const { workbook } = start("web");
    expect(await codeOf(tooLong)).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.activeSheet.rows.size).toBe(0);
    expect([await codeOf(write(1)), await codeOf(write(101))]).toEqual([undefined, undefined]);
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
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
