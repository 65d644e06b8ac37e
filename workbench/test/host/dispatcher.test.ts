/** @jest-environment jsdom */
import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass } from "../../host/hostObject";
import { constants } from "../../testing/constants";
import { startOfficeJs } from "../../testing/officeJs";

type Sheet = { readonly id: string; name: string };

const SHEET: HostClass<Sheet> = {
  name: "Worksheet",
  ids: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        if (value === "") throw new ExcelError("InvalidArgument", "A name is not empty.");
        sheet.name = String(value);
      },
    },
    Position: { get: () => 0 },
  },
  methods: {
    Calculate: () => {
      throw new TypeError("a mistake of ours");
    },
    GetRange: (sheet, [address]) => hostObject(RANGE, { sheet, address: String(address) }),
  },
};

type Range = { readonly sheet: Sheet; readonly address: string };

const RANGE: HostClass<Range> = {
  name: "Range",
  scalars: { Address: { get: ({ sheet, address }) => `${sheet.name}!${address}` } },
  navigation: { Worksheet: ({ sheet }) => hostObject(SHEET, sheet) },
};

const SHEETS: HostClass<Sheet[]> = {
  name: "WorksheetCollection",
  items: (sheets) => sheets.map((sheet) => hostObject(SHEET, sheet)),
  methods: {
    Add: (sheets, [name]) => {
      const added = { id: `{${sheets.length + 1}}`, name: String(name) };
      sheets.push(added);
      return hostObject(SHEET, added);
    },
    GetCount: (sheets) => sheets.length,
    GetItemOrNullObject: (sheets, [key]) => {
      const found = sheets.find(({ id, name }) => id === key || name === key);
      return found ? hostObject(SHEET, found) : null;
    },
  },
};

const WORKBOOK: HostClass<Sheet[]> = {
  name: "Workbook",
  navigation: { Worksheets: (sheets) => hostObject(SHEETS, sheets) },
};

let sheets: Sheet[];
let failures: readonly unknown[];

beforeEach(() => {
  sheets = [
    { id: "{1}", name: "Eins" },
    { id: "{2}", name: "Zwei" },
    { id: "{3}", name: "Drei" },
  ];
  ({ failures } = startOfficeJs({
    root: () => hostObject(WORKBOOK, sheets),
    calculator: constants,
  }));
});

describe("loading", () => {
  it("gives what was asked for, nested as well", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Zwei").getRange("B2");
      range.load("address, worksheet/name");
      await context.sync();

      expect(range.address).toBe("Zwei!B2");
      expect(range.worksheet.name).toBe("Zwei");
      expect(() => range.worksheet.position).toThrow("position");
    });
  });

  it.each(["items/name", "items", ["items/name"], { name: true }, { $all: true }, undefined])(
    "gives the items of a collection for %j",
    async (what) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(what as string);
        await context.sync();

        expect(worksheets.items.map(({ name }) => name)).toEqual(["Eins", "Zwei", "Drei"]);
      });
    },
  );

  it("refuses a property that it does not have, naming it", async () => {
    const loading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Eins").load("tabColor");
      await context.sync();
    });

    await expect(loading).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Worksheet.tabColor" },
    });
  });
});

describe("objects", () => {
  it("are known by their id after they were added", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Vier");
      await context.sync();
      added.name = "Fünf";
      added.load("name, id");
      await context.sync();

      expect(sheets.map(({ name }) => name)).toEqual(["Eins", "Zwei", "Drei", "Fünf"]);
      expect([added.name, added.id]).toEqual(["Fünf", "{4}"]);
    });
  });

  it("that do not exist are null objects, and so is what they have", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Zehn");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("address");
      await context.sync();

      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it("keep ranges from one request to the next, until the run is over", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Eins").getRange("C3");
      await context.sync();
      range.load("address");
      await context.sync();

      expect(range.address).toBe("Eins!C3");
    });
  });
});

describe("errors", () => {
  it("have code, place and statement; what came before them stays", async () => {
    const running = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Eins").name = "Anders";
      const missing = worksheets.getItem("Zehn");
      missing.load("name");
      worksheets.add("Danach");
      await context.sync();
    });

    await expect(running).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      httpStatusCode: 404,
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(sheets.map(({ name }) => name)).toEqual(["Anders", "Zwei", "Drei"]);
  });

  it("name the property that was set", async () => {
    const running = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Eins").name = "";
      await context.sync();
    });

    await expect(running).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "A name is not empty.",
      debugInfo: { errorLocation: "Worksheet.name" },
    });
  });

  it("name a method that there is not", async () => {
    const running = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Eins").activate();
      await context.sync();
    });

    await expect(running).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Worksheet.activate" },
    });
  });

  it("of our own are general ones, and are told", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const running = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Eins").calculate(true);
      await context.sync();
    });

    await expect(running).rejects.toMatchObject({ code: "GeneralException", httpStatusCode: 500 });
    expect(failures).toEqual([new TypeError("a mistake of ours")]);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
