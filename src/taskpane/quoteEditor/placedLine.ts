import type { EvaluatedLine, Evaluation } from "../../quote";

/** A line where it stands. */
export type PlacedLine = {
  readonly evaluated: EvaluatedLine;
  /** In the whole quote, from 1. */
  readonly position: number;
  /** Among the lines of its site. */
  readonly index: number;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
};

const known = new WeakMap<Evaluation, ReadonlyMap<string, PlacedLine>>();

/** A line of a quote by its id; undefined once it was removed. */
export function placedLine(evaluation: Evaluation, lineId: string): PlacedLine | undefined {
  const lines = known.get(evaluation) ?? placedLines(evaluation);
  known.set(evaluation, lines);
  return lines.get(lineId);
}

function placedLines({ document, lines }: Evaluation): ReadonlyMap<string, PlacedLine> {
  const lastSite = document.sites.length - 1;
  let position = 0;
  const placed = document.sites.flatMap((site, siteIndex) =>
    site.lines.flatMap(({ id }, index) => {
      const evaluated = lines[position];
      position += 1;
      if (!evaluated) return [];
      const canMoveUp = siteIndex > 0 || index > 0;
      const canMoveDown = siteIndex < lastSite || index < site.lines.length - 1;
      return [[id, { evaluated, position, index, canMoveUp, canMoveDown }] as const];
    }),
  );
  return new Map(placed);
}
