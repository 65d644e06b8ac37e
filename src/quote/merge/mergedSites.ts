import { changeSite, moveSite, removeSite } from "../model/edits";
import { shownValue, type MergeConflict } from "./mergeConflict";
import { mergedFields, SITE_FIELDS } from "./mergedFields";
import { isChanged, placed, placeConflict, type MergedLine, type Sides } from "./mergedLines";
import { insertedInOrder, movedIds } from "./mergedOrder";
import type { DocumentLine, QuoteDocument, Site } from "../model/quoteDocument";
import { isSameData } from "../model/sameData";

/** Sites that one side has removed while the other has changed something in them. */
export function stayingSites({ base, ours, theirs }: Sides): ReadonlySet<string> {
  const before = placed(base);
  const isTouched = (site: Site) => {
    const old = siteIn(base, site.id);
    const isItself = old && SITE_FIELDS.every(([field]) => isSameData(site[field], old[field]));
    return (
      !isItself ||
      site.lines.some((line) => {
        const was = before.get(line.id);
        return !was || isChanged({ line, siteId: site.id }, was);
      })
    );
  };
  const removedIn = (other: QuoteDocument) => (site: Site) =>
    siteIn(base, site.id) !== undefined && siteIn(other, site.id) === undefined;
  const left = [...ours.sites.filter(removedIn(theirs)), ...theirs.sites.filter(removedIn(ours))];
  return new Set(left.filter(isTouched).map(({ id }) => id));
}

export type MergedSites = {
  readonly sites: readonly Site[];
  readonly conflicts: readonly MergeConflict[];
};

/** The sites with their lines, both in the order of the side that has changed it; theirs where both have. */
export function mergedSites(
  sides: Sides,
  staying: ReadonlySet<string>,
  lines: ReadonlyMap<string, MergedLine>,
): MergedSites {
  const { base, ours, theirs } = sides;
  const conflicts: MergeConflict[] = [];
  const isThere = ({ id }: Site) =>
    staying.has(id) ||
    siteIn(base, id) === undefined ||
    (siteIn(ours, id) !== undefined && siteIn(theirs, id) !== undefined);
  const idsIn = (document: QuoteDocument | undefined) => document?.sites.map(({ id }) => id) ?? [];
  const saved = new Set([...ours.sites, ...theirs.sites].filter(isThere).map(({ id }) => id));
  const order = mergedOrder([idsIn(base), idsIn(ours), idsIn(theirs)], saved, (id) => {
    conflicts.push(siteMoved(id, sides));
  });
  const sites = order.flatMap((id): readonly Site[] => {
    const [b, o, t] = [siteIn(base, id), siteIn(ours, id), siteIn(theirs, id)];
    const site = o && t ? fieldsOf(b, o, t) : (o ?? t);
    if (!site) return [];
    if (staying.has(id)) conflicts.push(siteRemoved(site, o !== undefined));
    return [{ ...site, lines: linesIn(id) }];
  });
  return { sites, conflicts };

  function fieldsOf(b: Site | undefined, o: Site, t: Site): Site {
    const merged = mergedFields(b, o, t, SITE_FIELDS);
    for (const [field, kind] of merged.conflicts) {
      conflicts.push({
        id: `site:${t.id}:${field}`,
        kind,
        siteId: t.id,
        lineId: undefined,
        ours: shownValue(o[field]),
        theirs: shownValue(t[field]),
        keepOurs: (document) => changeSite(document, t.id, { [field]: o[field] }),
        keepTheirs: (document) => changeSite(document, t.id, { [field]: t[field] }),
      });
    }
    return merged.item;
  }

  function linesIn(siteId: string): readonly DocumentLine[] {
    const idsOf = (document: QuoteDocument | undefined) =>
      siteIn(document, siteId)?.lines.map(({ id }) => id) ?? [];
    const own = new Set([...lines].filter(([, each]) => each.siteId === siteId).map(([id]) => id));
    const ordered = mergedOrder([idsOf(base), idsOf(ours), idsOf(theirs)], own, (id) => {
      const line = lines.get(id);
      if (line) conflicts.push(placeConflict(id, line, line, sides));
    });
    return ordered.flatMap((id) => lines.get(id)?.line ?? []);
  }
}

type Orders = readonly [
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
];

/** The lines that stay, in their order: that of theirs, with what only ours has added or moved put where it is in ours. */
function mergedOrder(
  [base, ours, theirs]: Orders,
  saved: ReadonlySet<string>,
  tellConflict: (id: string) => void,
): readonly string[] {
  const movedHere = movedIds(base, ours);
  const movedThere = movedIds(base, theirs);
  const byTheirs = new Set(theirs.filter((id) => !movedHere.has(id) || movedThere.has(id)));
  const isInAll = (id: string) => [base, ours, theirs].every((order) => order.includes(id));
  for (const id of movedThere) {
    const isMovedTwice = saved.has(id) && movedHere.has(id);
    if (isMovedTwice && above(id, ours, isInAll) !== above(id, theirs, isInAll)) tellConflict(id);
  }
  const skeleton = theirs.filter((id) => saved.has(id) && byTheirs.has(id));
  return insertedInOrder(skeleton, ours, (id) => saved.has(id) && !byTheirs.has(id));
}

function above(id: string, order: readonly string[], isCounted: (id: string) => boolean) {
  return order.slice(0, order.indexOf(id)).filter(isCounted).at(-1);
}

function siteMoved(id: string, { ours, theirs }: Sides): MergeConflict {
  const indexIn = (document: QuoteDocument) => document.sites.findIndex((site) => site.id === id);
  return {
    id: `site:${id}:place`,
    kind: "siteMoved",
    siteId: id,
    lineId: undefined,
    ours: String(indexIn(ours) + 1),
    theirs: String(indexIn(theirs) + 1),
    keepOurs: (document) => moveSite(document, id, indexIn(ours)),
    keepTheirs: (document) => moveSite(document, id, indexIn(theirs)),
  };
}

function siteRemoved({ id, name }: Site, isOurs: boolean): MergeConflict {
  const stay = (document: QuoteDocument) => document;
  const remove = (document: QuoteDocument) => removeSite(document, id);
  return {
    id: `site:${id}:removed`,
    kind: "siteRemoved",
    siteId: id,
    lineId: undefined,
    ours: isOurs ? name : "",
    theirs: isOurs ? "" : name,
    keepOurs: isOurs ? stay : remove,
    keepTheirs: isOurs ? remove : stay,
  };
}

function siteIn(document: QuoteDocument | undefined, id: string): Site | undefined {
  return document?.sites.find((site) => site.id === id);
}
