import { arraysTouching } from "../../../model/cells/arrays";
import { containsArea, intersection } from "../../../model/area";
import { namedStyle } from "../../../model/cells/namedStyles";
import { usedAreaWithin } from "../../../model/cells/usedArea";
import type { Scalar } from "../../hostObject";
import { textOf } from "../arguments";
import { commonOf, restyle, type FormatPlace } from "./formatPlace";
import { sheetOfRange, type RangePlace } from "./place";

/** Properties that say what all cells of a range are alike; null when they are not. */
export const STATE_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  HasSpill: {
    get: (place) => {
      const { context, sheetId, area } = place;
      // Beyond the used area nothing has spilled.
      const looked = usedAreaWithin(context.workbook, sheetId, area, true);
      if (!looked) return false;
      let spilled = 0;
      for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
        for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
          if (isSpilled(place, row, column)) spilled += 1;
        }
      }
      if (spilled === 0) return false;
      return spilled === area.rows * area.columns ? true : null;
    },
  },
  SavedAsArray: {
    get: (place) => {
      const arrays = arraysTouching(sheetOfRange(place), place.area);
      if (arrays.length === 0) return false;
      const cells = arrays
        .map(({ array }) => intersection(array, place.area))
        .reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
      const isAll = arrays.some(({ array }) => containsArea(array, place.area));
      return isAll || cells === place.area.rows * place.area.columns ? true : null;
    },
  },
  Style: {
    get: (place) => styleName(formatOf(place)),
    set: (place, value) => applyStyle(formatOf(place), value),
  },
};

export function styleName(place: FormatPlace): string | null {
  return commonOf(place, (style) => style.styleName ?? "Normal");
}

export function applyStyle(place: FormatPlace, value: unknown): void {
  restyle(place, namedStyle(textOf(value, "style")));
}

function formatOf(place: RangePlace): FormatPlace {
  return { context: place.context, sheetId: place.sheetId, areas: () => [place.area] };
}

/** Whether a formula that was entered in the usual way spills into the cell, or from it. */
function isSpilled({ context, sheetId }: RangePlace, row: number, column: number): boolean {
  const spill = context.workbook.calculator.spillArea(sheetId, row, column);
  if (!spill) return false;
  const anchor = context.workbook.sheet(sheetId).rows.get(spill.row)?.get(spill.column);
  return anchor?.array === undefined;
}
