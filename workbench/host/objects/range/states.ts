import { arraysTouching } from "../../../model/cells/arrays";
import { containsArea, intersection } from "../../../model/area";
import type { Scalar } from "../../hostObject";
import { styleAt } from "../../../model/styleAt";
import { matrixOf, sheetOfRange, type RangePlace } from "./place";

/** Properties that say what all cells of a range are alike; null when they are not. */
export const STATE_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  HasSpill: {
    get: ({ context, sheetId, area }) => {
      const { calculator } = context.workbook;
      const spilled = matrixOf(area, ({ row, column }) =>
        calculator.spillArea(sheetId, row, column),
      ).flat();
      if (!spilled.some(Boolean)) return false;
      return spilled.every(Boolean) || null;
    },
  },
  Style: {
    get: (place) => {
      const names = new Set(
        matrixOf(place.area, ({ row, column }) => {
          return styleAt(sheetOfRange(place), row, column).styleName ?? "Normal";
        }).flat(),
      );
      const [only = null] = names;
      return names.size === 1 ? only : null;
    },
  },
  // There are no links in cells.
  Hyperlink: { get: () => null },
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
};
