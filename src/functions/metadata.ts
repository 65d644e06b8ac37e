import "../i18n/english";
import type { Language } from "../i18n";
import type { EnumId, FunctionDeclaration, ParameterDeclaration } from "./declaration/declaration";
import { DECLARATIONS } from "./declarations";
import { enumValues, type EnumValue } from "./declaration/enums";
import { helpAnchor, helpPageName } from "./declaration/helpAddress";

/** The build puts the address of the deployment in its place. */
const DEVELOPMENT_BASE = "https://localhost:3000";

type ParameterMetadata = {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly customEnumId?: EnumId;
};

type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where Excel leads from "Help on this function". */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: FunctionDeclaration["result"];
};

/** The content of functions.json: what Excel knows of the functions. */
export type FunctionsMetadata = {
  /** Never together with allowCustomDataForDataTypeAny (R30, decision 24). */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly {
    readonly id: EnumId;
    readonly type: "string";
    readonly values: readonly EnumValue[];
  }[];
};

const ENUM_IDS: readonly EnumId[] = [
  "TERM",
  "PRODUCT",
  "SUPPORT_PLAN",
  "INTERVAL",
  "COUNTRY",
  "SCHEDULE_ROWS",
];

/** The metadata of all functions with their texts in a language; names and values are the same in all. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: DECLARATIONS.map((declaration) => functionMetadata(declaration, language)),
    enums: ENUM_IDS.map((id) => ({ id, type: "string", values: enumValues(id, language) })),
  };
}

function functionMetadata(
  { id, description, parameters, result }: FunctionDeclaration,
  language: Language,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: description[language],
    helpUrl: `${DEVELOPMENT_BASE}/${helpPageName(language)}#${helpAnchor(id)}`,
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
    result,
  };
}

function parameterMetadata(
  { name, description, type, dimensionality, optional, customEnum }: ParameterDeclaration,
  language: Language,
): ParameterMetadata {
  return {
    name: name[language],
    description: description[language],
    type,
    dimensionality,
    ...(optional && { optional }),
    ...(customEnum && { customEnumId: customEnum }),
  };
}
