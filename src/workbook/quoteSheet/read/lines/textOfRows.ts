import type { ColumnKey, PlannedCell } from "../../layout/plan";
import { isRestKey, restKey, type RestKind } from "../../layout/rowKeys";
import { joined, type TextPart } from "../../layout/textSize";
import { showsPlanned } from "../asWritten";
import { isBlankCell, textOf, type QuoteCells } from "../quoteCells";
import type { ReadingSource } from "../source";

/** A text of one row or of several, as it was written and as the sheet has it now. */
export type TextOfRows = {
  readonly before: string;
  readonly after: string;
  /** Addresses of cells that are not as they were written. */
  readonly changed: readonly string[];
  /** Whether a row of it is not in the sheet. */
  readonly isGone: boolean;
};

/**
 * Reads a text that goes on from row to row.
 *
 * @param place of each of its cells, from 0
 */
export function textOfRows(
  place: (index: number) => { readonly key: string; readonly column: ColumnKey },
  { cells, plannedRow }: Pick<ReadingSource, "cells" | "plannedRow">,
  rowOf: QuoteCells["rowOf"] = cells.rowOf,
): TextOfRows {
  const planned: TextPart[] = [];
  const found: TextPart[] = [];
  const changed: string[] = [];
  let isGone = false;
  let joint: TextPart["joint"] | undefined;
  let index = 0;
  do {
    const { key, column } = place(index);
    const cell: PlannedCell | undefined = plannedRow(key)?.cells[column];
    const part = cell?.content.kind === "text" ? cell.content : undefined;
    joint = part?.joint;
    const row = rowOf(key);
    const inSheet = row === undefined ? undefined : cells.at(row, column);
    planned.push({ text: part?.text ?? "", joint: joint ?? "" });
    if (!inSheet) isGone ||= cell !== undefined;
    else if (!showsPlanned(inSheet, cell)) changed.push(inSheet.address);
    // An empty row between others is one of the text, unless it has been emptied.
    const isPart = !isBlankCell(inSheet) || (inSheet !== undefined && part?.text.trim() === "");
    if (isPart) found.push({ text: textOf(inSheet), joint: joint ?? "" });
    index += 1;
  } while (joint !== undefined);
  return { changed, isGone, before: joined(planned), after: joined(found) };
}

/**
 * What the rows say in which a text of a line or site goes on.
 *
 * @param copiedTo the row of a copy of the line or site; its own rows, if they were copied too, are right below
 */
export function restOfText(
  kind: RestKind,
  id: string,
  source: Pick<ReadingSource, "cells" | "plannedRow">,
  copiedTo?: number,
): TextOfRows {
  const place = (index: number) =>
    ({ key: restKey(kind, index + 1, id), column: "product" }) as const;
  const NONE: TextOfRows = { before: "", after: "", changed: [], isGone: false };
  if (!source.plannedRow(place(0).key)) return NONE;
  if (copiedTo === undefined) return textOfRows(place, source);
  const rows = new Map(
    restRowsBelow(copiedTo, source.cells).map((row) => [source.cells.keys[row], row]),
  );
  const rest = textOfRows(place, source, (key) => rows.get(key));
  const isCopied = [...rows.keys()].some((key) => key?.startsWith(`${kind}:`));
  return isCopied ? rest : { ...NONE, before: rest.before, after: rest.before };
}

/** The rows right below another one in which its texts go on. */
export function restRowsBelow(row: number, { keys }: Pick<QuoteCells, "keys">): readonly number[] {
  let end = row + 1;
  while (isRestKey(keys[end])) end += 1;
  return Array.from({ length: end - row - 1 }, (_, index) => row + 1 + index);
}
