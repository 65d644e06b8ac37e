import type { HostClass } from "../../hostObject";
import { stylesIn } from "../../../model/cells/style";
import { colourOf } from "../colours";
import { restyle, styled, type FormatPlace } from "./formatPlace";

/** Excel's RangeFill; cells have one colour or none, patterns are not kept. */
export const RANGE_FILL: HostClass<FormatPlace> = {
  name: "RangeFill",
  scalars: {
    // Cells without a fill are white for office.js.
    Color: styled(
      ({ fill }) => (fill === "" ? "#FFFFFF" : fill),
      (style, fill) => (style.fill === fill ? style : { ...style, fill }),
      (value) => colourOf(value, "color"),
    ),
    Pattern: {
      get: ({ context, sheetId, areas }) => {
        const patterns = new Set(
          areas().flatMap((area) =>
            [...stylesIn(context.workbook, sheetId, area)].map(({ fill }) =>
              fill === "" ? "None" : "Solid",
            ),
          ),
        );
        const [only = null] = patterns;
        return patterns.size === 1 ? only : null;
      },
    },
  },
  methods: {
    Clear: (place) =>
      restyle(place, (style) => (style.fill === "" ? style : { ...style, fill: "" })),
  },
};
