import { readFormula } from "../formula/readFormula";
import { saveFormula } from "../formula/saveFormula";
import type { FileAddin } from "../options";
import { escapeXml, xml } from "../xml";
import {
  AVERAGES,
  CELL_OPERATORS,
  PLAIN_PRESETS,
  TEXT_RULES,
  TIME_PERIODS,
  UNIQUE_PRESETS,
} from "./conditionalWords";
import { colorScaleXml, dataBarXml, iconSetXml } from "./conditionalScales";
import type { SavedRule } from "./savedRule";

type Settings = Readonly<Record<string, unknown>>;

/** The rule of a conditional format for areas that begin at a cell; undefined when a file cannot have it. */
export function ruleOf(
  type: string,
  settings: Settings,
  cell: string,
  addin: FileAddin | undefined,
): SavedRule | undefined {
  const rule = (settings["rule"] ?? {}) as Settings;
  if (type === "Custom") {
    const formula = formulaXml(settings["rule/formula"], addin);
    return formula === "" ? undefined : { attributes: { type: "expression" }, content: formula };
  }
  if (type === "CellValue") return cellRule(rule, addin);
  if (type === "ContainsText") return textRule(rule, cell);
  if (type === "TopBottom") return topRule(settings["rule"]);
  if (type === "PresetCriteria") return presetRule(String(rule["criterion"]), cell);
  if (type === "ColorScale") return colorScaleXml(settings, addin);
  if (type === "DataBar") return dataBarXml(settings, addin);
  return type === "IconSet" ? iconSetXml(settings, addin) : undefined;
}

/** A formula or a number as the content of a rule. */
function formulaXml(value: unknown, addin: FileAddin | undefined): string {
  if (typeof value === "number") return xml("formula", {}, String(value));
  if (typeof value !== "string" || value === "") return "";
  const { text } = saveFormula(value.startsWith("=") ? value : `=${value}`, { addin });
  return xml("formula", {}, escapeXml(text));
}

/** The same way back; numbers are formulas here too, as office.js has them. */
export function readRuleFormula(text: string, addin: FileAddin | undefined): string {
  return readFormula(text, { addin, isArray: true });
}

function cellRule(rule: Settings, addin: FileAddin | undefined): SavedRule | undefined {
  const operator = keyOf(CELL_OPERATORS, rule["operator"]);
  const first = formulaXml(rule["formula1"], addin);
  if (operator === undefined || first === "") return undefined;
  const content = first + formulaXml(rule["formula2"], addin);
  return { attributes: { type: "cellIs", operator }, content };
}

function textRule({ operator, text }: Settings, cell: string): SavedRule | undefined {
  const type = Object.keys(TEXT_RULES).find((key) => TEXT_RULES[key]?.[0] === operator);
  const formula = TEXT_RULES[type ?? ""]?.[1];
  if (type === undefined || !formula || typeof text !== "string") return undefined;
  const literal = `"${text.replaceAll('"', '""')}"`;
  return {
    attributes: { type, operator: type === "notContainsText" ? "notContains" : type, text },
    content: xml("formula", {}, escapeXml(formula(literal, cell))),
  };
}

function topRule(given: unknown): SavedRule | undefined {
  const { rank = 10, type = "TopItems" } = (given ?? {}) as Settings;
  if (typeof rank !== "number" || typeof type !== "string") return undefined;
  return {
    attributes: {
      type: "top10",
      percent: type.endsWith("Percent") || undefined,
      bottom: type.startsWith("Bottom") || undefined,
      rank,
    },
    content: "",
  };
}

function presetRule(criterion: string, cell: string): SavedRule | undefined {
  const formula = (text: string) => xml("formula", {}, escapeXml(text));
  for (const [type, [name, formulaOf]] of Object.entries(PLAIN_PRESETS)) {
    if (name === criterion) return { attributes: { type }, content: formula(formulaOf(cell)) };
  }
  for (const [timePeriod, [name, formulaOf]] of Object.entries(TIME_PERIODS)) {
    const attributes = { type: "timePeriod", timePeriod };
    if (name === criterion) return { attributes, content: formula(formulaOf(cell)) };
  }
  const unique = keyOf(UNIQUE_PRESETS, criterion);
  if (unique !== undefined) return { attributes: { type: unique }, content: "" };
  const average = AVERAGES[criterion];
  if (!average) return undefined;
  const { isAbove, isEqual, deviations } = average;
  return {
    attributes: {
      type: "aboveAverage",
      aboveAverage: isAbove ? undefined : false,
      equalAverage: isEqual,
      stdDev: deviations,
    },
    content: "",
  };
}

function keyOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
