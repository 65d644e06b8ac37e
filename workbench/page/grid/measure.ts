import type { FontStyle } from "../../model/style";

/** The width of a line of text in pixels. */
export type Measure = (text: string, font: FontStyle) => number;

const MOST_WIDTHS = 20_000;

/** Fonts of the same width, for computers that do not have Microsoft's. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  calibri: "Carlito",
  cambria: "Caladea",
  "times new roman": "Liberation Serif",
  "courier new": "Liberation Mono",
};

/** Where there is neither Calibri nor its substitute, Arial is drawn, which is as wide at this part of the size. */
const ARIAL_FOR_CALIBRI = 10 / 11;

const available = new Map<string, boolean>();

export function fontFamilies(name: string): string {
  const substitute = SUBSTITUTES[name.toLowerCase()];
  const last = /courier|consolas|mono/i.test(name) ? "monospace" : "Arial, sans-serif";
  return [quoted(name), ...(substitute === undefined ? [] : [quoted(substitute)]), last].join(", ");
}

/** The size in whole points in which the grid draws a font. */
export function drawnSize({ name, size }: Pick<FontStyle, "name" | "size">): number {
  const isReplaced = name === "Calibri" && !isAvailable("Calibri") && !isAvailable("Carlito");
  return Math.ceil(isReplaced ? size * ARIAL_FOR_CALIBRI : size);
}

/** Whether the computer has a font: then texts are not as wide as in the one that would replace it. */
function isAvailable(name: string): boolean {
  const known = available.get(name);
  if (known !== undefined) return known;
  const context = document.createElement("canvas").getContext("2d");
  const width = (families: string) => {
    if (!context) return 0;
    context.font = `72px ${families}`;
    return context.measureText("mmmmmmmmmmlli").width;
  };
  const isThere =
    width(`${quoted(name)}, monospace`) !== width("monospace") ||
    width(`${quoted(name)}, serif`) !== width("serif");
  available.set(name, isThere);
  return isThere;
}

/** Measures as the browser draws. */
export function measureOnCanvas(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  return (text, font) => {
    if (!context) return text.length * font.size * 0.7;
    const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
    const css = `${style}${drawnSize(font)}pt ${fontFamilies(font.name)}`;
    const key = `${css}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = css;
    const { width } = context.measureText(text);
    if (widths.size > MOST_WIDTHS) widths.clear();
    widths.set(key, width);
    return width;
  };
}

function quoted(name: string): string {
  return name.includes(" ") ? `"${name}"` : name;
}
