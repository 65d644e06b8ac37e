/** @jest-environment jsdom */
import { type ProfileName, PROFILES, type Workbook } from "../../../workbench";
import { createQuoteDeletion } from "../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../src/workbook/quoteSheet/read/quoteReader";
import { comparable } from "./support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";
import { bringToFront, startWorkbook, WRITES } from "./support/writes";

const writer = createQuoteWriter(QUOTES);
const deletion = createQuoteDeletion(QUOTES);
const reader = createQuoteReader(QUOTES);
const store = createQuoteStore(QUOTES);
const ALL = Object.keys(PROFILES) as ProfileName[];

/** What is undone by half only, in any Excel: the sheet that was copied stays (R2). */
const COPIES = ["a form"];
/** What cannot be undone in any Excel, since the sheet with what it overwrites is deleted afterwards (R2). */
const DELETES = ["a quote over contents"];
/** What changes nothing but stored XML, which undo leaves alone (R21). */
const STORES = ["a draft", "a revision", "settings"];
/** What the pane does not take back itself: these it leaves to Excel. */
const NOT_BY_PANE = [...STORES, "a comparison of terms", "a formula", "a formula over a value"];

/** What depends on how many sheets there are and in which order, among which chart sheets may count or not (R26). */
const COUNTING =
  /^(?:Worksheet\.(?:position|getNext|getPrevious)|WorksheetCollection\.(?:getCount|getFirst|getLast|getItemAt))/;

/** How many quotes were found in their sheets just as they were written. */
async function readBack(): Promise<number> {
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  const placed = saved.value.quotes.filter(({ place }) => place !== undefined);
  for (const { document, written } of placed) {
    const reading = await reader.readQuote(document.id, document.revision);
    expect(reading).toMatchObject({ ok: true, value: { edits: [], document: written } });
  }
  return placed.length;
}

/** All but what undo leaves alone. */
function undoable({ state }: Workbook): string {
  return comparable({ ...state, customXmlParts: [] });
}

it.each(ALL)(
  "everything is written in %s, read back, undone where that Excel can, and taken back by the pane",
  async (name) => {
    const { host, workbook } = await startWorkbook({ profile: PROFILES[name] });
    const run = jest.spyOn(Excel, "run");
    const start = workbook.state;
    const failed = [];
    const undone: string[] = [];
    const half: string[] = [];
    const called = new Set<string>();
    const rolledBack: string[] = [];
    let read = 0;
    for (const write of WRITES) {
      workbook.replace(start);
      await bringToFront(write);
      const before = undoable(workbook);
      workbook.clearUndo();
      const { isDone, problem, undo } = await write.work();
      if (!isDone) failed.push([write.name, problem]);
      read += await readBack();
      for (const member of host.members()) called.add(member);
      const written = workbook.state;
      const isAsBefore = () => undoable(workbook) === before;
      if (workbook.undo()) (isAsBefore() ? undone : half).push(write.name);
      if (!undo) continue;
      workbook.replace(written);
      expect(await undo()).toMatchObject({ ok: true });
      if (isAsBefore()) rolledBack.push(write.name);
    }
    const names = WRITES.map((write) => write.name);
    const marked = names.map((each) => {
      const by = [
        ...(undone.includes(each) ? ["Excel"] : []),
        ...(rolledBack.includes(each) ? ["pane"] : []),
      ];
      return `${each} (${by.join(", ") || "no undo"})`;
    });
    process.stdout.write(
      `${name}: ${names.length} writes, ${read} quotes read back: ${marked.join("; ")}\n`,
    );
    expect(failed).toEqual([]);
    expect(rolledBack).toEqual(names.filter((each) => !NOT_BY_PANE.includes(each)));
    const forgets = PROFILES[name].habits.forgetsUndo;
    const others = names.filter((each) => ![...COPIES, ...DELETES, ...STORES].includes(each));
    expect([undone, half]).toEqual(forgets ? [[], []] : [others, COPIES]);
    expect(host.failures).toEqual([]);
    expect([...called].filter((member) => COUNTING.test(member))).toEqual([]);
    expect(JSON.stringify(run.mock.calls)).not.toContain("mergeUndoGroup");
    run.mockRestore();
  },
  120_000,
);

it.each(ALL)(
  "a quote and its sheet are deleted in %s, and brought back",
  async (name) => {
    const { host, workbook } = startQuotes({ profile: PROFILES[name] });
    const document = sampleDocument();
    const before = workbook.state.sheets;
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
    const sheet = workbook.activeSheet.name;
    const marks = { isLive: true, isSuperseded: false, isOwnSheet: true };

    expect(await deletion.sheetToDelete({ document })).toEqual({
      ok: true,
      value: { sheet, staysSince: undefined, mayHaveNotes: true },
    });
    const seen = { document, written: document, ...marks, twins: [] };
    for (const withSheet of [true, false]) {
      const written = workbook.state;
      const deleted = await deletion.deleteQuote(seen, withSheet, withSheet);
      if (!deleted.ok) throw new Error(deleted.error.code);
      if (withSheet) expect(workbook.state.sheets).toEqual(before);
      expect(workbook.state.customXmlParts).toEqual([]);
      expect(await deleted.value.undo()).toMatchObject({ ok: true });
      expect(await readBack()).toBe(1);
      expect(workbook.state.sheets.map((each) => each.name)).toEqual(
        written.sheets.map((each) => each.name),
      );
    }
    process.stdout.write(`${name}: deleted with and without the sheet, and brought back\n`);
    expect(host.failures).toEqual([]);
  },
  60_000,
);
