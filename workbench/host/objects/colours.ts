import { ExcelError } from "../../model/errors";
import type { Colour } from "../../model/style";
import { textOf } from "./arguments";

const HEX = /^#?([0-9a-f]{6})$/i;

/** A colour as office.js takes it, "#FFA500" or "orange", as "#RRGGBB" in capitals; "" for none. */
export function colourOf(value: unknown, what: string): Colour {
  const text = textOf(value, what).trim();
  if (text === "") return "";
  const [, digits] = HEX.exec(text) ?? [];
  const named = NAMED[text.toLowerCase()];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  if (named !== undefined) return named;
  throw new ExcelError("InvalidArgument", `"${text}" is not a colour.`);
}

/** Names of HTML colours that Excel takes. */
const NAMED: Readonly<Record<string, Colour>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkorange: "#FF8C00",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  lavender: "#E6E6FA",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  violet: "#EE82EE",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};
