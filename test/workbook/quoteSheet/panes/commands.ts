import fc from "fast-check";
import { type QuoteDocument, addLine, changeLine, removeLine } from "../../../../src/quote";
import { builderReducer } from "../../../../src/taskpane/quoteSession/draft/builderState";
import { readWorkbook, saveWorkbook } from "./files";
import { documentLine } from "../../../support/quoteDocuments";
import { answer } from "./answers";
import { lineWith, markOf, marksIn, marksOf } from "./marks";
import { act, edit, flush, isAsked, openPane, refresh, type Pane } from "./pane";
import { deleteQuote, makeRevision, undoDeletion } from "./quotes";
import { readBack, typeIntoSheet, update } from "./sheet";
import { expectSound, giveUp, marksInSheets, newId, type World } from "./world";

export type WorldCommand = fc.AsyncCommand<object, World>;

type Run = (world: World, pane: Pane, pick: number) => unknown;

/** Something that a person does in one of the panes or in Excel; after it nothing is lost. */
function command(name: string, run: Run): fc.Arbitrary<WorldCommand> {
  return fc.record({ index: fc.constantFrom(0, 1), pick: fc.nat(100) }).map(({ index, pick }) => ({
    check: () => true,
    async run(_, world) {
      const pane = world.panes[index === 0 ? 0 : 1];
      world.count += 1;
      await run(world, pane, pick);
      world.done.set(name, (world.done.get(name) ?? 0) + 1);
      await expectSound(world);
    },
    toString: () => `${name}(${index}, ${pick})`,
  }));
}

function edited(
  world: World,
  pane: Pane,
  change: (document: QuoteDocument, mark: string) => QuoteDocument,
): void {
  if (pane.state.basis.stored?.isSuperseded) return;
  const before = marksOf(pane.state.document);
  const mark = markOf(world.count);
  edit(pane, (document) => change(document, mark));
  const after = marksOf(pane.state.document);
  giveUp(world, before, after);
  if (after.has(mark)) world.live.add(mark);
}

const EDITS = [
  command("number", (world, pane) =>
    edited(world, pane, (document, mark) => ({ ...document, number: `AN-${mark}` })),
  ),
  command("company", (world, pane) =>
    edited(world, pane, (document, mark) => ({
      ...document,
      customer: { ...document.customer, company: `Kunde ${mark}` },
    })),
  ),
  command("note", (world, pane, pick) =>
    edited(world, pane, (document, note) => {
      const line = lineWith(document, pick);
      return line ? changeLine(document, line.id, { note }) : document;
    }),
  ),
  command("new line", (world, pane) =>
    edited(world, pane, (document, note) => {
      const siteId = document.sites[0]?.id ?? "";
      const line = documentLine("pro-ivr", "sub24", { id: newId(world), note });
      return addLine(document, { siteId, index: 1 }, line);
    }),
  ),
  command("removed line", (world, pane, pick) =>
    edited(world, pane, (document) => {
      const line = lineWith(document, pick);
      return line ? removeLine(document, line.id) : document;
    }),
  ),
  command("undo in the pane", (world, pane, pick) => {
    if (pane.state.basis.stored?.isSuperseded) return;
    const before = marksOf(pane.state.document);
    act(pane, builderReducer(pane.state, { type: pick % 3 > 0 ? "undone" : "redone" }));
    giveUp(world, before, marksOf(pane.state.document));
  }),
];

const SETTINGS = command("settings", async (world, { settingsStore }, pick) => {
  const text = markOf(world.count);
  const field = pick % 2 === 0 ? "company" : "website";
  giveUp(world, marksIn(settingsStore.state().settings.seller[field]), new Set());
  world.live.add(text);
  settingsStore.change((settings) => ({
    ...settings,
    seller: { ...settings.seller, [field]: text },
  }));
  if (settingsStore.state().settings.keptIn === "machine") await settingsStore.move("workbook");
  await settingsStore.flush();
  const [others] = settingsStore.state().others;
  if (!others || pick % 3 > 0) return;
  const isTaken = pick % 2 === 0;
  const marks = (): ReadonlySet<string> => marksIn(JSON.stringify(settingsStore.state()));
  const before = marks();
  settingsStore.answerOthers(others, isTaken);
  giveUp(world, before, marks());
  await settingsStore.flush();
});

const IN_EXCEL = [
  command("typed into the sheet", (world, { state }, pick) =>
    typeIntoSheet(world, state.document, pick),
  ),
  command("undo in Excel", (world) => {
    const before = marksInSheets(world);
    world.workbook.undo();
    giveUpTyped(world, before);
  }),
  command("saved and opened", async (world) => {
    await readWorkbook(world.workbook, await saveWorkbook(world.workbook));
    for (const index of [0, 1] as const) {
      const { state, storage } = world.panes[index];
      world.panes[index] = await openPane(
        () => ({ ...state.document, id: `fresh${index}${world.count}`, revision: 1 }),
        storage,
      );
    }
  }),
];

/** What was only typed into cells is given up by undoing it; what a quote has by now is not. */
function giveUpTyped(world: World, before: ReadonlySet<string>): void {
  const xml = world.workbook.state.customXmlParts.map((part) => part.xml).join(" ");
  const shown = marksOf(...world.panes.map(({ state }) => state.document));
  const saved = new Set([...marksInSheets(world), ...marksIn(xml), ...shown]);
  giveUp(world, before, saved);
}

const PANES = [
  command("refresh", (_, pane) => refresh(pane)),
  command("keep", (_, pane) => flush(pane)),
  command("answer", (world, pane, pick) => answer(world, pane, pick)),
  command("update", (world, pane, pick) => update(world, pane, pick)),
  command("read back", (world, pane, pick) => readBack(world, pane, pick)),
];

const QUOTES = [
  command("new revision", (world, pane) => (isAsked(pane) ? undefined : makeRevision(world, pane))),
  command("delete", (world, pane, pick) => deleteQuote(world, pane, pick)),
  command("undo deletion", (world, pane) => undoDeletion(world, pane)),
];

export const COMMANDS = [
  ...[EDITS, EDITS, PANES, PANES, PANES, IN_EXCEL].flat(),
  ...[SETTINGS, ...QUOTES],
];
