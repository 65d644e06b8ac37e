import type { BorderLine, CellStyle } from "../../model/style";
import type { CopiedCell } from "./copied";

/** The attribute by which a table from this workbench is known again. */
export const COPY_MARK = "data-workbench-copy";

/** The cells as an HTML table with the styles that Excel, Word and LibreOffice read; `mark` says which copy it is. */
export function writeHtml(cells: readonly (readonly CopiedCell[])[], mark: string): string {
  const rows = cells.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("\n");
  const table = `<table ${COPY_MARK}="${escaped(mark)}" style="border-collapse:collapse">`;
  return `<html><head><meta charset="utf-8"></head><body>${table}\n${rows}\n</table></body></html>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function cellHtml(cell: CopiedCell): string {
  if (!cell.span) return "";
  const { rows, columns } = cell.span;
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
  const text = escaped(cell.text).replaceAll(/\r?\n/g, "<br>");
  return `<td${spans} style="${escaped(cssOf(cell))}">${text}</td>`;
}

function cssOf({ style, colour, align }: CopiedCell): string {
  const { font, fill } = style;
  const decoration = [
    font.underline === "None" ? "" : "underline",
    font.strikethrough ? "line-through" : "",
  ].filter((word) => word !== "");
  const declarations: Readonly<Record<string, string>> = {
    "font-family": font.name.includes(" ") ? `'${cleaned(font.name)}'` : cleaned(font.name),
    "font-size": `${font.size}pt`,
    "font-weight": font.bold ? "bold" : "",
    "font-style": font.italic ? "italic" : "",
    "text-decoration": decoration.join(" "),
    color: colour === "#000000" ? "" : cleaned(colour),
    background: cleaned(fill),
    "text-align": align,
    "vertical-align": VERTICAL[style.verticalAlignment],
    "white-space": style.wrapText ? "normal" : "nowrap",
    "border-top": borderCss(style.borders.top),
    "border-right": borderCss(style.borders.right),
    "border-bottom": borderCss(style.borders.bottom),
    "border-left": borderCss(style.borders.left),
  };
  return Object.entries(declarations)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}

const VERTICAL: Readonly<Record<CellStyle["verticalAlignment"], string>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "middle",
};

const WIDTHS: Readonly<Record<BorderLine["weight"], string>> = {
  Hairline: "0.5pt",
  Thin: "0.5pt",
  Medium: "1pt",
  Thick: "1.5pt",
};

function borderCss({ style, weight, color }: BorderLine): string {
  switch (style) {
    case "None":
      return "";
    case "Double":
      return `2pt double ${cleaned(color)}`;
    case "Continuous":
      return `${WIDTHS[weight]} solid ${cleaned(color)}`;
    case "Dot":
      return `${WIDTHS[weight]} dotted ${cleaned(color)}`;
    case "Dash":
    case "DashDot":
    case "DashDotDot":
    case "SlantDashDot":
      return `${WIDTHS[weight]} dashed ${cleaned(color)}`;
  }
}

/** A name or colour cannot end its declaration and begin another one. */
function cleaned(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N} #().,%_-]/gu, "");
}
