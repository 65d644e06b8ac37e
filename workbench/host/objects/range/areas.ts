import { addressOf, sheetPrefix } from "../../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { worksheetObject } from "../links";
import { itemAt } from "../lookup";
import { rangeObject, sheetOfRange, type AreasPlace } from "./place";

/** Several areas of one worksheet. */
export const RANGE_AREAS: HostClass<AreasPlace> = {
  name: "RangeAreas",
  scalars: {
    Address: {
      get: (place) => {
        const prefix = sheetPrefix(sheetOfRange(place).name);
        return place.areas.map((area) => prefix + addressOf(area)).join(",");
      },
    },
  },
  navigation: {
    Areas: ({ context, sheetId, areas }) =>
      hostObject(
        RANGE_COLLECTION,
        areas.map((area) => rangeObject(context, sheetId, area)),
      ),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
};

const RANGE_COLLECTION: HostClass<readonly HostObject[]> = {
  name: "RangeCollection",
  items: (ranges) => ranges,
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => itemAt(ranges, index),
  },
};
