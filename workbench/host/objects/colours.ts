import { ExcelError } from "../../model/errors";
import type { Colour } from "../../model/style";
import { textOf } from "./arguments";
import { NAMED_COLOURS } from "./colourNames";

const HEX = /^#?([0-9a-f]{6})$/i;

/** A colour as office.js takes it, "#FFA500" or "orange", as "#RRGGBB" in capitals; "" for none. */
export function colourOf(value: unknown, what: string): Colour {
  const text = textOf(value, what).trim();
  if (text === "") return "";
  const [, digits] = HEX.exec(text) ?? [];
  const named = NAMED_COLOURS.get(text.toLowerCase());
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  if (named !== undefined) return named;
  throw new ExcelError("InvalidArgument", `"${text}" is not a colour.`);
}
