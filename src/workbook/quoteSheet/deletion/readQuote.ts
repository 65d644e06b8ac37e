import type { QuoteDocument } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import { anchorName } from "../anchor/anchor";
import {
  loadParts,
  readableParts,
  readParts,
  type ReadablePart,
} from "../../quoteStore/savedParts";
import { Refusal, type ExcelSession } from "../../connection/session";
import { loadSheetProperty } from "../../quoteStore/sheetProperty";

/** A quote that is about to be deleted, as the workbook has it. */
export type FoundQuote = {
  /** Several where people have worked at the same time. */
  readonly parts: readonly [ReadablePart, ...ReadablePart[]];
  /** The other revisions of it, without those that an older version has deleted. */
  readonly otherRevisions: readonly ReadablePart[];
  /** What its name stands for; undefined without a name. */
  readonly anchor: string | undefined;
  /** Undefined for a draft, and once its cells are gone. */
  readonly cells: FoundCells | undefined;
};

export type FoundCells = {
  /** It stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly address: string;
  /** The first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** What the first, hidden column holds, by which the cells are known again. */
  readonly keys: readonly unknown[];
  /** The property of the sheet with the quotes on it; undefined without one, or where this Excel has none. */
  readonly property: string | undefined;
};

/**
 * Two round trips: a quote with its cells.
 *
 * @throws Refusal quoteNotFound
 */
export async function readQuote(
  session: ExcelSession,
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): Promise<FoundQuote> {
  const { workbook } = session.context;
  const anchor = workbook.names.getItemOrNullObject(anchorName({ id, revision })).load("formula");
  const range = anchor.getRangeOrNullObject().load("address,rowIndex,columnIndex");
  const keys = range.getColumn(0).load("formulas");
  const sheet = range.worksheet.load("id,name,visibility");
  const protection = sheet.protection.load("protected");
  const property = loadSheetProperty(sheet);
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = readableParts(await readParts(session, loadedParts));
  const [part, ...twins] = partsOf(parts, { id, revision });
  if (!part) throw new Refusal({ code: "quoteNotFound" });
  return {
    parts: [part, ...twins],
    otherRevisions: parts.filter(
      ({ quote: { document, isDeleted } }) =>
        document.id === id && document.revision !== revision && !isDeleted,
    ),
    anchor: anchor.isNullObject ? undefined : String(anchor.formula),
    cells: range.isNullObject
      ? undefined
      : {
          sheetId: sheet.id,
          sheet: sheet.name,
          isVisible: sheet.visibility === "Visible",
          isProtected: protection.protected,
          address: localAddress(range.address),
          row: range.rowIndex,
          column: range.columnIndex,
          keys: firstColumn(contentsOf(keys)),
          property: property?.isNullObject === false ? property.value : undefined,
        },
  };
}

/** Those of a revision; what an older version has deleted counts only where there is nothing else. */
export function partsOf(
  parts: readonly ReadablePart[],
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): readonly ReadablePart[] {
  const all = parts.filter(
    ({ quote: { document } }) => document.id === id && document.revision === revision,
  );
  const valid = all.filter(({ quote }) => !quote.isDeleted);
  return valid.length > 0 ? valid : all;
}

export function firstColumn(formulas: readonly (readonly unknown[])[]): readonly unknown[] {
  return formulas.map(([key]) => key);
}
