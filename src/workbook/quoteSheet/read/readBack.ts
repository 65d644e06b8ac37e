import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import { type Result, fail, succeed } from "../../../pricing";
import type { QuoteDocument } from "../../../quote";
import type { QuoteProblem, SheetReading } from "../../ports/quotes/quotePort";
import { lineKey } from "../layout/rowKeys";
import { COLUMNS, type ColumnKey, type PlannedRow } from "../layout/plan";
import { plannedOnce, type PlannedQuote } from "../layout/evaluated";
import { siteKey } from "../layout/rowKeys";
import { checkFormula, checkLine, usersOfSite } from "./calculatedCells";
import { readLetter } from "./fields/letterFields";
import { keyLetterAnew } from "./fields/letterOrder";
import { newRows } from "./lines/newRows";
import { matrixAddress, quoteCells, type SheetMatrix } from "./quoteCells";
import { readSites, type ReadSites } from "./lines/readSites";
import { siteBlocks } from "./lines/siteBlocks";
import type { ReadingSource } from "./source";

export type StoredSheet = {
  readonly document: QuoteDocument;
  /** Whether the sheet was written with formulas. */
  readonly isLive: boolean;
  readonly namespace: string;
};

export type FoundInSheet = {
  readonly reading: SheetReading;
  /** Rows without a key of their own, with the keys that lines and sites of the reading would have. */
  readonly newKeys: ReadonlyMap<number, string>;
};

type Unreadable = Extract<QuoteProblem, { readonly code: "sheetDamaged" | "unknownEdition" }>;

/**
 * What somebody has made of the cells of a quote, against the document that was written into them. Errors: sheetDamaged
 * when keys are gone without which nothing can be told, unknownEdition.
 */
export function readBack(
  matrix: SheetMatrix,
  { document, isLive, namespace }: StoredSheet,
): Result<FoundInSheet, Unreadable> {
  const planned = plannedOnce(document, namespace);
  if (!planned) return fail({ code: "unknownEdition", edition: document.edition });
  const cells = quoteCells(matrix);
  if (!cells) return fail({ code: "sheetDamaged", address: matrixAddress(matrix) });

  const source: ReadingSource = {
    stored: document,
    evaluation: planned.evaluation,
    plannedRow: plannedRows(planned),
    isLive,
    cells,
    texts: quoteSheetTexts(document.language),
    language: document.language,
    newRows: newRows(document, cells),
    edits: [],
    questions: [],
  };
  const outline = siteBlocks(cells, document);
  const sites = readSites(readLetter(document, source), outline, source);
  checkCalculated(sites, source, namespace);
  keyLetterAnew(source);
  const { edits, questions } = source;
  const reading = { written: document, document: sites.document, edits, questions };
  return succeed({ reading, newKeys: source.newRows.keys });
}

function plannedRows({ plan }: PlannedQuote): (key: string) => PlannedRow | undefined {
  const rows = new Map(plan.rows.map((row) => [row.key, row]));
  return (key) => rows.get(key);
}

/** Looks for formulas that were replaced, once it is known what they would come to. */
function checkCalculated(
  { document, lines, blocks, isReordered }: ReadSites,
  source: ReadingSource,
  namespace: string,
): void {
  const planned = plannedOnce(document, namespace);
  if (!planned) return;
  const { cells, plannedRow } = source;
  const wantedRow = plannedRows(planned);
  const evaluatedLines = new Map(planned.evaluation.lines.map((each) => [each.line.id, each]));
  for (const { id, writtenId, row } of lines) {
    const evaluated = evaluatedLines.get(id);
    if (!evaluated) continue;
    const written = writtenId === undefined ? undefined : plannedRow(lineKey(writtenId));
    const mayBeShifted = isReordered || writtenId !== id;
    checkLine({ row, written, wanted: wantedRow(lineKey(id)), mayBeShifted, evaluated }, source);
  }
  for (const { id, writtenId, row } of blocks) {
    const site = document.sites.find((each) => each.id === id);
    if (!site) continue;
    const calculated = {
      row,
      written: plannedRow(siteKey(writtenId)),
      wanted: wantedRow(siteKey(id)),
      mayBeShifted: isReordered || writtenId !== id,
    };
    const users = usersOfSite(site, cells.at(row, "users"));
    for (const column of calculatedColumns(calculated.written)) {
      checkFormula(calculated, column, source, column === "users" ? users : []);
    }
  }
  cells.keys.forEach((key, row) => {
    if (key === undefined || /^(line|site):/.test(key)) return;
    const written = plannedRow(key);
    // Sums refer to the whole of the lines, whose first and last row may have moved.
    const calculated = { row, written, wanted: wantedRow(key), mayBeShifted: true };
    for (const column of calculatedColumns(written)) checkFormula(calculated, column, source);
  });
}

function calculatedColumns(row: PlannedRow | undefined): readonly ColumnKey[] {
  return COLUMNS.filter((column) => row?.cells[column]?.content.kind === "formula");
}
