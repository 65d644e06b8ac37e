import type { HostClass } from "../hostObject";
import { emptyCollection } from "./empty";
import { worksheetObject } from "./links";
import { RANGE_AREAS } from "./range/areas";
import { CONTENT_SCALARS } from "./range/content";
import { COPYING_METHODS } from "./range/copying";
import { dataValidationObject } from "./range/validation";
import type { FormatPlace } from "./range/formatPlace";
import { CELL_PROPERTY_METHODS } from "./range/cellProperties";
import { STATE_SCALARS } from "./range/states";
import { EDITING_METHODS } from "./range/editing";
import { formatObject } from "./range/format";
import { GEOMETRY_SCALARS } from "./range/geometry";
import { NAVIGATION_METHODS } from "./range/navigation";
import { linkRanges, type RangePlace } from "./range/place";
import { SEARCH_METHODS } from "./range/searching";
import { sortObject } from "./range/sorting";

export { rangeFrom } from "./range/fromAddress";
export { rangeObject, type RangePlace } from "./range/place";

/** Excel's Range. */
export const RANGE: HostClass<RangePlace> = {
  name: "Range",
  scalars: {
    ...CONTENT_SCALARS,
    ...GEOMETRY_SCALARS,
    ...STATE_SCALARS,
  },
  navigation: {
    DataValidation: (place) => dataValidationObject(formatPlace(place)),
    Format: (place) => formatObject(formatPlace(place)),
    Sort: sortObject,
    ConditionalFormats: () => emptyCollection("ConditionalFormatCollection"),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    ...NAVIGATION_METHODS,
    ...EDITING_METHODS,
    ...SEARCH_METHODS,
    ...COPYING_METHODS,
    ...CELL_PROPERTY_METHODS,
  },
};

/** The place moves with its cells, so its area is asked for when it is needed. */
function formatPlace(place: RangePlace): FormatPlace {
  return { context: place.context, sheetId: place.sheetId, areas: () => [place.area] };
}

linkRanges({ range: RANGE, areas: RANGE_AREAS });
