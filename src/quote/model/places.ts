import type { LinePlace } from "./edits";
import type { QuoteDocument } from "./quoteDocument";

/**
 * One place up or down; from the end of a site to the neighbouring one. Undefined where there is no way on.
 */
export function neighbouringPlace(
  { sites }: QuoteDocument,
  lineId: string,
  step: -1 | 1,
): LinePlace | undefined {
  const siteIndex = sites.findIndex(({ lines }) => lines.some(({ id }) => id === lineId));
  const site = sites[siteIndex];
  if (!site) return undefined;
  const index = site.lines.findIndex(({ id }) => id === lineId) + step;
  if (index >= 0 && index < site.lines.length) return { siteId: site.id, index };
  const neighbour = sites[siteIndex + step];
  return neighbour && { siteId: neighbour.id, index: step > 0 ? 0 : neighbour.lines.length };
}

/** The number of a line in the whole quote, from 1. */
export function positionOf({ sites }: QuoteDocument, lineId: string): number {
  return sites.flatMap(({ lines }) => lines).findIndex(({ id }) => id === lineId) + 1;
}
