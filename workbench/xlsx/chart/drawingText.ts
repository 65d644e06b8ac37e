import { escapeXml, xml } from "../xml";

/** What was set at a path below a chart: "title/format/font/size". */
export type Settings = Readonly<Record<string, unknown>>;

const HUNDREDTHS = 100;
/** English Metric Units of a point. */
const EMU = 12_700;

const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export function emu(points: number): number {
  return Math.round(points * EMU);
}

export function value(name: string, val: string | number | boolean): string {
  return xml(`c:${name}`, { val });
}

/** A title with its text; nothing where there is none. */
export function titleXml(
  text: unknown,
  settings: Settings,
  path: string,
  isTurned = false,
): string {
  if (typeof text !== "string" || text === "") return "";
  const size = settings[`${path}format/font/size`];
  const bold = settings[`${path}format/font/bold`];
  const properties = xml("a:rPr", {
    lang: "de-DE",
    sz: typeof size === "number" ? Math.round(size * HUNDREDTHS) : undefined,
    b: typeof bold === "boolean" ? bold : undefined,
  });
  const run = xml("a:r", {}, properties, `<a:t>${escapeXml(text)}</a:t>`);
  const body = xml("a:bodyPr", isTurned ? { rot: -5_400_000, vert: "horz" } : {});
  const rich = xml("c:rich", {}, body, xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr")), run));
  return xml("c:title", {}, xml("c:tx", {}, rich), value("overlay", false));
}

/** The stroke set at a path: "series/0/format/line/"; nothing where none was. */
export function strokeXml(settings: Settings, path: string): string {
  const color = settings[`${path}color`];
  const weight = settings[`${path}weight`];
  const style = settings[`${path}lineStyle`];
  if (color === undefined && weight === undefined && style === undefined) return "";
  if (style === "None") return xml("a:ln", {}, xml("a:noFill"));
  const dash = typeof style === "string" ? DASHES[style] : undefined;
  return xml(
    "a:ln",
    { w: typeof weight === "number" ? emu(weight) : undefined },
    typeof color === "string" ? fillXml(color) : "",
    dash === undefined ? "" : xml("a:prstDash", { val: dash }),
  );
}

export function fillXml(color: string): string {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: color.replace("#", "") }));
}

export function shapeXml(...content: readonly string[]): string {
  const all = content.join("");
  return all === "" ? "" : xml("c:spPr", {}, all);
}
