import type { Area } from "../../model/area";
import type { DataValidation } from "../../model/state";
import { readFormula } from "../formula/readFormula";
import { saveFormula } from "../formula/saveFormula";
import type { FileAddin } from "../options";
import { childOf, childrenOf, escapeXml, isSet, textOf, xml, type XmlElement } from "../xml";
import { areasOf, listOf } from "./addresses";
import { isoToSerial } from "./isoDate";

type Rule = Readonly<Record<string, unknown>>;

/** Types in a file, with office.js' type and the name of its rule. */
const TYPES: Readonly<Record<string, readonly [type: string, rule: string]>> = {
  whole: ["WholeNumber", "wholeNumber"],
  decimal: ["Decimal", "decimal"],
  date: ["Date", "date"],
  time: ["Time", "time"],
  textLength: ["TextLength", "textLength"],
  list: ["List", "list"],
  custom: ["Custom", "custom"],
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const ALERTS: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

export function readValidations(
  list: XmlElement | undefined,
  addin: FileAddin | undefined,
): readonly DataValidation[] {
  return childrenOf(list, "dataValidation").flatMap((element) => {
    const { attributes } = element;
    const areas = areasOf(attributes["sqref"] ?? textOf(childOf(element, "sqref")));
    const known = TYPES[attributes["type"] ?? "none"];
    if (areas.length === 0 || !known) return [];
    const [type, name] = known;
    return [readValidation(element, areas, type, name, addin)];
  });
}

function readValidation(
  element: XmlElement,
  areas: readonly Area[],
  type: string,
  name: string,
  addin: FileAddin | undefined,
): DataValidation {
  const { attributes } = element;
  const operand = (tag: string) => readOperand(textOf(childOf(element, tag)), addin);
  const formula1 = operand("formula1");
  const formula2 = operand("formula2");
  const rule =
    type === "List"
      ? { inCellDropDown: !isSet(attributes["showDropDown"]), source: formula1 ?? "" }
      : type === "Custom"
        ? { formula: String(formula1 ?? "") }
        : {
            formula1: formula1 ?? "",
            ...(formula2 === undefined ? {} : { formula2 }),
            operator: OPERATORS[attributes["operator"] ?? "between"] ?? "Between",
          };
  return {
    areas,
    type,
    rule: { [name]: rule },
    ignoreBlanks: isSet(attributes["allowBlank"]),
    errorAlert: {
      message: attributes["error"] ?? "",
      showAlert: isSet(attributes["showErrorMessage"]),
      style: ALERTS[attributes["errorStyle"] ?? "stop"] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
    },
    prompt: {
      message: attributes["prompt"] ?? "",
      showPrompt: isSet(attributes["showInputMessage"]),
      title: attributes["promptTitle"] ?? "",
    },
  };
}

/** A number, a text in quotation marks without them, or a formula with its "=". */
function readOperand(text: string, addin: FileAddin | undefined): number | string | undefined {
  if (text === "") return undefined;
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal) return (literal[1] ?? "").replaceAll('""', '"');
  const number = Number(text);
  return Number.isFinite(number) ? number : readFormula(text, { addin, isArray: true });
}

export function validationsXml(
  validations: readonly DataValidation[],
  addin: FileAddin | undefined,
): string {
  const elements = validations.flatMap((validation) => {
    const type = Object.keys(TYPES).find((key) => TYPES[key]?.[0] === validation.type);
    return type === undefined ? [] : [validationXml(validation, type, addin)];
  });
  if (elements.length === 0) return "";
  return xml("dataValidations", { count: elements.length }, ...elements);
}

function validationXml(
  { areas, type, rule: rules, ignoreBlanks, errorAlert, prompt }: DataValidation,
  fileType: string,
  addin: FileAddin | undefined,
): string {
  const rule = (rules[TYPES[fileType]?.[1] ?? ""] ?? {}) as Rule;
  const first = type === "List" ? rule["source"] : (rule["formula"] ?? rule["formula1"]);
  const operator = nameOf(OPERATORS, rule["operator"]);
  const style = nameOf(ALERTS, errorAlert["style"]);
  const operand = (tag: string, value: unknown) =>
    value === undefined || value === null || value === ""
      ? ""
      : xml(tag, {}, escapeXml(operandText(value, type, addin)));
  return xml(
    "dataValidation",
    {
      type: fileType,
      errorStyle: style === "stop" ? undefined : style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: (type === "List" && rule["inCellDropDown"] === false) || undefined,
      showInputMessage: prompt["showPrompt"] === true || undefined,
      showErrorMessage: errorAlert["showAlert"] === true || undefined,
      errorTitle: text(errorAlert["title"]),
      error: text(errorAlert["message"]),
      promptTitle: text(prompt["title"]),
      prompt: text(prompt["message"]),
      sqref: listOf(areas),
    },
    operand("formula1", first),
    operand("formula2", rule["formula2"]),
  );
}

function operandText(value: unknown, type: string, addin: FileAddin | undefined): string {
  if (typeof value === "number") return String(value);
  const given = String(value);
  if (given.startsWith("=")) return saveFormula(given, { addin }).text;
  const serial = type === "Date" || type === "Time" ? isoToSerial(given) : undefined;
  if (serial !== undefined) return String(serial);
  if (type !== "List" && given !== "" && Number.isFinite(Number(given))) return given;
  return `"${given.replaceAll('"', '""')}"`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function nameOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
