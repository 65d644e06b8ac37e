import { childrenOf, elementXml, xml, type XmlElement } from "../xml";

/** By what each column is filtered, as the file has it, by the place of the column. */
export function readFilters(
  autoFilter: XmlElement | undefined,
  onLoss: (loss: string) => void,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const column of childrenOf(autoFilter, "filterColumn")) {
    const [filter] = childrenOf(column);
    if (!filter) continue;
    if (/^(?:filters|customFilters|top10|dynamicFilter)$/.test(filter.name)) {
      found.set(Number(column.attributes["colId"]), elementXml(filter));
    } else onLoss("Filters by colour or icon are not kept.");
  }
  return found;
}

export function filterColumnsXml(filters: ReadonlyMap<number, string>): string {
  return Array.from(filters, ([colId, filter]) => xml("filterColumn", { colId }, filter)).join("");
}
