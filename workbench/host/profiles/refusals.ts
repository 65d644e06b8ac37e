import { areaOfFormula } from "../../model/references";
import type { HostContext } from "../context";
import type { HostClass, HostObject } from "../hostObject";
import type { Refusal } from "./profile";

type Place = { readonly context: HostContext };
const contextOf = ({ self }: HostObject): HostContext => (self as Place).context;

/** A scalar property as it is now. */
function read({ definition, self }: HostObject, name: string): unknown {
  const { scalars } = definition as unknown as HostClass<unknown>;
  return scalars?.[name]?.get(self);
}

/** R5: strokes of charts have whole weights. */
export const FRACTIONAL_WEIGHT: Refusal = {
  row: "R5",
  member: "ChartLineFormat.weight",
  isRefused: (_object, [weight]) => !Number.isInteger(weight),
  code: "InvalidArgument",
  message: "The weight of a line is a whole number.",
};

/** R8: a copied sheet in front has the name for itself, and a name of the workbook is turned down. */
export const NAME_OF_COPY: Refusal = {
  row: "R8",
  member: "NamedItemCollection.add",
  isRefused: (object, [name]) =>
    contextOf(object).workbook.activeSheet.names.some(
      (each) => each.name.toLowerCase() === String(name).toLowerCase(),
    ),
  code: "ItemAlreadyExists",
  message: "The sheet in front has a name like this.",
};

/** R15: a name that leads nowhere can neither be hidden nor shown. */
export const BROKEN_NAME: Refusal = {
  row: "R15",
  member: "NamedItem.visible",
  isRefused: (object) => {
    const { context, name } = object.self as Place & { readonly name: string };
    const { state, activeSheet } = context.workbook;
    const formula = state.names.find((each) => each.name === name)?.formula ?? "";
    return formula.includes("#REF!") && !areaOfFormula(state, formula, activeSheet.id);
  },
  code: "InvalidArgument",
  message: "The reference of the name is not valid.",
};

/** R12: a rule is set only where the cells have one rule or none. */
export const MIXED_VALIDATION: Refusal = {
  row: "R12",
  member: "DataValidation.rule",
  isRefused: (object) => read(object, "Type") !== "None" && read(object, "Rule") == null,
  code: "InvalidArgument",
  message: "The cells have different rules.",
};
