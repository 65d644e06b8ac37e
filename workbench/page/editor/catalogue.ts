import { isCalculated } from "../../calculation/functions/builtIn";
import { FUNCTION_NAMES, localFunctionName } from "../../formula/functionNames";
import type { Culture } from "../../culture/culture";
import type {
  EnumMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "../../host/customFunctions/metadata";
import { BUILT_IN_HELP } from "./builtInHelp";
import type { ArgumentHelp, ArgumentValue, FunctionCatalogue, FunctionHelp } from "./functionHelp";

/** All functions that can be typed in this language: those of the add-in, and those of Excel that are calculated here. */
export function catalogueOf(
  namespace: string,
  metadata: FunctionsMetadata | undefined,
  culture: Culture,
): FunctionCatalogue {
  const enums = metadata?.enums ?? [];
  const ofAddin = (metadata?.functions ?? []).map((each): FunctionHelp => ({
    name: `${namespace}.${each.name}`.toUpperCase(),
    description: each.description ?? "",
    args: each.parameters.map((parameter) => argumentHelp(parameter, enums)),
    isOfAddin: true,
  }));
  const own = [...FUNCTION_NAMES.keys()]
    .filter(isCalculated)
    .map((name) => builtInFunction(name, culture));
  return new Map([...ofAddin, ...own].map((help) => [help.name, help]));
}

function argumentHelp(parameter: ParameterMetadata, enums: readonly EnumMetadata[]): ArgumentHelp {
  const { name, description = "", optional = false, repeating = false, customEnumId } = parameter;
  const found = enums.find(({ id }) => id === customEnumId);
  return {
    name,
    description,
    isOptional: optional,
    isRepeating: repeating,
    values: (found?.values ?? []).map((value): ArgumentValue => ({
      text: value.stringValue ?? String(value.numberValue ?? value.name),
      description: value.tooltip ?? "",
    })),
  };
}

function builtInFunction(english: string, culture: Culture): FunctionHelp {
  const help = BUILT_IN_HELP[culture.name].get(english);
  return {
    name: localFunctionName(english, culture),
    description: help?.description ?? "",
    args: help?.args.map(builtInArgument),
    isOfAddin: false,
  };
}

/** "Zahl1", "[Zahl2]", "[Zahl2]..." */
function builtInArgument(text: string): ArgumentHelp {
  const isRepeating = text.endsWith("...");
  const name = isRepeating ? text.slice(0, -3) : text;
  const isOptional = name.startsWith("[");
  return {
    name: isOptional ? name.slice(1, -1) : name,
    description: "",
    isOptional,
    isRepeating,
    values: [],
  };
}
