import { ExcelError } from "../../model/errors";
import type { Colour } from "../../model/style";
import { textOf } from "./arguments";

const HEX = /^#?([0-9a-f]{6})$/i;

/** A colour such as "#ffa500" in capitals; "" for none. Excel takes the names of HTML, too; they are not played. */
export function colourOf(value: unknown, what: string): Colour {
  const text = textOf(value, what).trim();
  if (text === "") return "";
  const [, digits] = HEX.exec(text) ?? [];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  throw new ExcelError("InvalidArgument", `"${text}" is not a colour.`);
}
