import fc from "fast-check";
import { nextRevision } from "../../../../src/quote";
import { startingState } from "../../../../src/taskpane/quoteSession/draft/builderState";
import { addSheet } from "../../../../workbench";
import { openXlsx, writeXlsx } from "../../../../workbench/files";
import { NOTHING_WRITTEN, remembered, tell } from "./belief";
import { keepingMarks } from "./marks";
import { FILE_ADDIN } from "./fileAddin";
import { command, type QuoteCommand } from "./quoteCommand";
import { savedQuote, stateOf } from "./quoteInUse";
import { sheetInUse } from "./sheetInUse";
import { synchronise, writeAnew, writeNew, writeUnread } from "./synchronising";

/** The person brings pane and sheet together. */
export const synchroniseBoth: fc.Arbitrary<QuoteCommand> = fc
  .record({ answer: fc.nat(5), keepsOurs: fc.boolean() })
  .map((decisions) =>
    command("synchronise", [decisions], async (model, inUse) => {
      await synchronise(model, inUse, decisions);
    }),
  );

/** The person writes or updates from the pane, without having read the sheet. */
export const write: fc.Arbitrary<QuoteCommand> = fc
  .constantFrom<"newSheet" | "selection" | "update">("newSheet", "selection", "update")
  .map((kind) =>
    command("write", [kind], async (model, inUse) => {
      const { writer, isLive } = inUse;
      if (!sheetInUse(inUse)) {
        if (kind === "update") return;
        const { workbook } = inUse.excel.host;
        if (kind === "selection") {
          workbook.change("person", (draft) => addSheet(workbook, draft));
          workbook.activate(workbook.state.sheets.at(-1)?.id ?? "");
          const sheet = workbook.activeSheet;
          workbook.select(sheet.id, [{ row: 3, column: 1, rows: 1, columns: 1 }]);
        }
        await writeNew(model, inUse, kind);
        return;
      }
      await writeUnread(model, inUse, (document) =>
        kind === "update"
          ? writer.updateQuote(document, isLive)
          : writer.writeQuote({ document, isLive, target: { kind } }),
      );
    }),
  );

/** The person writes the quote into another sheet, though it has one. */
export const writeIntoAnother: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("write anew", [], async (model, inUse) => {
    if (sheetInUse(inUse)) await writeAnew(model, inUse);
  }),
);

/** The pane keeps its draft, as it does a moment after each change. */
export const saveDraft: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("keep draft", [], async (model, inUse) => {
    const before = stateOf(inUse);
    const saved = await keepingMarks(inUse, () => inUse.store.saveDraft(inUse.pane.document));
    expect(saved).toMatchObject({ ok: true });
    remembered(model, inUse, before, model.belief);
    tell(model, "draft kept");
  }),
);

/** The pane is closed, or crashes before it has kept its draft, and is opened again. */
export const reopenPane: fc.Arbitrary<QuoteCommand> = fc.boolean().map((isCrash) =>
  command("reopen pane", [isCrash], async (model, inUse) => {
    if (!isCrash) {
      const before = stateOf(inUse);
      expect(await inUse.store.saveDraft(inUse.pane.document)).toMatchObject({ ok: true });
      remembered(model, inUse, before, model.belief);
    }
    const { latest } = await savedQuote(inUse);
    const { document } = inUse.pane;
    if (!isCrash) expect(latest?.document).toEqual(document);
    // Before anything was kept there is nothing to lose.
    const saved = latest?.document.revision === document.revision ? latest.document : document;
    inUse.pane = startingState({ document: saved, typed: {} });
    tell(model, isCrash ? "pane crashed" : "pane closed and opened");
  }),
);

/** The workbook is saved as a file and opened again. */
export const reopenWorkbook: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("save and open workbook", [], async (model, inUse) => {
    const { excel } = inUse;
    const { workbook } = excel.host;
    await excel.settled("A1");
    const losses: string[] = [];
    const onLoss = (loss: string) => losses.push(loss);
    const bytes = await writeXlsx(workbook, { addin: FILE_ADDIN, onLoss });
    await keepingMarks(inUse, async () => {
      await openXlsx(workbook, bytes, { addin: FILE_ADDIN, onLoss });
    });
    expect(losses).toEqual([]);
    model.undoable = [];
    tell(model, "workbook saved and opened");
  }),
);

/** The person makes the next revision; what was written of the one before stays. */
export const makeRevision: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("revise", [], async (model, inUse) => {
    const { document } = inUse.pane;
    if (document.revision > 2) return;
    const next = nextRevision(document, "2026-03-01", document.revision + 1);
    expect(await inUse.store.saveRevision(next)).toMatchObject({ ok: true });
    const { all } = await savedQuote(inUse);
    const earlier = all.filter((each) => each.document.revision < next.revision);
    expect(earlier.filter(({ isSuperseded }) => !isSuperseded)).toEqual([]);
    inUse.pane = startingState({ document: next, typed: {} });
    model.undoable = [];
    model.belief = NOTHING_WRITTEN;
    tell(model, "revised");
  }),
);

export const switchFormulas: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("formulas or values", [], (model, inUse) => {
    inUse.isLive = !inUse.isLive;
    tell(model, "formulas or values");
  }),
);

/** The person undoes in Excel what was done last; the stored document is no part of that (R21). */
export const undoInExcel: fc.Arbitrary<QuoteCommand> = fc.constant(
  command("undo in Excel", [], (model, inUse) => {
    const step = model.undoable.pop();
    if (!step) return;
    const { before, belief } = step;
    const { workbook } = inUse.excel.host;
    const isBefore = () => {
      const { sheets, names } = stateOf(inUse);
      return sheets === before.sheets && names === before.names;
    };
    while (!isBefore()) if (!workbook.undo()) throw new Error("Excel has nothing left to undo.");
    const isStored = before.customXmlParts === stateOf(inUse).customXmlParts;
    model.belief = isStored ? belief : NOTHING_WRITTEN;
    tell(model, isStored ? "undone in Excel" : "undone in Excel but for the stored document");
  }),
);
