import { arraysTouching } from "../../../model/cells/arrays";
import { containsArea, intersection } from "../../../model/area";
import type { Scalar } from "../../hostObject";
import { sheetOfRange, type RangePlace } from "./place";

/** Properties that say what all cells of a range are alike; null when they are not. */
export const STATE_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
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
