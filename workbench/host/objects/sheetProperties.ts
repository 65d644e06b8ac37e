import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { lookup, notFound } from "./lookup";
import { sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";

type PropertyPlace = SheetPlace & { readonly key: string };

const LONGEST_KEY = 255;

const PROPERTY: HostClass<PropertyPlace> = {
  name: "WorksheetCustomProperty",
  ids: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (place) =>
        sheetOf(place).customProperties.get(place.key) ?? notFound("The custom property"),
      set: (place, value) => put(place, place.key, textOf(value, "value")),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: (place) => {
      const properties = new Map(sheetOf(place).customProperties);
      if (!properties.delete(place.key)) notFound("The custom property");
      updateSheet(place, { customProperties: properties });
    },
  },
};

const { methods, ...all } = lookup<SheetPlace>({
  items: (place) =>
    Array.from(sheetOf(place).customProperties.keys(), (key) => propertyObject(place, key)),
  item: (place, key) => {
    const found = knownKey(place, textOf(key, "key"));
    return found === undefined ? null : propertyObject(place, found);
  },
});

const PROPERTIES: HostClass<SheetPlace> = {
  name: "WorksheetCustomPropertyCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [key, value]) => {
      const text = textOf(key, "key");
      if (text === "" || text.length > LONGEST_KEY) {
        throw new ExcelError("InvalidArgument", "A property needs a key of up to 255 characters.");
      }
      const known = knownKey(place, text) ?? text;
      put(place, known, textOf(value, "value"));
      return propertyObject(place, known);
    },
  },
};

export function sheetPropertiesObject(place: SheetPlace): HostObject {
  return hostObject(PROPERTIES, place);
}

function propertyObject(place: SheetPlace, key: string): HostObject {
  return hostObject<PropertyPlace>(PROPERTY, { ...place, key });
}

/** Keys are the same whatever their case. */
function knownKey(place: SheetPlace, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...sheetOf(place).customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

function put(place: SheetPlace, key: string, value: string): void {
  const customProperties = new Map(sheetOf(place).customProperties).set(key, value);
  updateSheet(place, { customProperties });
}
