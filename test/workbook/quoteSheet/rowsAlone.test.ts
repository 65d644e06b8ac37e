/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../src/quote";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { BROKEN_NAME, PROFILES } from "../../../workbench";
import { limitPayloads } from "./support/limitedHost";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

/** One row of the register with and without what it says, in an Excel that refuses nothing else and has no undo groups. */
const LEAST = PROFILES["ltsc-2021"];
const OWN = "Angebot AN-2026-0042";

const writer = createQuoteWriter(QUOTES);
const store = createQuoteStore(QUOTES);
const write = (document: QuoteDocument) =>
  writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });

it.each([
  ["ends by undoing what is in a new hidden sheet", true],
  ["does not", false],
])(
  "[R4] a quote and its list of products are undone in an Excel that %s",
  async (_excel, endsByUndoingHidden) => {
    const habits = { ...LEAST.habits, forgetsUndo: false, endsByUndoingHidden };
    const { workbook } = startQuotes({ profile: { ...LEAST, habits } });
    expect(await write(sampleDocument())).toMatchObject({ status: "written" });
    expect(() => {
      while (workbook.canUndo) workbook.undo();
    }).not.toThrow();
    expect(workbook.state.sheets.map(({ name }) => name)).toEqual(["Tabelle1"]);
  },
);

it.each([
  ["shows or hides no such name", [BROKEN_NAME]],
  ["takes that, too", []],
] as const)(
  "[R15] what fails where the name of a quote leads nowhere is taken back in an Excel that %s",
  async (_excel, refusals) => {
    const { host, workbook } = startQuotes({ profile: { ...LEAST, refusals } });
    await write(sampleDocument());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OWN).delete();
      await context.sync();
    });
    host.faults.failMember("NamedItemCollection.add", "GeneralException");
    const outcome = await write(sampleDocument());
    expect(outcome).toMatchObject({ problem: { hostCode: "GeneralException" } });
    expect(workbook.sheetNamed(OWN)).toBeUndefined();
  },
);

it.each([
  ["130,000 characters", 130_000],
  ["5 million", 5_000_000],
])(
  "[R17] 46 quotes of 130,000 characters and more are read in answers of %s",
  async (_size, most) => {
    const { host, workbook } = startQuotes({ profile: LEAST });
    expect(await write(sampleDocument())).toMatchObject({ status: "written" });
    for (let index = 0; index < 45; index += 1) {
      await store.saveDraft({ ...longDocument(25), id: `draft${index}`, number: `E-${index}` });
    }
    const stored = workbook.state.customXmlParts.map(({ xml }) => xml.length);
    expect(stored.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(130_000);
    const refused = limitPayloads(host, most);

    const saved = await store.savedQuotes();
    expect(saved).toMatchObject({ ok: true });
    expect(saved.ok ? saved.value.quotes : []).toHaveLength(46);
    expect(refused() > 0).toBe(most === 130_000);
  },
);
