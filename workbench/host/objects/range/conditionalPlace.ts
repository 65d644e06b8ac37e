import { changeConditionalFormat } from "../../../model/cells/conditionalFormats";
import { ExcelError } from "../../../model/errors";
import type { ConditionalFormat, Id } from "../../../model/state";
import type { HostContext } from "../../context";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../../hostObject";
import { booleanOf, recordOf, textOf } from "../arguments";
import { colourOf } from "../colours";

/** A part of a conditional format: its settings are kept by paths such as "format/font/color". */
export type ConditionalPlace = {
  readonly context: HostContext;
  readonly sheetId: Id;
  readonly id: Id;
  /** Before the names of the part's own settings: "format/font/". */
  readonly path: string;
};

export function conditionalFormatOf({ context, sheetId, id }: ConditionalPlace): ConditionalFormat {
  const { conditionalFormats } = context.workbook.sheet(sheetId);
  const found = conditionalFormats.find((format) => format.id === id);
  if (!found) throw new ExcelError("ItemNotFound", "The conditional format does not exist.");
  return found;
}

export function reviseConditional(
  place: ConditionalPlace,
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const { context, sheetId, id } = place;
  context.workbook.change("addin", (draft) => changeConditionalFormat(draft, sheetId, id, change));
}

/** A setting, what it is when nobody has set it, and what may be set. */
export function setting(
  name: string,
  initial: unknown,
  check: (value: unknown) => unknown,
): Scalar<ConditionalPlace> {
  return {
    get: (place) => conditionalFormatOf(place).settings[place.path + name] ?? initial,
    set: (place, value) => {
      const checked = check(value);
      const key = place.path + name;
      reviseConditional(place, (format) => ({
        ...format,
        settings: { ...format.settings, [key]: checked },
      }));
    },
  };
}

export function flag(name: string, initial: boolean | null = false): Scalar<ConditionalPlace> {
  return setting(name, initial, (value) => booleanOf(value, name));
}

export function colour(name: string, initial = ""): Scalar<ConditionalPlace> {
  return setting(name, initial, (value) => colourOf(value, name));
}

export function text(name: string, initial: string | null): Scalar<ConditionalPlace> {
  return setting(name, initial, (value) => textOf(value, name));
}

export function record(name: string, initial: unknown): Scalar<ConditionalPlace> {
  return setting(name, initial, (value) => recordOf(value, name));
}

/** An object inside of a conditional format, whose settings have longer paths. */
export function inner(
  definition: HostClass<ConditionalPlace>,
  name: string,
): (place: ConditionalPlace) => HostObject {
  return (place) => hostObject(definition, { ...place, path: `${place.path}${name}/` });
}

/** Forgets all settings of a part: `clear()`. */
export function forget(place: ConditionalPlace): void {
  reviseConditional(place, (format) => ({
    ...format,
    settings: Object.fromEntries(
      Object.entries(format.settings).filter(([key]) => !key.startsWith(place.path)),
    ),
  }));
}
