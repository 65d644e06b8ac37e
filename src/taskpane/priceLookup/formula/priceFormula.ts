import { termToken } from "../../../pricing";
import type { FormulaArgument, FunctionCall } from "../../../workbook/ports/formula";
import type { Lookup } from "../lookup";
import type { Argument, PriceLookupState } from "../priceLookupState";

/**
 * The call that gives the price which is shown; undefined while an argument is neither valid nor taken
 * from a cell. A cell may be empty yet: the formula shows its price as soon as it is filled.
 */
export function priceCall(
  state: PriceLookupState,
  lookup: Lookup,
  namespace: string,
): FunctionCall | undefined {
  const cell = (argument: Argument): FormulaArgument | undefined => {
    const picked = state.cells[argument];
    return picked && { kind: "cell", cell: picked };
  };
  const product = cell("product") ?? text(lookup.product?.name);
  const term = cell("term") ?? text(lookup.term && termToken(lookup.term));
  const users = cell("users") ?? usersArgument(lookup);
  if (!product || !term || !users) return undefined;
  const edition = text(state.typed.edition) ?? { kind: "omitted" };
  return { name: `${namespace}.PRICE`, arguments: [product, term, users, edition] };
}

function usersArgument({ errors, needsUsers, users }: Lookup): FormulaArgument | undefined {
  if (errors.users) return undefined;
  return needsUsers && users !== undefined
    ? { kind: "number", number: users }
    : { kind: "omitted" };
}

function text(value: string | undefined): FormulaArgument | undefined {
  return value === undefined || value === "" ? undefined : { kind: "text", text: value };
}
