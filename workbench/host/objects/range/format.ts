import type { Area } from "../../../model/area";
import {
  sizesIn,
  setColumnWidth,
  setRowHeight,
  standardColumnWidth,
  standardRowHeight,
} from "../../../model/cells/lines";
import type { Draft } from "../../../model/draft";
import { ExcelError } from "../../../model/errors";
import type { CellStyle } from "../../../model/style";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { booleanOf, numberOf, wordOf } from "../arguments";
import { RANGE_BORDERS } from "./borders";
import { RANGE_FILL } from "./fill";
import { RANGE_FONT } from "./font";
import { sheetOf } from "../sheetPlace";
import { styled, type FormatPlace } from "./formatPlace";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const DEEPEST_INDENT = 250;

/** Excel's FormatProtection. */
const FORMAT_PROTECTION: HostClass<FormatPlace> = {
  name: "FormatProtection",
  scalars: {
    Locked: plain("locked", (value) => booleanOf(value, "locked")),
  },
};

/** Excel's RangeFormat. Reading order and automatic indents are not kept. */
const RANGE_FORMAT: HostClass<FormatPlace> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: plain("horizontalAlignment", (value) =>
      wordOf(value, HORIZONTAL, "horizontalAlignment"),
    ),
    VerticalAlignment: plain("verticalAlignment", (value) =>
      wordOf(value, VERTICAL, "verticalAlignment"),
    ),
    WrapText: plain("wrapText", (value) => booleanOf(value, "wrapText")),
    ShrinkToFit: plain("shrinkToFit", (value) => booleanOf(value, "shrinkToFit")),
    TextOrientation: plain("textOrientation", (value) => numberOf(value, "textOrientation")),
    IndentLevel: styled(({ indentLevel }) => indentLevel, withIndent, indentOf),
    ColumnWidth: {
      get: (place) => commonSize(place, false),
      set: (place, value) => resizeColumns(place, numberOf(value, "columnWidth")),
    },
    RowHeight: {
      get: (place) => commonSize(place, true),
      set: (place, value) => resizeRows(place, numberOf(value, "rowHeight")),
    },
    UseStandardWidth: {
      get: (place) => {
        const width = commonSize(place, false);
        return width === null ? null : width === standardColumnWidth(sheetOf(place));
      },
      set: (place, value) => {
        if (booleanOf(value, "useStandardWidth")) resizeColumns(place, undefined);
      },
    },
    UseStandardHeight: {
      get: (place) => {
        const height = commonSize(place, true);
        return height === null ? null : height === standardRowHeight(sheetOf(place));
      },
      set: (place, value) => {
        if (booleanOf(value, "useStandardHeight")) resizeRows(place, undefined);
      },
    },
  },
  navigation: {
    Font: (place) => hostObject(RANGE_FONT, place),
    Fill: (place) => hostObject(RANGE_FILL, place),
    Borders: (place) => hostObject(RANGE_BORDERS, place),
    Protection: (place) => hostObject(FORMAT_PROTECTION, place),
  },
  methods: {},
};

export function formatObject(place: FormatPlace): HostObject {
  return hostObject(RANGE_FORMAT, place);
}

function plain<Key extends keyof CellStyle>(key: Key, check: (value: unknown) => CellStyle[Key]) {
  return styled(
    (style) => style[key],
    (style, value) => (style[key] === value ? style : { ...style, [key]: value }),
    check,
  );
}

/** Indents need an alignment at one side. */
function withIndent(style: CellStyle, indentLevel: number): CellStyle {
  if (style.indentLevel === indentLevel) return style;
  const isGeneral = style.horizontalAlignment === "General" && indentLevel > 0;
  return {
    ...style,
    indentLevel,
    horizontalAlignment: isGeneral ? "Left" : style.horizontalAlignment,
  };
}

function indentOf(value: unknown): number {
  const level = numberOf(value, "indentLevel");
  if (Number.isInteger(level) && level >= 0 && level <= DEEPEST_INDENT) return level;
  throw new ExcelError("InvalidArgument", `An indent is between 0 and ${DEEPEST_INDENT}.`);
}

function commonSize({ context, sheetId, areas }: FormatPlace, isVertical: boolean): number | null {
  const sheet = context.workbook.sheet(sheetId);
  const sizes = new Set(areas().flatMap((area) => sizesIn(sheet, area, isVertical)));
  const [only = null] = sizes;
  return sizes.size === 1 ? only : null;
}

function resizeColumns(place: FormatPlace, size: number | undefined): void {
  each(place, (draft, area) => setColumnWidth(draft, place.sheetId, area, size));
}

function resizeRows(place: FormatPlace, size: number | undefined): void {
  each(place, (draft, area) => setRowHeight(draft, place.sheetId, area, size));
}

function each({ context, areas }: FormatPlace, action: (draft: Draft, area: Area) => void): void {
  context.workbook.change("addin", (draft) => {
    for (const area of areas()) action(draft, area);
  });
}
