/** @jest-environment jsdom */
import { officeWorkbook } from "../../../../src/workbook/connection/officeWorkbook";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { NEW_QUOTE, xmlOf } from "../../../../src/workbook/quoteStore/storedPart";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { QUOTES, startQuotes } from "../support/quoteHost";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../../src/workbook/connection/timeout", () => ({ TIMEOUT: 25 }));

const store = createQuoteStore(QUOTES);
const site = documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s" });
const document = quoteDocument([site]);
const saying = (introduction: string) => ({ ...document, texts: { introduction, closing: "" } });
const SETTINGS = "https://fluxpunkt.de/xml/quote-settings/1";

/** Fails each step of the writing request with the pane gone at once, and tells how often something was left of it. */
async function eachLoss(
  { host, workbook }: ReturnType<typeof startQuotes>,
  work: () => Promise<unknown>,
  check: () => Promise<void>,
): Promise<number> {
  const start = workbook.state;
  const { roundTrips } = host.counters();
  await work();
  const request = host.counters().roundTrips - roundTrips;
  const faults = [
    ...Array.from({ length: 9 }, (_, index) => () => {
      host.faults.failAction(index + 1, "GeneralException", { request });
    }),
    ...["CustomXmlPart.setXml", "CustomXmlPart.delete"].map((member) => () => {
      host.faults.failMember(member, "GeneralException");
    }),
  ];
  let left = 0;
  for (const inject of faults) {
    workbook.replace(start);
    inject();
    host.faults.reloadPane({ request });
    await work();
    host.faults.clear();
    if (workbook.state !== start) left += 1;
    await check();
    const saved = await store.savedQuotes();
    expect(saved.ok && saved.value.unfinished).toBeUndefined();
  }
  return left;
}

async function addParts(...xmls: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const xml of xmls) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

it.each([
  ["others", "new"],
  ["none", undefined],
])(
  "[R25] settings that were lost while %s took the place of two are all of them whole",
  async (_what, text) => {
    const started = startQuotes();
    await addParts(
      `<settings xmlns="${SETTINGS}">one</settings>`,
      `<settings xmlns="${SETTINGS}">two</settings>`,
    );
    const left = await eachLoss(
      started,
      () => store.saveSettings(text),
      async () => {
        const read = await store.readSettings();
        expect([
          ["one", "two"],
          ...(text === undefined ? [["two"], []] : [[text, "two"], [text]]),
        ]).toContainEqual(read.ok && read.value);
      },
    );
    expect(left).toBeGreaterThan(1);
  },
);

it("[R25] a draft that was lost while it took the place of two is there beside what it did not replace yet", async () => {
  const started = startQuotes();
  const stored = (introduction: string) => xmlOf({ ...NEW_QUOTE, document: saying(introduction) });
  await addParts(stored("one"), stored("two"));
  const left = await eachLoss(
    started,
    () => store.saveDraft(saying("both")),
    async () => {
      const saved = await store.savedQuotes();
      const states = (saved.ok ? saved.value.quotes : []).map((quote) =>
        [quote, ...quote.twins].map((each) => each.document.texts.introduction),
      );
      expect([[["one", "two"]], [["both", "two"]], [["both"]]]).toContainEqual(states);
    },
  );
  expect(left).toBeGreaterThan(1);
});

it("[R25] a formula that was lost while it was inserted is there, or the cell looks as before", async () => {
  const started = startQuotes();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tabelle1").getRange("B2").values = [[5]];
    await context.sync();
  });
  const cell = { sheet: "Tabelle1", address: "B2" };
  const formula = '=FLUX.PRICE("AntiFraud")';
  const left = await eachLoss(
    started,
    () =>
      officeWorkbook.insertFormula({
        formulaOn: () => formula,
        references: [],
        replacing: { ...cell, content: "5" },
      }),
    async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Tabelle1").getRange("B2");
        range.load("formulas,numberFormat");
        await context.sync();
        if (range.formulas[0]?.[0] === formula) return;
        expect([range.formulas, range.numberFormat]).toEqual([[[5]], [["General"]]]);
      });
    },
  );
  expect(left).toBeGreaterThan(1);
});

it("[R25] what an older version has hidden and deleted is offered again where it was lost while it was brought back", async () => {
  const started = startQuotes();
  const sheet = "Angebot AN-2026-0042";
  const target = { kind: "newSheet" } as const;
  await createQuoteWriter(QUOTES).writeQuote({ document, isLive: true, target });
  await Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.getItem(sheet).visibility = "VeryHidden";
    const parts = customXmlParts.load("items/id");
    await context.sync();
    const xml = xmlOf({ ...NEW_QUOTE, document, written: document, isOwnSheet: true });
    parts.items[0]?.setXml(xml.replace("<quote ", '<quote deleted="true" '));
    await context.sync();
  });
  const before = await store.savedQuotes();
  const [hidden] = (before.ok && before.value.leftBehind) || [];
  if (!hidden) throw new Error("Nothing is hidden.");
  const left = await eachLoss(
    started,
    () => store.bringBackLeft(hidden),
    async () => {
      const saved = await store.savedQuotes();
      const [again] = (saved.ok && saved.value.leftBehind) || [];
      if (again) expect(await store.bringBackLeft(again)).toMatchObject({ ok: true });
      expect(await store.savedQuotes()).toMatchObject({
        value: { leftBehind: [], quotes: [{ place: { sheet } }] },
      });
    },
  );
  expect(left).toBeGreaterThan(1);
});
