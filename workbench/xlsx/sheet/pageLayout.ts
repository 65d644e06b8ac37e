import { DEFAULT_LAYOUT, PAPER_TYPES } from "../../host/objects/pageLayoutWords";
import type { PageLayout } from "../../model/state";
import { childOf, childrenOf, isSet, numberOf, xml, type XmlElement } from "../xml";
import { headersFootersXml, readHeadersFooters, readHeaderFooterState } from "./headersFooters";

type Layout = Omit<PageLayout, "printAreas" | "printTitleRows" | "printTitleColumns">;
type Settings = Record<string, unknown>;

const POINTS_AN_INCH = 72;

/** Attributes that are understood, by their elements; all others are kept as they are. */
const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  printOptions: [],
  pageSetup: ["paperSize", "orientation", "scale", "fitToWidth", "fitToHeight", "id"],
  headerFooter: ["differentFirst", "differentOddEven"],
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
  put("orientation", setup["orientation"] === "landscape" ? "Landscape" : undefined);
  const paper = PAPER_TYPES[Number(setup["paperSize"]) - 1];
  put("paperSize", paper === DEFAULT_LAYOUT["paperSize"] ? undefined : paper);
  put("zoom", readZoom(worksheet, setup));
  const headerFooter = childOf(worksheet, "headerFooter");
  return {
    settings: { ...settings, ...readHeaderFooterState(headerFooter) },
    kept: readKeptAttributes(worksheet),
    headersFooters: readHeadersFooters(headerFooter),
    horizontalBreaks: readBreaks(childOf(worksheet, "rowBreaks")),
    verticalBreaks: readBreaks(childOf(worksheet, "colBreaks")),
  };
}

function readKeptAttributes(worksheet: XmlElement): PageLayout["kept"] {
  return Object.fromEntries(
    Object.entries(UNDERSTOOD).flatMap(([name, understood]) => {
      const attributes = Object.entries(childOf(worksheet, name)?.attributes ?? {});
      const others = attributes.filter(([attribute]) => !understood.includes(attribute));
      return others.length === 0 ? [] : [[name, Object.fromEntries(others)] as const];
    }),
  );
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
  const { settings, headersFooters, kept } = layout;
  const zoom = (settings["zoom"] ?? {}) as Readonly<Record<string, number | undefined>>;
  const isFitting = fitsToPages(layout);
  const margins = Object.entries(MARGINS).map(([name, [setting, standard]]) => {
    const given = settings[setting];
    return [name, typeof given === "number" ? given / POINTS_AN_INCH : standard] as const;
  });
  const { paperSize = DEFAULT_LAYOUT["paperSize"] } = settings;
  const pageSetup = {
    ...kept["pageSetup"],
    paperSize: PAPER_TYPES.findIndex((name) => name === paperSize) + 1,
    scale: isFitting ? undefined : zoom["scale"],
    fitToWidth: isFitting ? (zoom["horizontalFitToPages"] ?? 0) : undefined,
    fitToHeight: isFitting ? (zoom["verticalFitToPages"] ?? 0) : undefined,
    orientation: settings["orientation"] === "Landscape" ? "landscape" : undefined,
  };
  return [
    kept["printOptions"] ? xml("printOptions", kept["printOptions"]) : "",
    xml("pageMargins", Object.fromEntries(margins)),
    xml("pageSetup", pageSetup),
    headersFootersXml(headersFooters, settings["state"], kept["headerFooter"]),
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
