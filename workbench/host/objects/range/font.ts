import { ExcelError } from "../../../model/errors";
import type { FontStyle } from "../../../model/style";
import type { HostClass, Scalar } from "../../hostObject";
import { booleanOf, numberOf, textOf, wordOf } from "../arguments";
import { colourOf } from "../colours";
import { styled, type FormatPlace } from "./formatPlace";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel's RangeFont. */
export const RANGE_FONT: HostClass<FormatPlace> = {
  name: "RangeFont",
  scalars: {
    Name: fontPart("name", (value) => textOf(value, "name")),
    Size: fontPart("size", sizeOf),
    Color: fontPart("color", (value) => colourOf(value, "color") || "#000000"),
    Bold: fontPart("bold", (value) => booleanOf(value, "bold")),
    Italic: fontPart("italic", (value) => booleanOf(value, "italic")),
    Strikethrough: fontPart("strikethrough", (value) => booleanOf(value, "strikethrough")),
    Subscript: fontPart("subscript", (value) => booleanOf(value, "subscript")),
    Superscript: fontPart("superscript", (value) => booleanOf(value, "superscript")),
    Underline: fontPart("underline", (value) => wordOf(value, UNDERLINES, "underline")),
  },
};

function fontPart<Key extends keyof FontStyle>(
  key: Key,
  check: (value: unknown) => FontStyle[Key],
): Scalar<FormatPlace> {
  return styled(
    ({ font }) => font[key],
    (style, value) =>
      style.font[key] === value ? style : { ...style, font: { ...style.font, [key]: value } },
    check,
  );
}

function sizeOf(value: unknown): number {
  const size = numberOf(value, "size");
  if (size >= 1 && size <= 409) return Math.round(size * 2) / 2;
  throw new ExcelError("InvalidArgument", "The size of a font is between 1 and 409 points.");
}
