import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { numberOf, optional, recordOf, textOf, wordOf } from "./arguments";
import { headersFootersObject } from "./headersFooters";
import { layoutSetting, updateLayout, type ReadSetting } from "./layoutSetting";
import { ORIENTATIONS, PAPER_TYPES } from "./pageLayoutWords";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import type { SheetPlace } from "./sheetPlace";

const word =
  (words: readonly string[]): ReadSetting =>
  (value, what) =>
    wordOf(value, words, what);

const PAGE_LAYOUT: HostClass<SheetPlace> = {
  name: "PageLayout",
  scalars: {
    Orientation: layoutSetting("orientation", word(ORIENTATIONS)),
    PaperSize: layoutSetting("paperSize", word(PAPER_TYPES)),
    Zoom: layoutSetting("zoom", zoomOf),
    LeftMargin: layoutSetting("leftMargin", marginOf),
    RightMargin: layoutSetting("rightMargin", marginOf),
    TopMargin: layoutSetting("topMargin", marginOf),
    BottomMargin: layoutSetting("bottomMargin", marginOf),
    FooterMargin: layoutSetting("footerMargin", marginOf),
  },
  navigation: {
    HeadersFooters: headersFootersObject,
  },
  methods: {
    SetPrintArea: (place, [printArea]) =>
      updateLayout(place, { printAreas: [areaOf(place, printArea) ?? []].flat() }),
    SetPrintTitleRows: (place, [rows]) =>
      updateLayout(place, { printTitleRows: areaOf(place, rows) }),
  },
};

export function pageLayoutObject(place: SheetPlace): HostObject {
  return hostObject(PAGE_LAYOUT, place);
}

/** In points. */
function marginOf(value: unknown, what: string): number {
  const margin = numberOf(value, what);
  if (margin < 0) throw new ExcelError("InvalidArgument", `${what} must not be negative.`);
  return margin;
}

/** { scale } in percent, or how many pages the sheet is fitted to. */
function zoomOf(value: unknown, what: string): unknown {
  const given = recordOf(value, what);
  const scale = optional(given["scale"], numberOf, "scale");
  const across = optional(given["horizontalFitToPages"], numberOf, "horizontalFitToPages");
  const down = optional(given["verticalFitToPages"], numberOf, "verticalFitToPages");
  if (scale !== undefined && (scale < 10 || scale > 400)) {
    throw new ExcelError("InvalidArgument", "The scale must be between 10 and 400.");
  }
  const isFit = across !== undefined || down !== undefined;
  if (!isFit) return { scale: scale ?? 100 };
  return {
    ...(across === undefined ? {} : { horizontalFitToPages: across }),
    ...(down === undefined ? {} : { verticalFitToPages: down }),
  };
}

/** Undefined for "": nothing. */
function areaOf(place: SheetPlace, argument: unknown): Area | undefined {
  const range = rangeArgument(argument);
  if (range) return range.area;
  const text = textOf(argument, "address");
  return text === "" ? undefined : addressArea(place.context, place.sheetId, text).area;
}
