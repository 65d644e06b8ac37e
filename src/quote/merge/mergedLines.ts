import { changeLine, moveLine, removeLine, withoutLostAlternatives } from "../model/edits";
import { productName, shownField, type MergeConflict } from "./mergeConflict";
import { mergedLine } from "./mergedLine";
import { linesOf, type DocumentLine, type QuoteDocument } from "../model/quoteDocument";
import { isSameData } from "../model/sameData";

/** The three documents of a merge. */
export type Sides = {
  readonly base: QuoteDocument | undefined;
  readonly ours: QuoteDocument;
  readonly theirs: QuoteDocument;
};

/** A line and the site to which it comes. */
export type MergedLine = { readonly line: DocumentLine; readonly siteId: string };

export type MergedLines = {
  readonly lines: ReadonlyMap<string, MergedLine>;
  readonly conflicts: readonly MergeConflict[];
};

/**
 * The lines of two documents that come from the same one. What either has added is there; what one has removed is gone
 * unless the other has changed it.
 *
 * @param staying sites that one side has removed and that stay, with their lines, since the other has changed them
 */
export function mergedLines(sides: Sides, staying: ReadonlySet<string>): MergedLines {
  const { base, ours, theirs } = sides;
  const [inBase, inOurs, inTheirs] = [placed(base), placed(ours), placed(theirs)];
  const lines = new Map<string, MergedLine>();
  const conflicts: MergeConflict[] = [];
  for (const id of new Set([...inTheirs.keys(), ...inOurs.keys()])) {
    const [b, o, t] = [inBase.get(id), inOurs.get(id), inTheirs.get(id)];
    if (o && t) {
      const fields = mergedLine(b?.line, o.line, t.line, theirs);
      const isMovedHere = b !== undefined && o.siteId !== b.siteId && t.siteId === b.siteId;
      const siteId = isMovedHere ? o.siteId : t.siteId;
      lines.set(id, { line: fields.item, siteId });
      conflicts.push(
        ...fields.conflicts.map(([field, kind]) =>
          field === "productId" && fields.isOfferWhole
            ? offerConflict(o, t, sides)
            : fieldConflict(sides, field, kind, o, t),
        ),
      );
      if (siteId !== o.siteId && b?.siteId !== o.siteId) {
        conflicts.push(placeConflict(id, o, t, sides));
      }
      continue;
    }
    const left = o ?? t;
    if (!left) continue;
    const isStaying = staying.has(left.siteId);
    if (b && !isStaying && !isChanged(left, b)) continue;
    lines.set(id, left);
    if (b && !isStaying) conflicts.push(removalConflict(left, o ? ours : theirs, o !== undefined));
  }
  return { lines, conflicts };
}

/** Whether a line says something else than before, or stands in another site. */
export function isChanged(line: MergedLine, before: MergedLine): boolean {
  return !isSameData(line, before);
}

export function placed(document: QuoteDocument | undefined): ReadonlyMap<string, MergedLine> {
  const lines = document ? linesOf(document) : [];
  return new Map(lines.map(({ line, site }) => [line.id, { line, siteId: site.id }]));
}

function fieldConflict(
  { ours, theirs }: Sides,
  field: keyof DocumentLine,
  kind: MergeConflict["kind"],
  o: MergedLine,
  t: MergedLine,
): MergeConflict {
  const { id } = t.line;
  const keep = ({ line }: MergedLine) => {
    return (document: QuoteDocument) =>
      withoutLostAlternatives(changeLine(document, id, { [field]: line[field] }));
  };
  return {
    id: `line:${id}:${field}`,
    kind,
    siteId: t.siteId,
    lineId: id,
    ours: shownField(o.line, field, ours),
    theirs: shownField(t.line, field, theirs),
    keepOurs: keep(o),
    keepTheirs: keep(t),
  };
}

/** A product and a term that are sold together only. */
function offerConflict(o: MergedLine, t: MergedLine, { ours, theirs }: Sides): MergeConflict {
  const { id } = t.line;
  const shown = ({ line }: MergedLine, side: QuoteDocument) =>
    (["productId", "term"] as const).map((field) => shownField(line, field, side)).join(", ");
  const keep = ({ line: { productId, term } }: MergedLine) => {
    return (document: QuoteDocument) => changeLine(document, id, { productId, term });
  };
  return {
    id: `line:${id}:productId`,
    kind: "product",
    siteId: t.siteId,
    lineId: id,
    ours: shown(o, ours),
    theirs: shown(t, theirs),
    keepOurs: keep(o),
    keepTheirs: keep(t),
  };
}

/** Both sides have put a line to another place. */
export function placeConflict(
  id: string,
  o: MergedLine,
  t: MergedLine,
  { ours, theirs }: Sides,
): MergeConflict {
  const [placeHere, placeThere] = [placeOf(id, ours), placeOf(id, theirs)];
  return {
    id: `line:${id}:place`,
    kind: "lineMoved",
    siteId: t.siteId,
    lineId: id,
    ours: placeHere.shown,
    theirs: placeThere.shown,
    keepOurs: (document) => moveLine(document, id, { siteId: o.siteId, index: placeHere.index }),
    keepTheirs: (document) => moveLine(document, id, { siteId: t.siteId, index: placeThere.index }),
  };
}

/** Positions count through all sites, as on paper. */
function placeOf(id: string, document: QuoteDocument) {
  const lines = linesOf(document);
  const at = lines.findIndex(({ line }) => line.id === id);
  const siteLines = lines[at]?.site.lines ?? [];
  return { index: siteLines.findIndex((line) => line.id === id), shown: String(at + 1) };
}

function removalConflict(
  { line, siteId }: MergedLine,
  document: QuoteDocument,
  isOurs: boolean,
): MergeConflict {
  const name = productName(line, document);
  const stay = (merged: QuoteDocument) => merged;
  const remove = (merged: QuoteDocument) => removeLine(merged, line.id);
  return {
    id: `line:${line.id}:removed`,
    kind: "lineRemoved",
    siteId,
    lineId: line.id,
    ours: isOurs ? name : "",
    theirs: isOurs ? "" : name,
    keepOurs: isOurs ? stay : remove,
    keepTheirs: isOurs ? remove : stay,
  };
}
