import { type DocumentLine, type QuoteDocument, type Site, linesOf } from "../../../../quote";
import { lineKey } from "../../layout/rowKeys";
import { HEAD_ROW, LINES_END, siteKey } from "../../layout/rowKeys";
import type { QuoteCells } from "../quoteCells";

/** A row of the sheet with a line: of the document, a copy of one, or typed without a key. */
export type SheetLine = {
  readonly row: number;
  readonly kind: "stored" | "copied" | "typed";
  /** The stored line that has the key of the row. */
  readonly line: DocumentLine | undefined;
};

/** A server licence in the sheet: its heading, its users, its lines. */
export type SiteBlock = {
  readonly source: Site;
  readonly isCopy: boolean;
  heading: number | undefined;
  pbx: number | undefined;
  light: number | undefined;
  readonly lines: SheetLine[];
};

export type SheetOutline = {
  readonly blocks: readonly SiteBlock[];
  /** Rows without a key below the lines, which no sum counts. */
  readonly outside: readonly number[];
};

/** Which line stands under which site, from top to bottom. The first row with a key is the line, the others are copies. */
export function siteBlocks(cells: QuoteCells, document: QuoteDocument): SheetOutline {
  const placed = new Map(linesOf(document).map((each) => [each.line.id, each]));
  const sites = new Map(document.sites.map((site) => [site.id, site]));
  const blocks: SiteBlock[] = [];
  const orphans: SheetLine[] = [];
  const outside: number[] = [];
  const first = cells.rowOf(HEAD_ROW) ?? 0;
  const last = cells.rowOf(LINES_END) ?? cells.keys.length;
  let current: SiteBlock | undefined;

  cells.keys.forEach((key, row) => {
    if (key === undefined) {
      if (row > first && row < last) place({ row, kind: "typed", line: undefined });
      else if (row > last) outside.push(row);
      return;
    }
    const [, kind = "", id = ""] = /^(\w+):(.*)$/s.exec(key) ?? [];
    const site = sites.get(id);
    if (kind === "site" && site) openBlock(site, row);
    else if ((kind === "pbx" || kind === "light") && site) placeUsers(site, kind, row);
    else if (kind === "line") placeLine(id, row);
  });
  if (blocks[0]) blocks[0].lines.unshift(...orphans);
  else outside.push(...orphans.map(({ row }) => row));
  return { blocks, outside };

  function blockOf(source: Site): SiteBlock {
    const known = blocks.find((block) => block.source === source);
    if (known) return known;
    return newBlock(source, false);
  }

  function newBlock(source: Site, isCopy: boolean): SiteBlock {
    const block: SiteBlock = {
      source,
      isCopy,
      heading: undefined,
      pbx: undefined,
      light: undefined,
      lines: [],
    };
    blocks.push(block);
    return block;
  }

  function openBlock(site: Site, row: number): void {
    const known = blockOf(site);
    current = known.heading === undefined ? known : newBlock(site, true);
    current.heading = row;
  }

  function placeUsers(site: Site, kind: "pbx" | "light", row: number): void {
    const isNew = !blocks.some(({ source }) => source === site);
    const block = current?.source === site && current[kind] === undefined ? current : blockOf(site);
    block[kind] ??= row;
    // Lines go by the headings; by these rows only where somebody has deleted their heading.
    if (isNew && cells.rowOf(siteKey(site.id)) === undefined) current = block;
  }

  function placeLine(id: string, row: number): void {
    const stored = placed.get(id);
    if (!stored) {
      place({ row, kind: "typed", line: undefined });
      return;
    }
    const kind = cells.rowOf(lineKey(id)) === row ? "stored" : "copied";
    const block = current ?? blockOf(stored.site);
    block.lines.push({ row, kind, line: stored.line });
  }

  function place(line: SheetLine): void {
    if (current) current.lines.push(line);
    else orphans.push(line);
  }
}
