import { intersection, type Area } from "../../../model/area";
import {
  changeValidation,
  clearValidation,
  NO_VALIDATION,
  setRule,
} from "../../../model/cells/validation";
import { piecesWithout } from "../../../model/cells/pieces";
import { ExcelError } from "../../../model/errors";
import { absoluteFormula } from "../../../model/references";
import type { DataValidation } from "../../../model/state";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../../hostObject";
import { booleanOf, recordOf, textOf, wordOf } from "../arguments";
import type { FormatPlace } from "./formatPlace";
import { rangeArgument } from "./place";

type Rule = DataValidation["rule"];

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;

/** Excel's DataValidation of a range. */
const DATA_VALIDATION: HostClass<FormatPlace> = {
  name: "DataValidation",
  scalars: {
    Type: { get: (place) => common(place, ({ type }) => type) ?? "Inconsistent" },
    Rule: {
      get: (place) => common(place, ({ rule }) => rule),
      set: (place, value) => {
        const { type, rule } = ruleOf(place, value);
        each(place, (draft, area) => setRule(draft, place.sheetId, area, type, rule));
      },
    },
    IgnoreBlanks: part("ignoreBlanks", booleanOf),
    Prompt: part("prompt", (value, what) => ({
      ...NO_VALIDATION.prompt,
      ...messageOf(value, what),
    })),
    ErrorAlert: part("errorAlert", (value, what) => ({
      ...NO_VALIDATION.errorAlert,
      ...messageOf(value, what),
    })),
  },
  methods: {
    Clear: (place) => each(place, (draft, area) => clearValidation(draft, place.sheetId, area)),
  },
};

export function dataValidationObject(place: FormatPlace): HostObject {
  return hostObject(DATA_VALIDATION, place);
}

/** What holds for all cells alike; null when they differ. */
function common<Value>(
  { context, sheetId, areas }: FormatPlace,
  read: (validation: DataValidation) => Value,
): Value | null {
  const { validations } = context.workbook.sheet(sheetId);
  const values = new Map<string, Value>();
  for (const area of areas()) {
    let free: readonly Area[] = [area];
    for (const validation of validations) {
      for (const ruled of validation.areas) {
        if (!intersection(ruled, area)) continue;
        const value = read(validation);
        values.set(JSON.stringify(value), value);
        free = free.flatMap((piece) => piecesWithout(piece, ruled));
      }
    }
    if (free.length > 0) values.set(JSON.stringify(read(NO_VALIDATION)), read(NO_VALIDATION));
  }
  const [only = null] = values.values();
  return values.size === 1 ? only : null;
}

function each(
  { context, areas }: FormatPlace,
  action: (draft: Parameters<typeof setRule>[0], area: Area) => void,
): void {
  context.workbook.change("addin", (draft) => {
    for (const area of areas()) action(draft, area);
  });
}

function part<Key extends "ignoreBlanks" | "prompt" | "errorAlert">(
  key: Key,
  read: (value: unknown, what: string) => DataValidation[Key],
): Scalar<FormatPlace> {
  return {
    get: (place) => common(place, (validation) => validation[key]),
    set: (place, value) => {
      const given = read(value, key);
      each(place, (draft, area) =>
        changeValidation(draft, place.sheetId, area, (before) => ({ ...before, [key]: given })),
      );
    },
  };
}

/** A rule object of office.js, which has exactly one kind in it. */
function ruleOf(
  place: FormatPlace,
  value: unknown,
): { readonly type: string; readonly rule: Rule } {
  const given = Object.entries(recordOf(value, "rule")).filter(([, settings]) => settings != null);
  const [kind, settings] = given[0] ?? [];
  const type = kind === undefined ? undefined : TYPES[kind];
  if (kind === undefined || type === undefined || given.length !== 1) {
    throw new ExcelError(
      "InvalidArgument",
      `A rule has one of ${Object.keys(TYPES).join(", ")} in it.`,
    );
  }
  const checked = checkedSettings(place, kind, recordOf(settings, kind));
  return { type, rule: { [kind]: checked } };
}

function checkedSettings(place: FormatPlace, kind: string, settings: Rule): Rule {
  if (kind === "list") {
    const source = formulaOf(place, settings["source"]);
    if (typeof source !== "string" || source === "" || isTooLong(source)) {
      throw new ExcelError(
        "InvalidArgument",
        `The source of a list is a range, a formula, or texts of at most ${LONGEST_LIST} characters.`,
      );
    }
    return {
      inCellDropDown: booleanOf(settings["inCellDropDown"] ?? true, "inCellDropDown"),
      source,
    };
  }
  if (kind === "custom") {
    const formula = textOf(settings["formula"], "formula");
    if (formula.startsWith("=")) return { formula };
    throw new ExcelError("InvalidArgument", "The formula of a rule begins with =.");
  }
  const operator = wordOf(settings["operator"], OPERATORS, "operator");
  const formula1 = formulaOf(place, settings["formula1"]);
  const formula2 = formulaOf(place, settings["formula2"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (formula1 == null || (needsTwo && formula2 == null)) {
    throw new ExcelError("InvalidArgument", "The rule lacks a bound.");
  }
  return { formula1, ...(formula2 == null ? {} : { formula2 }), operator };
}

function isTooLong(source: string): boolean {
  return !source.startsWith("=") && source.length > LONGEST_LIST;
}

/** A range in a rule becomes the formula that names it. */
function formulaOf({ context }: FormatPlace, value: unknown): unknown {
  const range = rangeArgument(value);
  return range ? absoluteFormula(context.workbook.state, range) : value;
}

function messageOf(value: unknown, what: string): Rule {
  const given = recordOf(value, what);
  const { message = "" } = given;
  if (String(message).length > LONGEST_MESSAGE) {
    throw new ExcelError("InvalidArgument", `${what} has at most ${LONGEST_MESSAGE} characters.`);
  }
  return given;
}
