import fc from "fast-check";
import { type QuoteDocument, linesOf } from "../../../../../src/quote";
import type { SheetRow } from "./sheetRows";

export type PlacedLine = ReturnType<typeof linesOf>[number];

export type Edited = {
  readonly rows: readonly SheetRow[];
  /** What must be read of a sheet that was as written before. */
  readonly document: QuoteDocument;
  readonly edits: readonly string[];
  readonly questions: readonly string[];
};

export type RandomEdit = {
  readonly name: string;
  /** Undefined where there is nothing to edit in this way. */
  readonly apply: (
    document: QuoteDocument,
    rows: readonly SheetRow[],
    isLive: boolean,
  ) => Edited | undefined;
};

export type LineEdit = (
  placed: PlacedLine,
  document: QuoteDocument,
  rows: readonly SheetRow[],
  isLive: boolean,
) => Edited | undefined;

export const lineEdit = (name: string, edits: fc.Arbitrary<LineEdit>): fc.Arbitrary<RandomEdit> =>
  fc.record({ pick: fc.nat(100), edit: edits }).map(({ pick, edit }) => ({
    name,
    apply(document, rows, isLive) {
      const lines = linesOf(document).filter(({ line }) =>
        rows.some(({ key }) => key === `line:${line.id}`),
      );
      const placed = lines[pick % lines.length];
      return placed && edit(placed, document, rows, isLive);
    },
  }));

export const understood = (
  rows: readonly SheetRow[],
  document: QuoteDocument,
  ...edits: readonly string[]
): Edited => ({ rows, document, edits, questions: [] });

export const asked = (
  rows: readonly SheetRow[],
  document: QuoteDocument,
  ...questions: readonly string[]
): Edited => ({ rows, document, edits: [], questions });
