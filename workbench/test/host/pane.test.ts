import { readFile } from "node:fs/promises";
import { barePageAddin, startHeadless, type Headless, type PaneWindow } from "../../headless";

type Associate = (id: string, run: (...args: never[]) => unknown) => void;

let excel: Headless;
let calls: number;

const scalar = { name: "x", type: "any" };
const METADATA = {
  functions: [
    { id: "LATER", name: "LATER", parameters: [scalar] },
    { id: "FAIL", name: "FAIL", parameters: [] },
    { id: "NOWHERE", name: "NOWHERE", parameters: [] },
  ],
};

function associate({ CustomFunctions }: PaneWindow): void {
  const { associate: add, Error: CellError } = CustomFunctions as {
    readonly associate: Associate;
    readonly Error: new (code: string, message: string) => Error;
  };
  add("LATER", (value: number) => {
    calls += 1;
    return Promise.resolve(value * 2);
  });
  add("FAIL", () => Promise.reject(new CellError("#N/A", "Heute nicht.")));
}

const ADDIN = barePageAddin({
  manifest: () => readFile("manifest.xml"),
  metadata: () => METADATA,
  run: associate,
});

beforeAll(async () => {
  excel = await startHeadless({ language: "de-DE", addin: ADDIN });
}, 30_000);

afterAll(() => excel.close());

beforeEach(() => {
  calls = 0;
});

const until = async (isDone: () => boolean) => {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
};

type Result = {
  readonly status: string;
  readonly value: unknown;
  readonly error?: { code: number };
};
const asked = (ask: (callback: (result: Result) => void) => void) => new Promise<Result>(ask);

describe("the pane", () => {
  it("is in Excel on the web, in the language of Excel, with the requirement sets of the host", () => {
    const { Office } = excel.window();
    const { context } = Office;

    expect([String(context.host), String(context.platform)]).toEqual(["Excel", "OfficeOnline"]);
    expect([context.displayLanguage, context.contentLanguage]).toEqual(["de-DE", "de-DE"]);
    expect(context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    expect(context.requirements.isSetSupported("ExcelApi", "1.21")).toBe(false);
    expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("works on the workbook by Excel.run", async () => {
    const { Excel } = excel.window();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1").values = [["da"]];
      await context.sync();
    });

    expect(excel.value("H1")).toBe("da");
  });

  it.each([
    ["CellEditMode", "InvalidOperationInCellEditMode"],
    ["AccessDenied", "AccessDenied"],
    ["ActivityLimit", "ActivityLimitReached"],
    ["RequestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ] as const)("gets %s as Excel on the web tells it", async (kind, code) => {
    excel.host.faults.refuse(kind);
    const { Excel } = excel.window();
    const running = Excel.run((context) => context.sync(context.workbook.load("name")));

    await expect(running).rejects.toMatchObject({ code });
  });

  it("gets a normal failure for what is not modelled", async () => {
    const { document } = excel.window().Office.context;
    const result = await asked((done) => {
      document.getFileAsync("pdf" as never, done as never);
    });

    expect(result.status).toBe("failed");
  });

  it("hears of the selection, hides and shows itself", async () => {
    const { Office } = excel.window();
    const heard: string[] = [];
    const { workbook, pane } = excel.host;
    await asked((done) =>
      Office.context.document.addHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        () => heard.push("selection"),
        done as never,
      ),
    );
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    workbook.select(workbook.activeSheet.id, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    await until(() => heard.length === 1);
    await Office.addin.hide();
    expect(pane.state()).toBe("Background");
    await Office.addin.showAsTaskpane();
    await until(() => heard.length === 3);

    expect(heard).toEqual(["selection", "Hidden", "Taskpane"]);
    expect(pane.state()).toBe("Visible");
  });
});

describe("custom functions of the pane", () => {
  it("show their errors with the sentence, unknown ones as #WERT!", async () => {
    excel.type("A2", "=FLUX.FAIL()");
    excel.type("A3", "=FLUX.NOWHERE()");

    expect(await excel.settled("A2:A3")).toEqual([
      [{ error: "#N/A", message: "Heute nicht." }],
      [expect.objectContaining({ error: "#VALUE!" })],
    ]);
  });

  it("are called again by a pane that was loaded anew while they were under way", async () => {
    excel.host.functions.clearMemo();
    excel.type("B1", "=FLUX.LATER(21)");
    const reloading = excel.reload();
    excel.type("B2", "=FLUX.LATER(4)");
    await reloading;

    expect(await excel.settled("B1:B2")).toEqual([[42], [8]]);
    expect(calls).toBeGreaterThanOrEqual(2);
    expect(excel.host.counters().references).toBe(0);
  });
});
