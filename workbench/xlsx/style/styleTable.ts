import type { Culture } from "../../culture/culture";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import { xml, xmlPart } from "../xml";
import { alignmentXml } from "./alignment";
import { bordersXml, losesDiagonal } from "./borders";
import { colourAttributes } from "./colours";
import { fontXml } from "./fonts";
import { builtInId } from "./numberFormats";

const FIRST_OWN_FORMAT = 164;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Collects the looks of cells while they are written, and writes styles.xml. */
export class StyleTable {
  readonly #fonts = new Numbered([fontXml(DEFAULT_STYLE.font)]);
  readonly #fills = new Numbered([fillXml("none"), fillXml("gray125")]);
  readonly #borders = new Numbered([bordersXml(DEFAULT_STYLE.borders)]);
  readonly #formats = new Numbered([]);
  readonly #cellFormats = new Numbered([]);
  readonly #known = new Map<CellStyle, number>();

  constructor(
    private readonly culture: Culture,
    private readonly onLoss: (loss: string) => void,
  ) {
    this.number(DEFAULT_STYLE);
  }

  /** The number by which a cell refers to its look; 0 for a plain cell. */
  number(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    if (losesDiagonal(style.borders)) {
      this.onLoss("The two diagonals of a cell look the same in the file.");
    }
    const number = this.#cellFormats.number(this.#cellFormatXml(style));
    this.#known.set(style, number);
    return number;
  }

  xml(): string {
    const count = (list: readonly string[]) => ({ count: list.length });
    const formats = this.#formats.list.map((formatCode, index) =>
      xml("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return xmlPart(
      xml(
        "styleSheet",
        { xmlns: MAIN },
        formats.length === 0 ? "" : xml("numFmts", count(formats), ...formats),
        xml("fonts", count(this.#fonts.list), ...this.#fonts.list),
        xml("fills", count(this.#fills.list), ...this.#fills.list),
        xml("borders", count(this.#borders.list), ...this.#borders.list),
        xml(
          "cellStyleXfs",
          { count: 1 },
          xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        xml("cellXfs", count(this.#cellFormats.list), ...this.#cellFormats.list),
        xml(
          "cellStyles",
          { count: 1 },
          xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ),
        xml("dxfs", { count: 0 }),
        xml("tableStyles", {
          count: 0,
          defaultTableStyle: "TableStyleMedium2",
          defaultPivotStyle: "PivotStyleLight16",
        }),
      ),
    );
  }

  #cellFormatXml(style: CellStyle): string {
    const numFmtId = this.#formatNumber(style.numberFormat);
    const fontId = this.#fonts.number(fontXml(style.font));
    const fillId = style.fill === "" ? 0 : this.#fills.number(fillXml("solid", style.fill));
    const borderId = this.#borders.number(bordersXml(style.borders));
    const alignment = alignmentXml(style);
    const isProtectedOtherwise = !style.locked || style.formulaHidden;
    return xml(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: style.quotePrefix || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: isProtectedOtherwise || undefined,
      },
      alignment,
      isProtectedOtherwise
        ? xml("protection", {
            locked: style.locked ? undefined : false,
            hidden: style.formulaHidden || undefined,
          })
        : "",
    );
  }

  #formatNumber(format: string): number {
    return builtInId(format, this.culture) ?? FIRST_OWN_FORMAT + this.#formats.number(format);
  }
}

function fillXml(type: string, colour?: string): string {
  const colours =
    colour === undefined
      ? ""
      : xml("fgColor", colourAttributes(colour)) + xml("bgColor", { indexed: 64 });
  return xml("fill", {}, xml("patternFill", { patternType: type }, colours));
}

/** Texts with a number each, counted from 0. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly list: string[] = [];

  constructor(first: readonly string[]) {
    for (const text of first) this.number(text);
  }

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.list.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }
}
