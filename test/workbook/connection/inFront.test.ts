/** @jest-environment jsdom */
import { paneTexts } from "../../../src/i18n/pane/pane";
import { problemSentence } from "../../../src/taskpane/ui/problemSentence";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import { createListPricing } from "../../../src/workbook/tools/listPricing/officeListPricing";
import { createFrozenFormulas } from "../../../src/workbook/tools/frozen/officeFrozenFormulas";
import type { WorkbookProblem } from "../../../src/workbook/ports/port";
import { type ExcelErrorCode, PROFILES } from "../../../workbench";
import { filesIn, readDocument } from "../../docs/documents";
import { bringToFront, startWorkbook, WRITES } from "../quoteSheet/support/writes";

/** What asks Excel which sheet or cell is in front, and how many times that is asked in one place of the sources. */
const MEMBERS = {
  "WorksheetCollection.getActiveWorksheet": {
    "src/workbook/formulas/unansweredFormulas.ts": 1,
    "src/workbook/quoteSheet/form/fillForm.ts": 1,
    "src/workbook/quoteSheet/rollback/quoteRestoring.ts": 1,
    "src/workbook/tools/frozen/freeze.ts": 1,
  },
  "Workbook.getActiveCell": {
    "src/workbook/priceSheet/selection.ts": 1,
    "src/workbook/quoteSheet/write/atSelection.ts": 1,
  },
  "Workbook.getSelectedRange": {
    "src/workbook/priceSheet/selection.ts": 1,
    "src/workbook/quoteSheet/anchor/showQuote.ts": 1,
    "src/workbook/tools/frozen/freeze.ts": 1,
    "src/workbook/tools/listPricing/readList.ts": 1,
  },
};

type Started = Awaited<ReturnType<typeof startWorkbook>>;

const CODES: readonly ExcelErrorCode[] = [
  "GeneralException",
  "ItemNotFound",
  "InvalidOperation",
  "InvalidSelection",
];

/** As with a chart sheet in front, of which nobody has reported the code. */
function chartSheetInFront({ host }: Started, code: ExcelErrorCode): void {
  for (const member of Object.keys(MEMBERS)) host.faults.failMember(member, code, 100);
}

const ASKING = WRITES.filter(({ name }) =>
  ["a quote at the selection", "a quote over contents", "a form", "a formula"].includes(name),
);

const TRIED = WRITES.flatMap((write) =>
  (ASKING.includes(write) ? CODES : CODES.slice(0, 1)).map(
    (code) => [code, write.name, write] as const,
  ),
);

it.each(TRIED)(
  "[R26] with a chart sheet in front (%s), %s is written, or nothing and a sentence says why",
  async (code, _name, write) => {
    const started = await startWorkbook({ profile: PROFILES["windows-de"] });
    await bringToFront(write);
    chartSheetInFront(started, code);
    const before = started.workbook.state;

    const { isDone, problem } = await write.work();
    expect(isDone).toBe(!ASKING.includes(write));
    if (isDone) return;
    expect(started.workbook.state).toBe(before);
    expect(problem).toEqual({ code: "noCellSelected" });
    const sentence = problemSentence(problem as WorkbookProblem, paneTexts("de"));
    expect(sentence).toMatch(/Vorn steht ein Diagrammblatt/);
  },
);

it("[R26] with a chart sheet in front, no cell is selected", async () => {
  const started = await startWorkbook();
  chartSheetInFront(started, "GeneralException");

  expect(await officeWorkbook.selectedCell()).toEqual({
    ok: false,
    error: { code: "noCellSelected" },
  });
});

it.each(["selection", "sheet"] as const)(
  "[R26] with a chart sheet in front, no %s is frozen",
  async (scope) => {
    const started = await startWorkbook();
    chartSheetInFront(started, "GeneralException");
    const before = started.workbook.state;

    const tool = createFrozenFormulas("FLUX", 25);
    expect(await tool.freeze(scope, { day: "2026-12-01", edition: "2022-09" })).toEqual({
      ok: false,
      error: { code: "noCellSelected" },
    });
    expect(started.workbook.state).toBe(before);
  },
);

it("[R26] with a chart sheet in front, no list is read", async () => {
  const started = await startWorkbook();
  chartSheetInFront(started, "GeneralException");

  expect(await createListPricing("FLUX", 25).read()).toEqual({
    ok: false,
    error: { code: "noCellSelected" },
  });
});

it("[R26] with a chart sheet in front, a quote that fails is taken back all the same", async () => {
  const write = WRITES.find(({ name }) => name === "a quote anew beside its sheet");
  if (!write) throw new Error("The write is missing");
  const started = await startWorkbook({ profile: PROFILES["windows-de"] });
  await bringToFront(write);
  chartSheetInFront(started, "GeneralException");
  started.host.faults.failMember("CustomXmlPart.setXml", "GeneralException");
  const names = started.workbook.state.names.map(({ name, formula }) => ({ name, formula }));
  const sheets = started.workbook.state.sheets.map(({ name }) => name);

  const { problem } = await write.work();
  expect(problem).toEqual({ code: "hostFailure", hostCode: "GeneralException" });
  expect(started.workbook.state.names).toMatchObject(names);
  expect(started.workbook.state.sheets.map(({ name }) => name)).toEqual(sheets);
});

it("[R26] whatever asks for what is in front is among those tried here", () => {
  const found = Object.keys(MEMBERS).map((member) => {
    const call = `.${member.split(".")[1] ?? ""}(`;
    const uses = filesIn("src")
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, readDocument(path).text.split(call).length - 1] as const)
      .filter(([, count]) => count > 0);
    return [member, Object.fromEntries(uses)];
  });
  expect(Object.fromEntries(found)).toEqual(MEMBERS);
});
