/** @jest-environment jsdom */
import { startOfficeJs } from "../../testing/officeJs";
import { act } from "../support/playedExcels";

let host: ReturnType<typeof startOfficeJs>;

beforeEach(async () => {
  host = startOfficeJs();
  await act((sheet, { workbook: { worksheets } }) => {
    sheet.name = "Eins";
    worksheets.add("Zwei");
    worksheets.add("Drei");
  });
});

const names = () => host.workbook.state.sheets.map(({ name }) => name);

describe("loading", () => {
  it("gives what was asked for, nested as well, and nothing else", async () => {
    const range = await act((_sheet, { workbook: { worksheets } }) =>
      worksheets.getItem("Zwei").getRange("B2").load("address, worksheet/name"),
    );

    expect([range.address, range.worksheet.name]).toEqual(["Zwei!B2", "Zwei"]);
    expect(() => range.worksheet.position).toThrow("position");
  });

  it.each(["items/name", "items", ["items/name"], { name: true }, { $all: true }, undefined])(
    "gives the items of a collection for %j",
    async (what) => {
      const { items } = await act((_sheet, context) => {
        const { worksheets } = context.workbook;
        worksheets.load(what as string);
        return worksheets;
      });

      expect(items.map(({ name }) => name)).toEqual(["Eins", "Zwei", "Drei"]);
    },
  );
});

describe("errors", () => {
  it("have code, place and statement; what came before them stays", async () => {
    const running = act((sheet, { workbook: { worksheets } }) => {
      sheet.name = "Anders";
      worksheets.getItem("Zehn").load("name");
      worksheets.add("Danach");
    });

    await expect(running).rejects.toMatchObject({
      code: "ItemNotFound",
      httpStatusCode: 404,
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(names()).toEqual(["Anders", "Zwei", "Drei"]);
  });

  it.each<[string, string, string, (sheet: Excel.Worksheet) => void]>([
    ["set", "InvalidArgument", "Worksheet.name", (sheet) => (sheet.name = "")],
    ["read", "ApiNotFound", "Worksheet.tabColor", (sheet) => sheet.load("tabColor")],
    ["called", "ApiNotFound", "Worksheet.showOutlineLevels", (s) => s.showOutlineLevels(1, 1)],
  ])("name the member that was %s", async (_how, code, errorLocation, work) => {
    await expect(act(work)).rejects.toMatchObject({
      code,
      debugInfo: { errorLocation },
    });
  });

  it("of our own are general ones, and are told", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const mistake = new TypeError("a mistake of ours");
    jest.spyOn(host.workbook.calculator, "recalculate").mockImplementation(() => {
      throw mistake;
    });

    await expect(act((sheet) => sheet.calculate(true))).rejects.toMatchObject({
      code: "GeneralException",
      httpStatusCode: 500,
    });
    expect(host.failures).toEqual([mistake]);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
