import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { PageLayout } from "../../model/state";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { numberOf, optional, recordOf, textOf, wordOf } from "./arguments";
import { headersFootersObject } from "./headersFooters";
import { DEFAULT_LAYOUT, ORIENTATIONS, PAPER_TYPES } from "./pageLayoutWords";
import { rangeAreasFrom } from "./range";
import { addressArea } from "./range/fromAddress";
import { areasArgument, rangeArgument } from "./range/place";
import { sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";

type Read = (value: unknown, what: string) => unknown;

const word =
  (words: readonly string[]): Read =>
  (value, what) =>
    wordOf(value, words, what);

const PAGE_LAYOUT: HostClass<SheetPlace> = {
  name: "PageLayout",
  scalars: {
    Orientation: setting("orientation", word(ORIENTATIONS)),
    PaperSize: setting("paperSize", word(PAPER_TYPES)),
    Zoom: setting("zoom", zoomOf),
    LeftMargin: setting("leftMargin", marginOf),
    RightMargin: setting("rightMargin", marginOf),
    TopMargin: setting("topMargin", marginOf),
    BottomMargin: setting("bottomMargin", marginOf),
    FooterMargin: setting("footerMargin", marginOf),
  },
  navigation: {
    HeadersFooters: headersFootersObject,
  },
  methods: {
    SetPrintArea: (place, [printArea]) => change(place, { printAreas: areasOf(place, printArea) }),
    SetPrintTitleRows: (place, [rows]) => change(place, { printTitleRows: areaOf(place, rows) }),
  },
};

export function pageLayoutObject(place: SheetPlace): HostObject {
  return hostObject(PAGE_LAYOUT, place);
}

function setting(name: string, read: Read): Scalar<SheetPlace> {
  return {
    get: (place) => sheetOf(place).pageLayout.settings[name] ?? DEFAULT_LAYOUT[name],
    set: (place, value) => put(place, { [name]: read(value, name) }),
  };
}

function put(place: SheetPlace, values: Readonly<Record<string, unknown>>): void {
  const { settings } = sheetOf(place).pageLayout;
  change(place, { settings: { ...settings, ...values } });
}

function change(place: SheetPlace, layout: Partial<PageLayout>): void {
  updateSheet(place, { pageLayout: { ...sheetOf(place).pageLayout, ...layout } });
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

function areasOf(place: SheetPlace, argument: unknown): readonly Area[] {
  const range = rangeArgument(argument);
  if (range) return [range.area];
  const areas = areasArgument(argument);
  if (areas) return areas.areas;
  const text = textOf(argument, "printArea");
  if (text === "") return [];
  const several = areasArgument(rangeAreasFrom(place.context, place.sheetId, text));
  return several?.areas ?? [];
}

/** Undefined for "": no titles. */
function areaOf(place: SheetPlace, argument: unknown): Area | undefined {
  const range = rangeArgument(argument);
  if (range) return range.area;
  const text = textOf(argument, "address");
  return text === "" ? undefined : addressArea(place.context, place.sheetId, text).area;
}
