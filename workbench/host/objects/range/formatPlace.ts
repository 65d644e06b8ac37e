import type { Area } from "../../../model/area";
import { stylesIn, styleArea, type StyleChange } from "../../../model/cells/style";
import type { Id } from "../../../model/state";
import type { CellStyle } from "../../../model/style";
import type { HostContext } from "../../context";
import type { Scalar } from "../../hostObject";

/** What has a format: a range, or several areas. The areas are asked for each time, since they move. */
export type FormatPlace = {
  readonly context: HostContext;
  readonly sheetId: Id;
  readonly areas: () => readonly Area[];
};

/** What all cells have in common; null when they differ, as Excel answers. */
function commonOf<Value>(
  { context, sheetId, areas }: FormatPlace,
  read: (style: CellStyle) => Value,
): Value | null {
  const values = new Set<Value>();
  for (const area of areas()) {
    for (const style of stylesIn(context.workbook, sheetId, area)) values.add(read(style));
    if (values.size > 1) return null;
  }
  const [only = null] = values;
  return only;
}

/** Changes how all cells look. */
export function restyle({ context, sheetId, areas }: FormatPlace, change: StyleChange): void {
  context.workbook.change("addin", (draft) => {
    for (const area of areas()) styleArea(draft, sheetId, area, change);
  });
}

/** A property of a format that is a part of each cell's style. */
export function styled<Value>(
  read: (style: CellStyle) => Value,
  write: (style: CellStyle, value: Value) => CellStyle,
  check: (value: unknown) => Value,
): Scalar<FormatPlace> {
  return {
    get: (place) => commonOf(place, read),
    set: (place, value) => {
      const checked = check(value);
      restyle(place, (style) => write(style, checked));
    },
  };
}
