import type { HostClass } from "../hostObject";
import { worksheetObject } from "./links";
import { RANGE_AREAS } from "./range/areas";
import { CONTENT_SCALARS } from "./range/content";
import { COPYING_METHODS } from "./range/copying";
import { FINDING_METHODS } from "./range/finding";
import { SORTING_METHODS, sortObject } from "./range/sorting";
import { EDITING_METHODS } from "./range/editing";
import { formatObject } from "./range/format";
import { GEOMETRY_SCALARS } from "./range/geometry";
import { NAVIGATION_METHODS } from "./range/navigation";
import { linkRanges, type RangePlace } from "./range/place";
import { SEARCH_METHODS } from "./range/searching";

export { rangeAreasFrom, rangeFrom } from "./range/fromAddress";
export { rangeAreasObject, rangeObject, type RangePlace } from "./range/place";
export { RANGE_AREAS } from "./range/areas";

/** Excel's Range. */
export const RANGE: HostClass<RangePlace> = {
  name: "Range",
  scalars: {
    ...CONTENT_SCALARS,
    ...GEOMETRY_SCALARS,
  },
  navigation: {
    Sort: sortObject,
    Format: (place) =>
      formatObject({ context: place.context, sheetId: place.sheetId, areas: () => [place.area] }),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    ...NAVIGATION_METHODS,
    ...EDITING_METHODS,
    ...SEARCH_METHODS,
    ...COPYING_METHODS,
    ...FINDING_METHODS,
    ...SORTING_METHODS,
  },
};

linkRanges({ range: RANGE, areas: RANGE_AREAS });
