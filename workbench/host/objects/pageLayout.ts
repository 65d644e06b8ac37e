import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { PageLayout } from "../../model/state";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { booleanOf, numberOf, optional, recordOf, textOf, wordOf } from "./arguments";
import { headersFootersObject } from "./headersFooters";
import { notFound } from "./lookup";
import {
  DEFAULT_LAYOUT,
  ORIENTATIONS,
  PAPER_TYPES,
  POINTS_PER_UNIT,
  PRINT_COMMENTS,
  PRINT_ERRORS,
  PRINT_ORDERS,
} from "./pageLayoutWords";
import { rangeAreasFrom, rangeAreasObject, rangeObject } from "./range";
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
    BlackAndWhite: setting("blackAndWhite", booleanOf),
    PrintErrors: setting("printErrors", word(PRINT_ERRORS)),
    Zoom: setting("zoom", zoomOf),
    CenterHorizontally: setting("centerHorizontally", booleanOf),
    CenterVertically: setting("centerVertically", booleanOf),
    PrintHeadings: setting("printHeadings", booleanOf),
    PrintGridlines: setting("printGridlines", booleanOf),
    LeftMargin: setting("leftMargin", marginOf),
    RightMargin: setting("rightMargin", marginOf),
    TopMargin: setting("topMargin", marginOf),
    BottomMargin: setting("bottomMargin", marginOf),
    HeaderMargin: setting("headerMargin", marginOf),
    FooterMargin: setting("footerMargin", marginOf),
    PrintComments: setting("printComments", word(PRINT_COMMENTS)),
    DraftMode: setting("draftMode", booleanOf),
    FirstPageNumber: setting("firstPageNumber", (value, what) =>
      value === "" ? value : numberOf(value, what),
    ),
    PrintOrder: setting("printOrder", word(PRINT_ORDERS)),
  },
  navigation: {
    HeadersFooters: headersFootersObject,
  },
  methods: {
    SetPrintArea: (place, [printArea]) => change(place, { printAreas: areasOf(place, printArea) }),
    GetPrintArea: (place) => printArea(place) ?? notFound("A print area"),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (place, [rows]) => change(place, { printTitleRows: areaOf(place, rows) }),
    GetPrintTitleRows: (place) => titleRows(place) ?? notFound("A row of titles"),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintTitleColumns: (place, [columns]) =>
      change(place, { printTitleColumns: areaOf(place, columns) }),
    GetPrintTitleColumns: (place) => titleColumns(place) ?? notFound("A column of titles"),
    GetPrintTitleColumnsOrNullObject: titleColumns,
    SetPrintMargins: (place, [unit, margins]) => setMargins(place, unit, margins),
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

function setMargins(place: SheetPlace, unit: unknown, margins: unknown): void {
  const units = Object.keys(POINTS_PER_UNIT) as (keyof typeof POINTS_PER_UNIT)[];
  const points = POINTS_PER_UNIT[wordOf(unit, units, "unit")];
  const given = Object.entries(recordOf(margins, "marginOptions"))
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [`${name}Margin`, marginOf(value, name) * points] as const);
  const unknown = given.find(([name]) => !Object.hasOwn(DEFAULT_LAYOUT, name));
  if (unknown) throw new ExcelError("InvalidArgument", `There is no ${unknown[0]}.`);
  put(place, Object.fromEntries(given));
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

function printArea(place: SheetPlace): HostObject | null {
  const { printAreas } = sheetOf(place).pageLayout;
  return printAreas.length === 0
    ? null
    : rangeAreasObject(place.context, place.sheetId, printAreas);
}

function titleRows(place: SheetPlace): HostObject | null {
  const area = sheetOf(place).pageLayout.printTitleRows;
  return area ? rangeObject(place.context, place.sheetId, area) : null;
}

function titleColumns(place: SheetPlace): HostObject | null {
  const area = sheetOf(place).pageLayout.printTitleColumns;
  return area ? rangeObject(place.context, place.sheetId, area) : null;
}
