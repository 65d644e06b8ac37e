import {
  BORDER_INDEXES,
  drawBorder,
  linesAt,
  type BorderIndex,
} from "../../../model/cells/borders";
import { NO_LINE, type BorderLine } from "../../../model/style";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../../hostObject";
import { wordOf } from "../arguments";
import { colourOf } from "../colours";
import { itemAt } from "../lookup";
import type { FormatPlace } from "./formatPlace";

type BorderPlace = { readonly place: FormatPlace; readonly index: BorderIndex };

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel's RangeBorder: one edge of a range, or the lines inside of it. */
const RANGE_BORDER: HostClass<BorderPlace> = {
  name: "RangeBorder",
  scalars: {
    Style: linePart(
      "style",
      (value) => wordOf(value, STYLES, "style"),
      (line, style) => (style === "None" ? NO_LINE : { ...line, style, weight: weightFor(style) }),
    ),
    // A line that gets a colour or a weight is one from then on.
    Weight: linePart(
      "weight",
      (value) => wordOf(value, WEIGHTS, "weight"),
      (line, weight) => ({ ...drawn(line), weight }),
    ),
    Color: linePart(
      "color",
      (value) => colourOf(value, "color") || "#000000",
      (line, color) => ({ ...drawn(line), color }),
    ),
  },
};

/** Excel's RangeBorderCollection. */
export const RANGE_BORDERS: HostClass<FormatPlace> = {
  name: "RangeBorderCollection",
  scalars: {},
  items: (place) => BORDER_INDEXES.map((index) => borderObject(place, index)),
  item: (place, index) => borderObject(place, wordOf(index, BORDER_INDEXES, "index")),
  methods: {
    GetItem: (place, [index]) => borderObject(place, wordOf(index, BORDER_INDEXES, "index")),
    GetItemAt: (place, [index]) =>
      itemAt(
        BORDER_INDEXES.map((each) => borderObject(place, each)),
        index,
      ),
  },
};

function borderObject(place: FormatPlace, index: BorderIndex): HostObject {
  return hostObject(RANGE_BORDER, { place, index });
}

function linePart<Key extends keyof BorderLine>(
  key: Key,
  check: (value: unknown) => BorderLine[Key],
  write: (line: BorderLine, value: BorderLine[Key]) => BorderLine,
): Scalar<BorderPlace> {
  return {
    get: ({ place, index }) => {
      const { context, sheetId, areas } = place;
      const sheet = context.workbook.sheet(sheetId);
      const lines = areas().flatMap((area) => linesAt(sheet, sheetId, area, index));
      const values = new Set((lines.length === 0 ? [NO_LINE] : lines).map((line) => line[key]));
      const [only = null] = values;
      return values.size === 1 ? only : null;
    },
    set: ({ place, index }, value) => {
      const checked = check(value);
      const { context, sheetId, areas } = place;
      context.workbook.change("addin", (draft) => {
        for (const area of areas()) {
          drawBorder(draft, sheetId, area, index, (line) => write(line, checked));
        }
      });
    },
  };
}

function drawn(line: BorderLine): BorderLine {
  return line.style === "None" ? { ...line, style: "Continuous" } : line;
}

function weightFor(style: BorderLine["style"]): BorderLine["weight"] {
  return style === "Double" ? "Thick" : "Thin";
}
