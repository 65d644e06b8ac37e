import type { FilterCriteria } from "../../model/state";
import { childOf, childrenOf, isSet, xml, type XmlElement } from "../xml";

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Filter criteria as office.js has them, by the place of their column. */
export function readFilters(
  autoFilter: XmlElement | undefined,
  onLoss: (loss: string) => void,
): ReadonlyMap<number, FilterCriteria> {
  const found = new Map<number, FilterCriteria>();
  for (const column of childrenOf(autoFilter, "filterColumn")) {
    const criteria = readCriteria(column);
    if (criteria) found.set(Number(column.attributes["colId"]), criteria);
    else if (childrenOf(column).length > 0) {
      onLoss("Filters are kept only by values, by comparisons and by the largest values.");
    }
  }
  return found;
}

function readCriteria(column: XmlElement): FilterCriteria | undefined {
  const values = childOf(column, "filters");
  if (values && childrenOf(values, "dateGroupItem").length === 0) {
    const listed = childrenOf(values, "filter").map(({ attributes }) => attributes["val"] ?? "");
    return {
      filterOn: "Values",
      values: isSet(values.attributes["blank"]) ? [...listed, ""] : listed,
    };
  }
  const custom = childOf(column, "customFilters");
  if (custom) {
    const [criterion1, criterion2] = childrenOf(custom, "customFilter").map(
      ({ attributes }) =>
        (OPERATORS[attributes["operator"] ?? "equal"] ?? "=") + (attributes["val"] ?? ""),
    );
    if (criterion1 === undefined) return undefined;
    if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
    const operator = isSet(custom.attributes["and"]) ? "And" : "Or";
    return { filterOn: "Custom", criterion1, criterion2, operator };
  }
  const top = childOf(column, "top10")?.attributes;
  if (!top) return undefined;
  const isTop = top["top"] === undefined || isSet(top["top"]);
  const unit = isSet(top["percent"]) ? "Percent" : "Items";
  return { filterOn: `${isTop ? "Top" : "Bottom"}${unit}`, criterion1: top["val"] ?? "10" };
}

/** Whether a file can have these criteria. */
export function canSaveFilter(criteria: FilterCriteria): boolean {
  return criteriaXml(criteria) !== undefined;
}

export function filterColumnsXml(filters: ReadonlyMap<number, FilterCriteria>): string {
  return Array.from(filters, ([colId, criteria]) => {
    const content = criteriaXml(criteria);
    return content === undefined ? "" : xml("filterColumn", { colId }, content);
  }).join("");
}

function criteriaXml(criteria: FilterCriteria): string | undefined {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && Array.isArray(values)) {
    const texts = values.filter((value): value is string => typeof value === "string");
    return xml(
      "filters",
      { blank: texts.includes("") || undefined },
      ...texts.filter((text) => text !== "").map((val) => xml("filter", { val })),
    );
  }
  if (filterOn === "Custom" && typeof criterion1 === "string") {
    const second = typeof criterion2 === "string" ? customXml(criterion2) : "";
    const isAnd = second !== "" && operator !== "Or";
    return xml("customFilters", { and: isAnd || undefined }, customXml(criterion1), second);
  }
  const top = /^(Top|Bottom)(Items|Percent)$/.exec(String(filterOn));
  if (!top) return undefined;
  return xml("top10", {
    top: top[1] === "Top" ? undefined : false,
    percent: top[2] === "Percent" ? true : undefined,
    val: typeof criterion1 === "string" ? criterion1 : "10",
  });
}

function customXml(criterion: string): string {
  const [, sign = "", val = ""] = /^(<>|>=|<=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === sign);
  return xml("customFilter", { operator: operator === "equal" ? undefined : operator, val });
}
