import { type QuoteDocument, type Site, isSameData, linesOf } from "../../../quote";

/** Beginnings of the keys of fields in which something else was typed than the document says by now. */
export function outdatedFields(before: QuoteDocument, after: QuoteDocument): readonly string[] {
  const fields = Object.entries(after).flatMap(([key, value]) =>
    isSameData(value, before[key as keyof QuoteDocument]) ? [] : [key],
  );
  const itself = (site: Site) => ({ ...site, lines: [] });
  const sites = before.sites.filter(
    (site) => !after.sites.some((each) => isSameData(itself(site), itself(each))),
  );
  const lines = linesOf(before).filter(
    ({ line }) => !linesOf(after).some((each) => isSameData(line, each.line)),
  );
  const ids = [...sites.map(({ id }) => id), ...lines.map(({ line }) => line.id)];
  return [...fields, ...ids.map((id) => `${id}.`)];
}
