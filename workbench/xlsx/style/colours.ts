import type { Colour } from "../../model/style";
import { childOf, childrenOf, numberOf, type XmlElement } from "../xml";

/** The colours of a theme in the order in which a file counts them. */
export type Theme = readonly Colour[];

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME: Theme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The first 64 colours of Excel's old palette; 64 and 65 are those of the system. */
const PALETTE = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
000000 FFFFFF
`
  .trim()
  .split(/\s+/);

export function readTheme(theme: XmlElement | undefined): Theme {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const [colour] = childrenOf(childOf(scheme, name));
    const value = colour?.attributes["lastClr"] ?? colour?.attributes["val"];
    return value !== undefined && /^[0-9A-F]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : (OFFICE_THEME[index] ?? "#000000");
  });
}

/** The colour of an element such as `<color theme="4" tint="0.4"/>`; undefined when it has none or is automatic. */
export function readColour(element: XmlElement | undefined, theme: Theme): Colour | undefined {
  if (!element) return undefined;
  const { rgb, theme: themeIndex, indexed, tint } = element.attributes;
  const base =
    rgb !== undefined && /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb)
      ? `#${rgb.slice(-6).toUpperCase()}`
      : themeIndex !== undefined
        ? theme[Number(themeIndex)]
        : indexed !== undefined && Number(indexed) < PALETTE.length
          ? `#${PALETTE[Number(indexed)] ?? "000000"}`
          : undefined;
  return base === undefined ? undefined : tinted(base, numberOf(tint) ?? 0);
}

/** Attributes of an element with this colour. */
export function colourAttributes(colour: Colour): Readonly<Record<string, string>> {
  return { rgb: `FF${colour.replace("#", "")}` };
}

/** Lighter for a tint above 0, darker below, in the way of the file format: by the lightness of the colour. */
function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const [hue, saturation, lightness] = toHsl(colour);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, changed);
}

function toHsl(colour: Colour): readonly [number, number, number] {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sector * 60, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const range = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number) => {
    const sector = (offset + hue / 30) % 12;
    const value = lightness - (range / 2) * Math.max(-1, Math.min(sector - 3, 9 - sector, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
