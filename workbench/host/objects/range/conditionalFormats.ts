import {
  addConditionalFormat,
  clearConditionalFormats,
  CONDITIONAL_TYPES,
  conditionalFormatsOf,
  deleteConditionalFormat,
} from "../../../model/cells/conditionalFormats";
import { ExcelError } from "../../../model/errors";
import type { Id } from "../../../model/state";
import { hostObject, type HostClass, type HostObject, type Navigation } from "../../hostObject";
import { booleanOf, countOf, wordOf } from "../arguments";
import { lookup } from "../lookup";
import { CONDITIONAL_KINDS, kindObject } from "./conditionalKinds";
import { conditionalFormatOf, reviseConditional, type ConditionalPlace } from "./conditionalPlace";
import type { FormatPlace } from "./formatPlace";
import { found, rangeAreasObject, rangeObject } from "./place";

/** Excel's ConditionalFormat, kept as data: it is not drawn by the model. */
const CONDITIONAL_FORMAT: HostClass<ConditionalPlace> = {
  name: "ConditionalFormat",
  ids: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (place) => conditionalFormatOf(place).type },
    Priority: {
      get: (place) => conditionalFormatOf(place).priority,
      set: (place, value) => {
        const priority = countOf(value, "priority");
        reviseConditional(place, (format) => ({ ...format, priority }));
      },
    },
    StopIfTrue: {
      get: (place) => conditionalFormatOf(place).stopIfTrue,
      set: (place, value) => {
        const stopIfTrue = booleanOf(value, "stopIfTrue");
        reviseConditional(place, (format) => ({ ...format, stopIfTrue }));
      },
    },
  },
  navigation: kinds(),
  methods: {
    Delete: ({ context, sheetId, id }) =>
      context.workbook.change("addin", (draft) => deleteConditionalFormat(draft, sheetId, id)),
    GetRange: (place) => found(onlyRange(place)),
    GetRangeOrNullObject: onlyRange,
    GetRanges: (place) =>
      rangeAreasObject(place.context, place.sheetId, conditionalFormatOf(place).areas),
  },
};

const collection = lookup<FormatPlace>({
  items: (place) => formatsOf(place).map(({ id }) => formatOf(place, id)),
  item: (place, key) => {
    const id = formatsOf(place).find((format) => format.id === key)?.id;
    return id === undefined ? null : formatOf(place, id);
  },
});

/** Excel's ConditionalFormatCollection of a range. */
const CONDITIONAL_FORMATS: HostClass<FormatPlace> = {
  name: "ConditionalFormatCollection",
  ...collection,
  methods: {
    ...collection.methods,
    Add: (place, [given]) => {
      const { context, sheetId } = place;
      const type = wordOf(given, CONDITIONAL_TYPES, "type");
      const id = context.workbook.newId();
      context.workbook.change("addin", (draft) =>
        addConditionalFormat(draft, sheetId, { id, areas: place.areas(), type }),
      );
      return formatOf(place, id);
    },
    ClearAll: ({ context, sheetId, areas }) =>
      context.workbook.change("addin", (draft) => {
        for (const area of areas()) clearConditionalFormats(draft, sheetId, area);
      }),
  },
};

export function conditionalFormatsObject(place: FormatPlace): HostObject {
  return hostObject(CONDITIONAL_FORMATS, place);
}

function formatsOf({ context, sheetId, areas }: FormatPlace) {
  return conditionalFormatsOf(context.workbook.sheet(sheetId), areas());
}

function formatOf({ context, sheetId }: FormatPlace, id: Id): HostObject {
  return hostObject(CONDITIONAL_FORMAT, { context, sheetId, id, path: "" });
}

function onlyRange(place: ConditionalPlace): HostObject | null {
  const { areas } = conditionalFormatOf(place);
  const [area] = areas;
  return area && areas.length === 1 ? rangeObject(place.context, place.sheetId, area) : null;
}

/** `cellValue`, `custom` ...: only that of the format's own type is there. */
function kinds(): Readonly<Record<string, Navigation<ConditionalPlace>>> {
  return Object.fromEntries(
    Object.entries(CONDITIONAL_KINDS).flatMap(([name, { type, definition }]) => {
      const ofType = (place: ConditionalPlace) =>
        conditionalFormatOf(place).type === type ? kindObject(place, definition) : null;
      const required = (place: ConditionalPlace) => {
        const object = ofType(place);
        if (object) return object;
        throw new ExcelError("InvalidOperation", `The conditional format is not of type ${type}.`);
      };
      return [
        [name, required],
        [`${name}OrNullObject`, ofType],
      ];
    }),
  );
}
