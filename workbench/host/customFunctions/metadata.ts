const PARAMETER_TYPES = ["any", "string"] as const;

/** The type of a parameter in functions.json that is played; what is not declared is "any". */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** A parameter as functions.json declares it. */
export type ParameterMetadata = {
  readonly name: string;
  readonly description?: string;
  readonly type?: ParameterType;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
};

/** What would make a function more than a rule from arguments to a result; the workbench plays none of it. */
const NOT_PLAYED = [
  "stream",
  "cancelable",
  "volatile",
  "requiresAddress",
  "requiresParameterAddresses",
] as const;

/** A function as functions.json declares it. */
export type FunctionMetadata = {
  /** Under which the add-in associates the function. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: Partial<Record<(typeof NOT_PLAYED)[number], boolean>>;
};

/** Values from which an argument is chosen. */
export type EnumMetadata = {
  readonly id: string;
  readonly type?: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
};

/** The content of functions.json. */
export type FunctionsMetadata = {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
  /** Whether arguments of type "any" may be errors. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
};

/** Reads functions.json; an Error says what it lacks. */
export function readFunctionsMetadata(json: string): FunctionsMetadata {
  const metadata = JSON.parse(json) as Partial<FunctionsMetadata>;
  const { functions } = metadata;
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions.");
  for (const each of functions as readonly Partial<FunctionMetadata>[]) {
    if (typeof each.id !== "string" || typeof each.name !== "string") {
      throw new Error("functions.json has a function without an id or a name.");
    }
    if (!Array.isArray(each.parameters))
      throw new Error(`functions.json has no parameters of ${each.id}.`);
    const parameters = each.parameters as readonly ParameterMetadata[];
    const type = parameters.find((one) => !PARAMETER_TYPES.includes(one.type ?? "any"))?.type;
    if (type) throw new Error(`The workbench does not play parameters of type ${type}.`);
    const option = NOT_PLAYED.find((name) => each.options?.[name]);
    if (option) throw new Error(`The workbench does not play the option ${option} of ${each.id}.`);
  }
  if (metadata.allowErrorForDataTypeAny && metadata.allowCustomDataForDataTypeAny) {
    throw new Error(
      "functions.json lets in errors and data types together, which crashes Excel (R30).",
    );
  }
  return metadata as FunctionsMetadata;
}
