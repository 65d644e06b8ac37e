import { type QuoteDocument, linesOf } from "../../../../src/quote";

/** A document in which new lines have the ids that the other one gives to lines in the same places. */
export function sameButForNewIds(expected: QuoteDocument, found: QuoteDocument): QuoteDocument {
  const foundIds = linesOf(found).map(({ line }) => line.id);
  const ids = new Map(linesOf(expected).map(({ line }, index) => [line.id, foundIds[index]]));
  const named = (id: string) => (id.startsWith("?") ? (ids.get(id) ?? id) : id);
  return {
    ...expected,
    sites: expected.sites.map((site) => ({
      ...site,
      lines: site.lines.map((line) => ({
        ...line,
        id: named(line.id),
        role:
          line.role.kind === "alternative" ? { ...line.role, to: named(line.role.to) } : line.role,
      })),
    })),
  };
}
