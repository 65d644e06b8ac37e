/** @jest-environment jsdom */
import type { ExcelHost } from "../../host/host";
import { PROFILES } from "../../host/profiles/profiles";
import { startOfficeJs } from "../../testing/officeJs";

let host: ExcelHost;

beforeEach(() => {
  host = startOfficeJs();
});

/** Writes A1 and A2 of the first sheet in two requests. */
async function writeTwice(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1").values = [["eins"]];
    await context.sync();
    sheet.getRange("A2").values = [["zwei"]];
    await context.sync();
  });
}

function written(): readonly unknown[] {
  const { id } = host.workbook.activeSheet;
  return [0, 1].map((row) => host.workbook.value(id, row, 0));
}

const isAnswered = async (work: Promise<unknown>) => {
  let isSettled = false;
  void work.finally(() => (isSettled = true)).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 30));
  return isSettled;
};

it("none: both are written, in two round trips, and nothing is kept", async () => {
  await writeTwice();
  await new Promise((resolve) => setTimeout(resolve));

  expect(written()).toEqual(["eins", "zwei"]);
  expect(host.counters()).toMatchObject({ roundTrips: 2, references: 0 });
  expect(host.members()).toEqual([
    "WorksheetCollection.getItem",
    "Worksheet.getRange",
    "Range.values",
    "WorksheetCollection.getItem",
    "Worksheet.getRange",
    "Range.values",
  ]);
});

it.each([
  ["first", 1, [null, null]],
  ["second", 2, ["eins", null]],
])("fails an action of the %s request", async (_, request, expected) => {
  host.faults.failAction(1, "GeneralException", { request });

  await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
  expect(written()).toEqual(expected);
});

it("fails a member by its name, as often as wanted", async () => {
  host.faults.failMember("Range.values", "AccessDenied", 2);

  for (let time = 0; time < 2; time += 1) {
    await expect(writeTwice()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
  }
  await writeTwice();
  expect(written()).toEqual(["eins", "zwei"]);
});

it.each([
  ["CellEditMode", "InvalidOperationInCellEditMode"],
  ["AccessDenied", "AccessDenied"],
  ["ActivityLimit", "ActivityLimitReached"],
  ["RequestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["ResponseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["SessionTimedOut", "InvalidOrTimedOutSession"],
  ["InvalidContext", "InvalidRequestContext"],
] as const)("turns a whole request down: %s", async (kind, code) => {
  host.faults.refuse(kind, { request: 2 });

  await expect(writeTwice()).rejects.toMatchObject({ code });
  expect(written()).toEqual(["eins", null]);
});

it("refuses everything while a cell is being edited", async () => {
  host.faults.setCellEditMode(true);
  await expect(writeTwice()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  host.faults.setCellEditMode(false);
  await writeTwice();

  expect(written()).toEqual(["eins", "zwei"]);
});

it("loses a request, or only its answer", async () => {
  host.faults.loseRequest();
  expect(await isAnswered(writeTwice())).toBe(false);
  expect(written()).toEqual([null, null]);
  host.faults.loseAnswer();
  expect(await isAnswered(writeTwice())).toBe(false);
  expect(written()).toEqual(["eins", null]);
});

it("disconnects between two requests until it is connected again", async () => {
  host.faults.disconnect({ request: 2 });
  expect(await isAnswered(writeTwice())).toBe(false);
  expect(written()).toEqual(["eins", null]);
  expect(await isAnswered(writeTwice())).toBe(false);
  host.faults.reconnect();
  await writeTwice();

  expect(written()).toEqual(["eins", "zwei"]);
});

it("answers late, and in the right order", async () => {
  host.faults.delay(60);
  const late = writeTwice();

  expect(await isAnswered(late)).toBe(false);
  expect(written()).toEqual(["eins", null]);
  await late;
  expect(written()).toEqual(["eins", "zwei"]);
});

it("wants the pane reloaded once a request is carried out", async () => {
  const reload = jest.fn();
  host.onReloadWanted(reload);
  host.faults.reloadPane();

  expect(await isAnswered(writeTwice())).toBe(false);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(written()).toEqual(["eins", null]);
});

it("forgets faults that were asked for", async () => {
  host.faults.failAction(1, "GeneralException");
  host.faults.failMember("Range.values", "AccessDenied");
  host.faults.setCellEditMode(true);
  host.faults.clear();
  await writeTwice();

  expect(written()).toEqual(["eins", "zwei"]);
});

describe("limits of the web", () => {
  beforeEach(() => {
    host = startOfficeJs({ profile: PROFILES.web });
  });

  const fill = (text: string, count: number) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tabelle1");
      for (let row = 1; row <= count; row += 1) sheet.getRange(`A${row}`).values = [[text]];
      await context.sync();
    });

  it("[R17] refuses a request of more than 5 MB, all of it", async () => {
    await expect(fill("x".repeat(32_000), 170)).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(written()).toEqual([null, null]);
  });

  it("counts bytes and not characters", async () => {
    await fill("x".repeat(32_000), 90);
    await expect(fill("€".repeat(32_000), 90)).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });

  it("[R17] refuses an answer of more than 5 MB", async () => {
    await fill("x".repeat(32_000), 90);
    await fill("x".repeat(32_000), 90);
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tabelle1").getRange("A1:A90");
      range.load("values,formulas");
      await context.sync();
    });

    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
