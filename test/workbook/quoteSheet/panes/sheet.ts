import type { QuoteDocument } from "../../../../src/quote";
import { NO_ANSWERS, takeOver } from "../../../../src/taskpane/quoteSession/reading/takeOver";
import { savedRevision } from "../../../../src/taskpane/quoteSession/savedRevision";
import { anchorName, placeOf } from "../../../../src/workbook/quoteSheet/anchor/anchor";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import type { SheetReading } from "../../../../src/workbook/ports/quotes/quotePort";
import { areaOf, enterText } from "../../../../workbench";
import { markOf, marksIn, marksOf, without } from "./marks";
import { edit, flush, READER, refresh, refused, WRITER, type Pane } from "./pane";
import { giveUp, type World } from "./world";

/** The person types a note into a line of the quote's sheet. */
export function typeIntoSheet(world: World, document: QuoteDocument, pick: number): void {
  const { workbook } = world;
  const anchor = workbook.state.names.find(({ name }) => name === anchorName(document));
  const place = placeOf(anchor?.formula ?? "");
  const sheet = place && workbook.sheetNamed(place.sheet);
  if (!place || !sheet) return;
  const { row, column, rows, columns } = areaOf(place.address);
  const textAt = (r: number, c: number) => {
    const constant = sheet.rows.get(r)?.get(c)?.constant;
    return typeof constant === "string" ? constant : "";
  };
  const all = Array.from({ length: rows }, (_, index) => row + index);
  const lines = all.filter((r) => textAt(r, column).startsWith("flux:line:"));
  const heads = all.find((r) => textAt(r, column) === "flux:columns") ?? row;
  const at = Array.from({ length: columns }, (_, index) => column + index).find(
    (c) => textAt(heads, c) === "flux:column:note",
  );
  const line = lines[pick % Math.max(lines.length, 1)];
  if (line === undefined || at === undefined) return;
  const mark = markOf(world.count);
  // What is typed over was in sight.
  giveUp(world, marksIn(textAt(line, at)), new Set());
  world.live.add(mark);
  workbook.change("person", (draft) => {
    enterText(draft, workbook.culture, sheet.id, { row: line, column: at }, mark);
  });
}

/** The person has the quote written; where somebody has edited the sheet, nothing is. */
export async function update(world: World, pane: Pane, pick: number): Promise<void> {
  await flush(pane);
  const { document, basis } = pane.state;
  if (basis.stored?.isSuperseded) return;
  const hasPlace = savedRevision(pane.saved, document)?.place !== undefined;
  const isLive = pick % 2 === 0;
  const before = world.workbook.state;
  const outcome = hasPlace
    ? await WRITER.updateQuote(document, isLive, { basis })
    : await WRITER.writeQuote({ document, isLive, basis, target: { kind: "newSheet" } });
  if (outcome.status === "failed") await refused(pane, outcome.problem);
  if (outcome.status !== "written") expect(world.workbook.state).toBe(before);
  await refresh(pane);
}

/** The person reads the sheet, takes over what it says, and has it updated. */
export async function readBack(world: World, pane: Pane, pick: number): Promise<void> {
  await flush(pane);
  await refresh(pane);
  const { document, basis } = pane.state;
  if (basis.stored?.isSuperseded || pane.state.elsewhere) return;
  const read = await READER.readQuote(document.id, document.revision, basis);
  if (!read.ok) {
    expect(read.error.code).toMatch(/^(quoteNotFound|sheetDamaged)$/);
    return;
  }
  const reading = read.value;
  const isRedone = reading.undoneTo !== undefined && pick % 2 === 0;
  const taken = isRedone ? { document, restored: [] } : take(world, reading, document, pick);
  edit(pane, () => taken.document);
  const options = { seen: readingKeys(reading), restored: taken.restored, isRedone, basis };
  const outcome = await WRITER.updateQuote(taken.document, pick % 3 > 0, options);
  if (outcome.status === "failed") await refused(pane, outcome.problem);
  else expect(outcome.status).toBe("written");
  await refresh(pane);
}

/** What of the quote gives way to the sheet is listed. */
function take(world: World, reading: SheetReading, draft: QuoteDocument, pick: number) {
  const open = takeOver(reading, draft, NO_ANSWERS).conflicts;
  const side = pick % 4 > 1 ? ("ours" as const) : ("theirs" as const);
  const sides = Object.fromEntries(open.map(({ id }) => [id, side]));
  const taken = takeOver(reading, draft, { ...NO_ANSWERS, sides });
  const listed = JSON.stringify([reading.edits, open]);
  const isRemoval = reading.edits.some(({ kind }) => kind === "lineRemoved");
  const lost = without(marksOf(draft, reading.document), marksOf(taken.document));
  const unseen = lost.filter((mark) => world.live.has(mark) && !marksIn(listed).has(mark));
  if (!isRemoval) expect(unseen).toEqual([]);
  giveUp(world, new Set(lost), new Set());
  return taken;
}
