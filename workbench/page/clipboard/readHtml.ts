import type { Area } from "../../model/area";
import { COPY_MARK } from "./writeHtml";

/** What another program says of how a cell looks; what it does not say is left as it is. */
export type PastedLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
};

export type PastedTable = {
  readonly texts: readonly (readonly string[])[];
  readonly looks: readonly (readonly PastedLook[])[];
  /** Merged cells, counted from the first cell of the table. */
  readonly merges: readonly Area[];
  /** Of which copy of this workbench the table is; undefined for that of another program. */
  readonly mark: string | undefined;
};

const MOST_COLUMNS = 16_384;

/** The first table of a piece of HTML; undefined when there is none. The HTML is only read, never shown. */
export function readHtml(html: string): PastedTable | undefined {
  if (!/<table/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  const table = page.querySelector("table");
  if (!table) return undefined;
  const texts: string[][] = [];
  const looks: PastedLook[][] = [];
  const merges: Area[] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((tableRow, row) => {
    let column = 0;
    const rowTexts = (texts[row] ??= []);
    const rowLooks = (looks[row] ??= []);
    for (const cell of tableRow.cells) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const columns = Math.min(Math.max(1, cell.colSpan), MOST_COLUMNS);
      const rows = Math.min(Math.max(1, cell.rowSpan), table.rows.length - row);
      rowTexts[column] = textOf(cell);
      rowLooks[column] = lookOf(cell);
      if (rows * columns > 1) {
        merges.push({ row, column, rows, columns });
        for (let r = row; r < row + rows; r += 1)
          for (let c = column; c < column + columns; c += 1) taken.add(`${r} ${c}`);
      }
      column += columns;
    }
  });
  const width = widthOf(texts, merges);
  if (width === 0) return undefined;
  return {
    texts: texts.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    looks: looks.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? {})),
    merges,
    mark: table.getAttribute(COPY_MARK) ?? undefined,
  };
}

function widthOf(texts: readonly (readonly string[])[], merges: readonly Area[]): number {
  const ofTexts = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return merges.reduce((most, { column, columns }) => Math.max(most, column + columns), ofTexts);
}

const BLOCKS: ReadonlySet<string> = new Set(["P", "DIV", "LI"]);

/** The text of a cell as a browser would show it: white space counts once, line breaks are elements. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push((node.textContent ?? "").replaceAll(/[ \t\r\n\f]+/g, " "));
      return;
    }
    if (!(node instanceof Element) || node.nodeName === "STYLE" || node.nodeName === "SCRIPT")
      return;
    if (node.nodeName === "BR") parts.push("\n");
    if (BLOCKS.has(node.nodeName) && parts.some((part) => part.trim() !== "")) parts.push("\n");
    node.childNodes.forEach(walk);
  };
  cell.childNodes.forEach(walk);
  return parts
    .join("")
    .replaceAll(/ *\n */g, "\n")
    .replaceAll("\u00a0", " ")
    .trim();
}

function lookOf(cell: HTMLTableCellElement): PastedLook {
  const { style } = cell;
  const weight = style.fontWeight;
  const isBold =
    cell.tagName === "TH" ||
    weight === "bold" ||
    Number(weight) >= 600 ||
    isAllIn(cell, "b,strong");
  const isItalic = style.fontStyle === "italic" || isAllIn(cell, "i,em");
  const colour = hexOf(style.color || cell.querySelector("font[color]")?.getAttribute("color"));
  const fill = hexOf(style.backgroundColor || style.background || cell.getAttribute("bgcolor"));
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(fill === undefined ? {} : { fill }),
  };
}

function isAllIn(cell: Element, selector: string): boolean {
  const inside = cell.querySelector(selector);
  return inside !== null && inside.textContent.trim() === cell.textContent.trim();
}

/** "#RRGGBB" in capitals for the ways in which programs write a colour; undefined for names and what is transparent. */
function hexOf(colour: string | null | undefined): string | undefined {
  if (!colour) return undefined;
  const hex = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const rgb = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/.exec(colour.trim());
  if (!rgb) return undefined;
  const digits = rgb.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("").toUpperCase()}`;
}
