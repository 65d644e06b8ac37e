/** @jest-environment jsdom */
import type { ExcelHost } from "../../../workbench/host/host";
import { enterText } from "../../../workbench/model/cells/enter";
import { startOfficeJs } from "../support/officeJs";

let host: ExcelHost;
let heard: readonly unknown[];
let note: (event: unknown) => Promise<void>;

beforeEach(() => {
  host = startOfficeJs();
  // The library goes on calling handlers of the tests before.
  const events: unknown[] = [];
  heard = events;
  note = (event) => {
    events.push(event);
    return Promise.resolve();
  };
});

afterEach(() => settled());

const firstSheet = () => host.workbook.state.sheets[0]?.id ?? "";
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Types into a cell as a person does. */
function type(text: string, row = 6, column = 1): void {
  host.workbook.change("person", (draft) => {
    enterText(draft, host.workbook.culture, firstSheet(), { row, column }, text);
  });
}

const typesHeard = () => heard.map((event) => (event as { readonly type: string }).type);

type Register = (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => void;

async function listen(register: Register): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Tabelle1");
    sheet.load("id");
    await context.sync();
    register(worksheets, sheet);
    await context.sync();
  });
}

describe("a cell that a person edits", () => {
  it("is told to handlers of its sheet and of all sheets, with what it was before", async () => {
    type("alt");
    await listen((sheets, sheet) => {
      sheet.onChanged.add(note);
      sheets.onChanged.add(note);
    });
    type("3,5");
    await settled();

    expect(heard).toHaveLength(2);
    for (const event of heard) {
      expect(event).toMatchObject({
        type: "WorksheetChanged",
        address: "B7",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: firstSheet(),
        changeDirectionState: undefined,
        details: {
          valueBefore: "alt",
          valueAfter: 3.5,
          valueTypeBefore: "String",
          valueTypeAfter: "Double",
        },
      });
    }
  });

  it("can be reached as a range, which follows its cell", async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    type("1");
    await settled();
    const [event] = heard as [Excel.WorksheetChangedEventArgs];
    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabelle1").getRange("1:1").insert("Down");
      const range = event.getRange(context);
      range.load("address");
      await context.sync();
      return range.address;
    });

    expect(address).toBe("Tabelle1!B8");
  });
});

it("tells the add-in of its own changes as its own, and of inserted cells with their direction", async () => {
  await listen((_, sheet) => sheet.onChanged.add(note));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1").insert("Right");
    await context.sync();
  });
  await settled();

  expect(heard).toMatchObject([
    { address: "A1:B2", triggerSource: "ThisLocalAddin", details: undefined },
    {
      address: "C1",
      changeType: "CellInserted",
      changeDirectionState: { insertShiftDirection: "Right" },
    },
  ]);
});

it("says nothing before a handler is registered, after it is removed, and while events are switched off", async () => {
  const raised = jest.fn();
  host.onMessages(raised);
  type("1");
  await settled();
  expect(raised).not.toHaveBeenCalled();

  let result: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await listen((sheets) => {
    result = sheets.onChanged.add(note);
  });
  type("2");
  await settled();
  expect(heard).toHaveLength(1);

  const switchEvents = (isOn: boolean) =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = isOn;
      await context.sync();
    });
  await switchEvents(false);
  type("3");
  await settled();
  expect(heard).toHaveLength(1);
  await switchEvents(true);
  type("4");
  await settled();
  expect(heard).toHaveLength(2);

  if (!result) throw new Error("no handler was registered");
  const { context } = result;
  result.remove();
  await context.sync();
  type("5");
  await settled();
  expect(heard).toHaveLength(2);
});

it("tells what happens to sheets", async () => {
  await listen((sheets) => {
    sheets.onAdded.add(note);
    sheets.onDeleted.add(note);
    sheets.onActivated.add(note);
    sheets.onDeactivated.add(note);
  });
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Neu");
    added.activate();
    await context.sync();
    context.workbook.worksheets.getItem("Tabelle1").activate();
    added.delete();
    await context.sync();
  });
  await settled();

  expect(typesHeard()).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

it("tells formats, protection and hidden rows", async () => {
  await listen((sheets, sheet) => {
    sheet.onFormatChanged.add(note);
    sheets.onProtectionChanged.add(note);
    sheets.onRowHiddenChanged.add(note);
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B2").format.font.bold = true;
    sheet.getRange("2:3").rowHidden = true;
    sheet.protection.protect();
    await context.sync();
  });
  await settled();

  expect(heard).toMatchObject([
    { type: "WorksheetFormatChanged", address: "A1:B2", source: "Local" },
    { type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden" },
    { type: "WorksheetProtectionChanged", isProtected: true },
  ]);
});

it("tells the selection, in both of Excel's ways", async () => {
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(note as () => Promise<void>);
    await context.sync();
  });
  await listen((_, sheet) => sheet.onSelectionChanged.add(note));
  host.workbook.select(firstSheet(), [
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 9, column: 0, rows: 1, columns: 1 },
  ]);
  await settled();

  expect(heard).toHaveLength(2);
  expect(heard).toContainEqual(expect.objectContaining({ address: "B2:C3,A10" }));
});

it("tells what happens to tables", async () => {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(note);
    tables.onChanged.add(note);
    tables.onDeleted.add(note);
    await context.sync();
    const table = tables.add("Tabelle1!A1:B3", true);
    await context.sync();
    table.getDataBodyRange().getCell(0, 0).values = [["neu"]];
    await context.sync();
    table.delete();
    await context.sync();
  });
  await settled();

  const types = heard.map((event) => (event as { readonly type: string }).type);
  expect(types[0]).toBe("TableAdded");
  expect(types).toContain("TableChanged");
  expect(types.at(-1)).toBe("TableDeleted");
});

it("tells that settings have changed", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(note);
    await context.sync();
    context.workbook.settings.add("a", 1);
    await context.sync();
  });
  await settled();

  expect(heard).toHaveLength(1);
});

it("refuses handlers of events that are not modelled", async () => {
  await expect(listen((_, sheet) => sheet.onRowSorted.add(note))).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});
