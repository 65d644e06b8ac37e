import { cellAddress, type Area } from "../../model/area";
import type { ConditionalFormat, Id } from "../../model/state";
import type { FileAddin } from "../options";
import { readDifference } from "../style/differences";
import type { ReadStyles } from "../style/readStyles";
import type { StyleTable } from "../style/styleTable";
import { childOf, childrenOf, isSet, numberOf, textOf, xml, type XmlElement } from "../xml";
import { areasOf, listOf } from "./addresses";
import { readRuleFormula, ruleOf } from "./conditionalRules";
import { losesOfBar, readColorScale, readDataBar, readIconSet } from "./conditionalScales";
import {
  AVERAGES,
  CELL_OPERATORS,
  PLAIN_PRESETS,
  TEXT_RULES,
  TIME_PERIODS,
  UNIQUE_PRESETS,
} from "./conditionalWords";

type Settings = Readonly<Record<string, unknown>>;
type Reading = { readonly styles: ReadStyles; readonly addin: FileAddin | undefined };

/** The conditional formats of a sheet; their priorities are 0, 1, 2 ... */
export function readConditionalFormats(
  worksheet: XmlElement,
  styles: ReadStyles,
  newId: () => Id,
  addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): readonly ConditionalFormat[] {
  const rules = childrenOf(worksheet, "conditionalFormatting").flatMap((element) => {
    const areas = areasOf(element.attributes["sqref"]);
    return childrenOf(element, "cfRule").map((rule) => ({ rule, areas }));
  });
  const formats = rules.flatMap(({ rule, areas }) => {
    const read = readRule(rule, { styles, addin });
    if (!read) {
      onLoss(`Conditional formats of type "${rule.attributes["type"] ?? ""}" are not kept.`);
      return [];
    }
    const priority = numberOf(rule.attributes["priority"]) ?? 0;
    const stopIfTrue = isSet(rule.attributes["stopIfTrue"]);
    return [{ id: newId(), areas, type: read.type, priority, stopIfTrue, settings: read.settings }];
  });
  return formats
    .sort((one, other) => one.priority - other.priority)
    .map((format, priority) => ({ ...format, priority }));
}

function readRule(
  rule: XmlElement,
  { styles, addin }: Reading,
): { readonly type: string; readonly settings: Settings } | undefined {
  const { type = "", operator, text = "", timePeriod = "" } = rule.attributes;
  const { dxfId } = rule.attributes;
  const look =
    dxfId === undefined ? {} : readDifference(styles.differences[Number(dxfId)], styles.theme);
  const formulas = childrenOf(rule, "formula").map((each) => readRuleFormula(textOf(each), addin));
  const preset = (criterion: string) => ({
    type: "PresetCriteria",
    settings: { rule: { criterion }, ...look },
  });
  const plain = PLAIN_PRESETS[type]?.[0] ?? UNIQUE_PRESETS[type];
  if (plain !== undefined) return preset(plain);
  const textOperator = TEXT_RULES[type]?.[0];
  if (textOperator !== undefined) {
    return { type: "ContainsText", settings: { rule: { operator: textOperator, text }, ...look } };
  }
  switch (type) {
    case "expression":
      return { type: "Custom", settings: { "rule/formula": formulas[0] ?? "", ...look } };
    case "cellIs": {
      const [formula1 = "", formula2] = formulas;
      const second = formula2 === undefined ? {} : { formula2 };
      const named = CELL_OPERATORS[operator ?? ""] ?? "EqualTo";
      const settings = { rule: { formula1, ...second, operator: named }, ...look };
      return { type: "CellValue", settings };
    }
    case "top10":
      return { type: "TopBottom", settings: { rule: readTop(rule), ...look } };
    case "aboveAverage":
      return preset(readAverage(rule));
    case "timePeriod": {
      const criterion = TIME_PERIODS[timePeriod]?.[0];
      return criterion === undefined ? undefined : preset(criterion);
    }
    case "colorScale":
      return {
        type: "ColorScale",
        settings: readColorScale(childOf(rule, "colorScale"), styles.theme, addin),
      };
    case "dataBar":
      return {
        type: "DataBar",
        settings: readDataBar(childOf(rule, "dataBar"), styles.theme, addin),
      };
    case "iconSet":
      return { type: "IconSet", settings: readIconSet(childOf(rule, "iconSet"), addin) };
    default:
      return undefined;
  }
}

function readTop({ attributes }: XmlElement): Settings {
  const end = isSet(attributes["bottom"]) ? "Bottom" : "Top";
  const unit = isSet(attributes["percent"]) ? "Percent" : "Items";
  return { rank: numberOf(attributes["rank"]) ?? 10, type: end + unit };
}

function readAverage({ attributes }: XmlElement): string {
  const above = attributes["aboveAverage"];
  const isAbove = above === undefined || isSet(above);
  const deviations = numberOf(attributes["stdDev"]);
  const isEqual = isSet(attributes["equalAverage"]);
  const found = Object.entries(AVERAGES).find(
    ([, each]) =>
      each.isAbove === isAbove &&
      each.deviations === deviations &&
      (each.isEqual === true) === isEqual,
  );
  return found?.[0] ?? "AboveAverage";
}

export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleTable,
  addin: FileAddin | undefined,
  onLoss: (loss: string) => void,
): string {
  return formats
    .map(({ areas, type, priority, stopIfTrue, settings }) => {
      const rule = ruleOf(type, settings, firstCell(areas), addin);
      if (!rule) {
        onLoss(`Conditional formats of type ${type} without a complete rule are not saved.`);
        return "";
      }
      if (type === "DataBar" && losesOfBar(settings)) {
        onLoss("Of data bars only colour, ends and whether values are shown are saved.");
      }
      return xml(
        "conditionalFormatting",
        { sqref: listOf(areas) },
        xml(
          "cfRule",
          {
            ...rule.attributes,
            dxfId: styles.difference(settings),
            priority: priority + 1,
            stopIfTrue: stopIfTrue || undefined,
          },
          rule.content,
        ),
      );
    })
    .join("");
}

function firstCell([area]: readonly Area[]): string {
  return cellAddress(area?.row ?? 0, area?.column ?? 0);
}
