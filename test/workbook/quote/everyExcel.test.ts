/** @jest-environment jsdom */
import { PROFILES, type ProfileName } from "../../../workbench/host/profiles/profiles";
import { createQuoteDeletion } from "../../../src/workbook/quote/deletion/quoteDeletion";
import { createQuoteWriter } from "../../../src/workbook/quote/quoteWriter";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";
import { bringToFront, startWorkbook, WRITES } from "./support/writes";

const writer = createQuoteWriter(QUOTES);
const deletion = createQuoteDeletion(QUOTES);

it.each(Object.keys(PROFILES) as ProfileName[])(
  "everything is written in %s",
  async (name) => {
    const { host, workbook } = await startWorkbook({ profile: PROFILES[name] });
    const run = jest.spyOn(Excel, "run");
    const start = workbook.state;
    const failed = [];
    for (const write of WRITES) {
      workbook.replace(start);
      await bringToFront(write);
      const { isDone, problem } = await write.work();
      if (!isDone) failed.push([write.name, problem]);
    }
    process.stdout.write(`${name}: ${WRITES.length} writes, ${failed.length} refused\n`);
    expect(failed).toEqual([]);
    expect(host.failures).toEqual([]);
    expect(JSON.stringify(run.mock.calls)).not.toContain("mergeUndoGroup");
    run.mockRestore();
  },
  60_000,
);

it.each(Object.keys(PROFILES) as ProfileName[])(
  "a quote and its sheet are deleted in %s",
  async (name) => {
    const { host, workbook } = startQuotes({ profile: PROFILES[name] });
    const document = sampleDocument();
    const before = workbook.state.sheets;
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
    const sheet = workbook.activeSheet.name;
    const marks = { isLive: true, isSuperseded: false, isOwnSheet: true };

    expect(await deletion.sheetToDelete({ document })).toEqual({
      ok: true,
      value: { sheet, staysSince: undefined },
    });
    const seen = { document, written: document, ...marks, twins: [] };
    expect(await deletion.deleteQuote(seen, true)).toMatchObject({ ok: true });
    expect(workbook.state.sheets).toEqual(before);
    expect(workbook.state.customXmlParts).toEqual([]);
    expect(host.failures).toEqual([]);
  },
  60_000,
);
