import type { Culture } from "../../culture/culture";
import { DEFAULT_STYLE, type CellStyle, type Colour } from "../../model/style";
import { childOf, childrenOf, isSet, type XmlElement } from "../xml";
import { readAlignment } from "./alignment";
import { readBorders } from "./borders";
import { readColour, type Theme } from "./colours";
import { readFont } from "./fonts";
import { builtInFormat } from "./numberFormats";

export type ReadStyles = {
  /** The looks that cells refer to by their number. */
  readonly cellStyles: readonly CellStyle[];
  readonly theme: Theme;
};

/** What styles.xml says; each look is one object, and the one of a plain cell is DEFAULT_STYLE itself. */
export function readStyles(
  styleSheet: XmlElement | undefined,
  theme: Theme,
  culture: Culture,
  onLoss: (loss: string) => void,
): ReadStyles {
  const list = (name: string) => childrenOf(childOf(styleSheet, name));
  const formats = new Map(
    list("numFmts").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = list("fonts").map((font) => readFont(font, theme));
  const fills = list("fills").map((fill) => readFill(fill, theme, onLoss));
  const borders = list("borders").map((border) => readBorders(border, theme));
  const cellStyles = list("cellXfs").map((format): CellStyle => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = format.attributes;
    const protection = childOf(format, "protection")?.attributes ?? {};
    const style: CellStyle = {
      numberFormat: formats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId), culture),
      font: fonts[Number(fontId)] ?? DEFAULT_STYLE.font,
      fill: fills[Number(fillId)] ?? "",
      borders: borders[Number(borderId)] ?? DEFAULT_STYLE.borders,
      ...readAlignment(childOf(format, "alignment")),
      locked: protection["locked"] === undefined || isSet(protection["locked"]),
      formulaHidden: isSet(protection["hidden"]),
      quotePrefix: isSet(format.attributes["quotePrefix"]),
    };
    return JSON.stringify(style) === PLAIN ? DEFAULT_STYLE : style;
  });
  return { cellStyles, theme };
}

const PLAIN = JSON.stringify(DEFAULT_STYLE);

/** The colour of a fill; of a pattern or a gradient only the first colour is kept. */
function readFill(fill: XmlElement, theme: Theme, onLoss: (loss: string) => void): Colour {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) {
    if (!childOf(fill, "gradientFill")) return "";
    onLoss("Gradient fills are not kept.");
    return "";
  }
  const type = pattern.attributes["patternType"] ?? "none";
  if (type === "none") return "";
  if (type === "solid") return readColour(childOf(pattern, "fgColor"), theme) ?? "";
  const background = readColour(childOf(pattern, "bgColor"), theme);
  if (!background && !childOf(pattern, "fgColor")) return "";
  onLoss(`The pattern of fills ("${type}") is not kept, only their background.`);
  return background ?? "";
}
