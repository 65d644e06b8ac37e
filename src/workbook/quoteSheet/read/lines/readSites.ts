import { quotedTerm } from "../../../../i18n/quote/terms";
import {
  type DocumentLine,
  type QuoteDocument,
  type Site,
  linesOf,
  removeLine,
  removeSite,
} from "../../../../quote";
import { lineKey, restKeyOf } from "../../layout/rowKeys";
import { lightKey, pbxKey, siteKey } from "../../layout/rowKeys";
import { productText } from "../fields/lineFields";
import { readLine } from "./lineReading";
import { movedAmong } from "./moved";
import type { SheetLine, SheetOutline, SiteBlock } from "./siteBlocks";
import { readSite } from "../fields/siteFields";
import { ask, type ReadingSource } from "../source";
import { restRowsBelow } from "./textOfRows";
import { typedLine } from "./typedLine";

/** A line or site of the document with the row in which it stands. */
export type ReadRow<Written extends string | undefined> = {
  readonly id: string;
  /** Under which id the cells were written; undefined for what was typed. */
  readonly writtenId: Written;
  readonly row: number;
};

export type ReadSites = {
  readonly document: QuoteDocument;
  readonly lines: readonly ReadRow<string | undefined>[];
  /** Sites with a heading. */
  readonly blocks: readonly ReadRow<string>[];
  readonly isReordered: boolean;
};

/** The server licences and lines that the sheet has now, in its order. */
export function readSites(
  document: QuoteDocument,
  { blocks, outside }: SheetOutline,
  source: ReadingSource,
): ReadSites {
  const remaining = withoutRemoved(document, blocks, source);
  const saved = new Map(linesOf(remaining).map(({ line }) => [line.id, line]));
  const isReordered = tellMoves(blocks, source);
  const lines: ReadRow<string | undefined>[] = [];
  const headings: ReadRow<string>[] = [];

  const sites = blocks.map((block): Site => {
    const id = block.isCopy ? copiedSiteId(block, source) : block.source.id;
    if (block.heading !== undefined) {
      headings.push({ id, writtenId: block.source.id, row: block.heading });
    }
    const site = remaining.sites.find((each) => each.id === block.source.id) ?? block.source;
    if (block.isCopy) tellCopiedSite(block, source);
    else if (block.heading === undefined) askAboutHeading(block, source);
    const change = readSite(block, id, source);
    const siteLines: DocumentLine[] = [];
    for (const each of block.lines) {
      const line = lineIn(each, { siteId: id, index: siteLines.length });
      if (!line) continue;
      siteLines.push(line);
      lines.push({ id: line.id, writtenId: each.line?.id, row: each.row });
    }
    return { ...site, ...change, id, lines: siteLines };
  });
  for (const row of outside) typedLine(row, undefined, source);
  return { document: { ...remaining, sites }, lines, blocks: headings, isReordered };

  function lineIn(
    { row, kind, line }: SheetLine,
    place: { siteId: string; index: number },
  ): DocumentLine | undefined {
    if (!line) return typedLine(row, place, source);
    const stored = saved.get(line.id) ?? line;
    const isCopy = kind === "copied";
    const { newRows } = source;
    const base = isCopy ? { ...stored, id: newRows.copiedId(row, stored.id) } : stored;
    if (isCopy) {
      newRows.keys.set(row, lineKey(base.id));
      keyRest(row, base.id, source);
    }
    const readable = {
      row,
      base,
      planned: source.plannedRow(lineKey(line.id)),
      tellsEdits: !isCopy,
      mayBeShifted: isReordered || isCopy,
    };
    const found = readLine(readable, source);
    if (isCopy) tellAdded(found, row, source);
    return found;
  }
}

function withoutRemoved(
  document: QuoteDocument,
  blocks: readonly SiteBlock[],
  source: ReadingSource,
): QuoteDocument {
  const { cells, edits } = source;
  let remaining = document;
  for (const { line } of linesOf(document)) {
    if (cells.rowOf(lineKey(line.id)) !== undefined) continue;
    remaining = removeLine(remaining, line.id);
    const { address } = cells;
    const before = lineText(line, source);
    edits.push({ address, lineId: line.id, kind: "lineRemoved", before, after: "" });
  }
  for (const site of document.sites) {
    if (blocks.some((block) => block.source.id === site.id)) continue;
    remaining = removeSite(remaining, site.id);
    const { address } = cells;
    const ofSite = { address, lineId: undefined, siteId: site.id };
    edits.push({ ...ofSite, kind: "siteRemoved", before: site.name, after: "" });
  }
  return remaining;
}

/** As few moves as lead from the stored order to that of the sheet. */
function tellMoves(blocks: readonly SiteBlock[], source: ReadingSource): boolean {
  const { stored, cells, edits } = source;
  const originals = blocks.filter(({ isCopy }) => !isCopy);
  const siteOrder = originals.map((block) => stored.sites.indexOf(block.source));
  const movedSites = movedAmong(siteOrder);
  for (const block of originals) {
    const index = stored.sites.indexOf(block.source);
    if (!movedSites.has(index)) continue;
    edits.push({
      address: addressOf(block.heading ?? block.pbx ?? block.light, source),
      lineId: undefined,
      siteId: block.source.id,
      kind: "siteMoved",
      before: String(index + 1),
      after: String(originals.indexOf(block) + 1),
    });
  }
  let isReordered = movedSites.size > 0;
  const positions = new Map(linesOf(stored).map(({ line }, index) => [line.id, index]));
  const siteIds = new Map(linesOf(stored).map(({ line, site }) => [line.id, site.id]));
  let position = 0;
  for (const block of blocks) {
    const own = new Set(block.isCopy ? [] : block.source.lines.map(({ id }) => id));
    const indexOf = ({ line }: SheetLine) => positions.get(line?.id ?? "") ?? -1;
    const placed = block.lines.filter(({ kind }) => kind === "stored");
    const moved = movedAmong(placed.filter(({ line }) => own.has(line?.id ?? "")).map(indexOf));
    for (const each of block.lines) {
      if (each.line) position += 1;
      if (each.kind !== "stored" || !each.line) continue;
      const isFromHere = own.has(each.line.id);
      if (isFromHere && !moved.has(indexOf(each))) continue;
      isReordered = true;
      const to = block.isCopy ? copiedSiteId(block, source) : block.source.id;
      const between = { from: siteIds.get(each.line.id) ?? "", to };
      edits.push({
        address: cells.at(each.row, "product")?.address ?? cells.address,
        lineId: each.line.id,
        kind: "lineMoved",
        before: String(indexOf(each) + 1),
        after: String(position),
        ...(!isFromHere && { between }),
      });
    }
  }
  return isReordered;
}

/** The rows of a copied site become its own once the document has it. */
function copiedSiteId(
  { source: site, heading, pbx, light }: SiteBlock,
  source: ReadingSource,
): string {
  const { newRows } = source;
  const id = newRows.copiedId(heading ?? 0, site.id);
  const rows = [
    [heading, siteKey(id)],
    [pbx, pbxKey(id)],
    [light, lightKey(id)],
  ] as const;
  for (const [row, key] of rows) if (row !== undefined) newRows.keys.set(row, key);
  if (heading !== undefined) keyRest(heading, id, source);
  return id;
}

/** Rows that were copied together with the line or site whose texts go on in them. */
function keyRest(row: number, id: string, { cells, newRows }: ReadingSource): void {
  for (const below of restRowsBelow(row, cells)) {
    newRows.keys.set(below, restKeyOf(cells.keys[below] ?? "", id));
  }
}

function tellCopiedSite({ source: site, heading }: SiteBlock, source: ReadingSource): void {
  source.edits.push({
    address: addressOf(heading, source),
    lineId: undefined,
    kind: "siteAdded",
    before: "",
    after: site.name,
  });
}

/** Formulas go by the heading above a line, so that without it they take the users of the server licence above. */
function askAboutHeading(
  { source: site, pbx, light, lines }: SiteBlock,
  source: ReadingSource,
): void {
  const planned = source.plannedRow(siteKey(site.id))?.cells.product?.content;
  const name = planned?.kind === "text" ? planned.text : site.name;
  ask(source, {
    address: addressOf(pbx ?? light ?? lines[0]?.row, source),
    lineId: undefined,
    siteId: site.id,
    content: name,
    kind: "missingHeading",
    choices: [{ kind: "keepStored", value: name, apply: (document) => document }],
  });
}

function tellAdded(line: DocumentLine, row: number, source: ReadingSource): void {
  source.edits.push({
    address: addressOf(row, source),
    lineId: line.id,
    kind: "lineAdded",
    before: "",
    after: lineText(line, source),
  });
}

function lineText(line: DocumentLine, source: ReadingSource): string {
  return `${productText(line, source)}, ${quotedTerm(line.term, source.language)}`;
}

function addressOf(row: number | undefined, { cells }: ReadingSource): string {
  const cell = row === undefined ? undefined : cells.at(row, "product");
  return cell?.address ?? cells.address;
}
