import { DEFAULT_LAYOUT, PAPER_TYPES } from "../../host/objects/pageLayoutWords";
import type { PageLayout } from "../../model/state";
import { childOf, childrenOf, isSet, numberOf, xml, type XmlElement } from "../xml";
import { headersFootersXml, readHeadersFooters, readHeaderFooterSettings } from "./headersFooters";

type Layout = Omit<PageLayout, "printAreas" | "printTitleRows" | "printTitleColumns">;
type Settings = Record<string, unknown>;

const POINTS_AN_INCH = 72;

const ERROR_PRINTS: Readonly<Record<string, string>> = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

const COMMENT_PRINTS: Readonly<Record<string, string>> = {
  none: "NoComments",
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};

const MARGINS: Readonly<Record<string, readonly [name: string, inches: number]>> = {
  left: ["leftMargin", 0.7],
  right: ["rightMargin", 0.7],
  top: ["topMargin", 0.75],
  bottom: ["bottomMargin", 0.75],
  header: ["headerMargin", 0.3],
  footer: ["footerMargin", 0.3],
};

/** How a sheet is printed, by office.js' names; only what differs from a new sheet. */
export function readPageLayout(worksheet: XmlElement): Layout {
  const part = (name: string) => childOf(worksheet, name)?.attributes ?? {};
  const print = part("printOptions");
  const setup = part("pageSetup");
  const margins = part("pageMargins");
  const settings: Settings = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== false) settings[name] = value;
  };
  for (const [name, [setting, standard]] of Object.entries(MARGINS)) {
    const inches = numberOf(margins[name]);
    if (inches !== undefined && inches !== standard) put(setting, points(inches));
  }
  put("centerHorizontally", isSet(print["horizontalCentered"]));
  put("centerVertically", isSet(print["verticalCentered"]));
  put("printGridlines", isSet(print["gridLines"]));
  put("printHeadings", isSet(print["headings"]));
  put("orientation", setup["orientation"] === "landscape" ? "Landscape" : undefined);
  const paper = PAPER_TYPES[Number(setup["paperSize"]) - 1];
  put("paperSize", paper === DEFAULT_LAYOUT["paperSize"] ? undefined : paper);
  put("blackAndWhite", isSet(setup["blackAndWhite"]));
  put("draftMode", isSet(setup["draft"]));
  put("printOrder", setup["pageOrder"] === "overThenDown" ? "OverThenDown" : undefined);
  if (isSet(setup["useFirstPageNumber"]))
    put("firstPageNumber", numberOf(setup["firstPageNumber"]));
  put("printErrors", ERROR_PRINTS[setup["errors"] ?? ""]);
  put("printComments", COMMENT_PRINTS[setup["cellComments"] ?? ""]);
  put("zoom", readZoom(worksheet, setup));
  const headerFooter = childOf(worksheet, "headerFooter");
  return {
    settings: { ...settings, ...readHeaderFooterSettings(headerFooter) },
    headersFooters: readHeadersFooters(headerFooter),
    horizontalBreaks: readBreaks(childOf(worksheet, "rowBreaks")),
    verticalBreaks: readBreaks(childOf(worksheet, "colBreaks")),
  };
}

function points(inches: number): number {
  return Math.round(inches * POINTS_AN_INCH * 1e6) / 1e6;
}

function readZoom(worksheet: XmlElement, setup: Readonly<Record<string, string>>): unknown {
  const properties = childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr")?.attributes ?? {};
  if (!isSet(properties["fitToPage"])) {
    const scale = numberOf(setup["scale"]);
    return scale === undefined || scale === 100 ? undefined : { scale };
  }
  const pages = (name: string) => numberOf(setup[name]) ?? 1;
  const [wide, high] = [pages("fitToWidth"), pages("fitToHeight")];
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(high === 0 ? {} : { verticalFitToPages: high }),
  };
}

function readBreaks(element: XmlElement | undefined): readonly number[] {
  return childrenOf(element, "brk").flatMap(({ attributes }) =>
    isSet(attributes["man"]) ? [Number(attributes["id"])] : [],
  );
}

/** Whether the sheet is printed onto a number of pages rather than at a scale. */
export function fitsToPages({ settings }: PageLayout): boolean {
  const zoom = (settings["zoom"] ?? {}) as Settings;
  return zoom["horizontalFitToPages"] !== undefined || zoom["verticalFitToPages"] !== undefined;
}

/** The elements from printOptions to colBreaks. */
export function pageLayoutXml(layout: PageLayout): string {
  const { settings, headersFooters } = layout;
  const zoom = (settings["zoom"] ?? {}) as Readonly<Record<string, number | undefined>>;
  const isFitting = fitsToPages(layout);
  const flag = (name: string) => (settings[name] === true ? true : undefined);
  const margins = Object.entries(MARGINS).map(([name, [setting, standard]]) => {
    const given = settings[setting];
    return [name, typeof given === "number" ? given / POINTS_AN_INCH : standard] as const;
  });
  const { firstPageNumber, paperSize = DEFAULT_LAYOUT["paperSize"] } = settings;
  const printOptions = {
    horizontalCentered: flag("centerHorizontally"),
    verticalCentered: flag("centerVertically"),
    headings: flag("printHeadings"),
    gridLines: flag("printGridlines"),
  };
  const pageSetup = {
    paperSize: PAPER_TYPES.findIndex((name) => sameName(name, paperSize)) + 1,
    scale: isFitting ? undefined : zoom["scale"],
    firstPageNumber: typeof firstPageNumber === "number" ? firstPageNumber : undefined,
    fitToWidth: isFitting ? (zoom["horizontalFitToPages"] ?? 0) : undefined,
    fitToHeight: isFitting ? (zoom["verticalFitToPages"] ?? 0) : undefined,
    pageOrder: sameName("OverThenDown", settings["printOrder"]) ? "overThenDown" : undefined,
    orientation: sameName("Landscape", settings["orientation"]) ? "landscape" : undefined,
    blackAndWhite: flag("blackAndWhite"),
    draft: flag("draftMode"),
    cellComments: keyOf(COMMENT_PRINTS, settings["printComments"]),
    useFirstPageNumber: typeof firstPageNumber === "number" ? true : undefined,
    errors: keyOf(ERROR_PRINTS, settings["printErrors"]),
  };
  return [
    isEmpty(printOptions) ? "" : xml("printOptions", printOptions),
    xml("pageMargins", Object.fromEntries(margins)),
    xml("pageSetup", pageSetup),
    headersFootersXml(headersFooters, settings),
    breaksXml("rowBreaks", layout.horizontalBreaks, 16_383),
    breaksXml("colBreaks", layout.verticalBreaks, 1_048_575),
  ].join("");
}

function breaksXml(tag: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  return xml(
    tag,
    { count: breaks.length, manualBreakCount: breaks.length },
    ...breaks.map((id) => xml("brk", { id, max, man: true })),
  );
}

function isEmpty(attributes: Readonly<Record<string, unknown>>): boolean {
  return Object.values(attributes).every((value) => value === undefined);
}

function keyOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => sameName(table[key], value));
}

/** Office.js takes names of constants in either case. */
function sameName(name: string | undefined, value: unknown): boolean {
  return typeof value === "string" && name?.toLowerCase() === value.toLowerCase();
}
