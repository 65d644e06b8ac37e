import type { DocumentLine, QuoteDocument, Site } from "./quoteDocument";

/** Where a line stands: in a site, before the line that is there; at the end when the index is too large. */
export type LinePlace = { readonly siteId: string; readonly index: number };

export function addSite(document: QuoteDocument, site: Site): QuoteDocument {
  return { ...document, sites: [...document.sites, site] };
}

export function changeSite(
  document: QuoteDocument,
  siteId: string,
  change: Partial<Omit<Site, "id" | "lines">>,
): QuoteDocument {
  return withSites(document, (site) => (site.id === siteId ? { ...site, ...change } : site));
}

/** Without the site and its lines; alternatives to them become optional. */
export function removeSite(document: QuoteDocument, siteId: string): QuoteDocument {
  const sites = document.sites.filter(({ id }) => id !== siteId);
  return withoutLostAlternatives({ ...document, sites });
}

export function moveSite(document: QuoteDocument, siteId: string, index: number): QuoteDocument {
  const site = document.sites.find(({ id }) => id === siteId);
  if (!site) return document;
  const others = document.sites.filter((each) => each !== site);
  return { ...document, sites: insertedAt(others, index, site) };
}

export function addLine(
  document: QuoteDocument,
  place: LinePlace,
  line: DocumentLine,
): QuoteDocument {
  return withSites(document, (site) =>
    site.id === place.siteId ? { ...site, lines: insertedAt(site.lines, place.index, line) } : site,
  );
}

export function changeLine(
  document: QuoteDocument,
  lineId: string,
  change: Partial<Omit<DocumentLine, "id">>,
): QuoteDocument {
  return withSites(document, (site) =>
    hasLine(site, lineId)
      ? {
          ...site,
          lines: site.lines.map((line) => (line.id === lineId ? { ...line, ...change } : line)),
        }
      : site,
  );
}

/** Without the line; alternatives to it become optional, so that nothing is lost from sight. */
export function removeLine(document: QuoteDocument, lineId: string): QuoteDocument {
  return withoutLostAlternatives(withoutLine(document, lineId));
}

/** Moves a line within its site or to another one. */
export function moveLine(document: QuoteDocument, lineId: string, place: LinePlace): QuoteDocument {
  const line = document.sites.flatMap(({ lines }) => lines).find(({ id }) => id === lineId);
  const isKnownSite = document.sites.some(({ id }) => id === place.siteId);
  if (!line || !isKnownSite) return document;
  return addLine(withoutLine(document, lineId), place, line);
}

/** A copy of a line right below it, with an id of its own. */
export function duplicateLine(
  document: QuoteDocument,
  lineId: string,
  newId: string,
): QuoteDocument {
  const site = document.sites.find((each) => hasLine(each, lineId));
  const index = site?.lines.findIndex(({ id }) => id === lineId) ?? -1;
  const line = site?.lines[index];
  if (!site || !line) return document;
  return addLine(document, { siteId: site.id, index: index + 1 }, { ...line, id: newId });
}

function withSites(document: QuoteDocument, change: (site: Site) => Site): QuoteDocument {
  const sites = document.sites.map(change);
  const isSame = sites.every((site, index) => site === document.sites[index]);
  return isSame ? document : { ...document, sites };
}

function withoutLine(document: QuoteDocument, lineId: string): QuoteDocument {
  return withSites(document, (site) =>
    hasLine(site, lineId) ? { ...site, lines: site.lines.filter(({ id }) => id !== lineId) } : site,
  );
}

/** Alternatives to lines that are not there become optional, so that nothing is lost from sight. */
export function withoutLostAlternatives(document: QuoteDocument): QuoteDocument {
  const ids = new Set(document.sites.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const isLost = ({ role }: DocumentLine) => role.kind === "alternative" && !ids.has(role.to);
  return withSites(document, (site) =>
    site.lines.some(isLost)
      ? {
          ...site,
          lines: site.lines.map((line) =>
            isLost(line) ? { ...line, role: { kind: "optional" } } : line,
          ),
        }
      : site,
  );
}

function hasLine(site: Site, lineId: string): boolean {
  return site.lines.some(({ id }) => id === lineId);
}

function insertedAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  const place = Math.min(Math.max(index, 0), items.length);
  return [...items.slice(0, place), item, ...items.slice(place)];
}
