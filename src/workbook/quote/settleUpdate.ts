import type { QuoteDocument } from "../../pricing";
import { isMadeOf } from "./asLeft";
import { deleteRows, removalMarks } from "./carryOut";
import { takeBackProductList, type ProductList } from "./choices";
import { writeFooter } from "./pageSetup";
import type { QuoteSession } from "./session";
import { loadCells, type CellsOfQuote } from "./sheetOfQuote";
import { insertsDone, markedRows, takeBackUpdate, type CellsNow } from "./takeBackUpdate";
import type { UpdatePlan } from "./updatePlan";

/** An update that failed on its way. */
export type AttemptedUpdate = {
  readonly document: QuoteDocument;
  readonly part: { readonly id: string };
  /** What the part holds once the update holds. */
  readonly xml: string;
  readonly cells: CellsOfQuote;
  readonly plan: UpdatePlan;
  readonly products: ProductList;
  /** As it was, where it was to be changed. */
  readonly footer: CellsOfQuote["footer"] | undefined;
};

/**
 * Looks how far a failed update came; completes it when only rows are left to delete, else takes it back. What somebody
 * has edited since, when it is late, stays as it is; it is an edit of the sheet then, which the user is shown.
 *
 * @returns whether the update is done
 */
export async function settleUpdate(
  session: QuoteSession,
  attempted: AttemptedUpdate,
  isLate: boolean,
): Promise<boolean> {
  const { document, part, xml, cells, plan, products, footer } = attempted;
  const { worksheets } = session.context.workbook;
  const { range, sheet } = loadCells(session, document);
  const inPart = xmlNow(session, part);
  await session.sync("writing");
  if (range.isNullObject) return false;
  const { formulas } = range as CellsNow;
  const target = worksheets.getItem(sheet.name);
  const isDone = inPart.value === xml;
  const isUntouched = isDone ? isRestAsLeft(attempted, formulas) : isAsLeft(attempted, formulas);
  if (isLate && !isUntouched) return isDone;
  if (isDone) {
    deleteRows(target, cells, markedRows(cells, range));
  } else {
    takeBackUpdate(target, cells, plan, range);
    if (footer) writeFooter(target, footer);
    takeBackProductList(worksheets, products);
  }
  return isDone;
}

const xmlNow = ({ context }: QuoteSession, { id }: AttemptedUpdate["part"]) =>
  context.workbook.customXmlParts.getItem(id).getXml();

type Contents = CellsNow["formulas"];

/** Whether the rows that are left to be deleted hold what they held before. */
function isRestAsLeft({ cells, plan }: AttemptedUpdate, formulas: Contents): boolean {
  const rows = markedRows(cells, { formulas }).map((row) => row - cells.row);
  const before = plan.removed.slice(0, rows.length).map((row) => contentBefore(row, cells, plan));
  const found = rows.map((row) => formulas[row] ?? []);
  const keyColumn = cells.columns.get("key") ?? 0;
  const plain = found.map((row) => row.map((each, column) => (column === keyColumn ? "" : each)));
  return isMadeOf(plain, [before]);
}

/** Whether the cells hold nothing but what the update has found or written. */
function isAsLeft({ cells, plan }: AttemptedUpdate, formulas: Contents): boolean {
  const added = formulas.length - cells.formulas.length;
  const done = insertsDone(plan, added);
  if (done.reduce((sum, { rows }) => sum + rows, 0) !== added) return false;
  if (done.length < plan.inserts.length) {
    return done.every(({ row, rows }) => isMadeOf(formulas.slice(row, row + rows), []));
  }
  const stayed = formulas.map((_, row) => contentBefore(row, cells, plan));
  const moved: (readonly unknown[])[] = formulas.map(() => []);
  for (const { from, to } of plan.moves) moved[to] = contentBefore(from, cells, plan);
  const written: unknown[][] = formulas.map(() => []);
  for (const { row, column, content } of [...plan.writes, ...removalMarks(cells, plan)]) {
    const cellsOfRow = written[row - cells.row];
    if (cellsOfRow) cellsOfRow[column - cells.column] = content;
  }
  return isMadeOf(formulas, [stayed, moved, written]);
}

function contentBefore(row: number, cells: CellsOfQuote, { slots }: UpdatePlan) {
  return cells.formulas[slots[row]?.before ?? -1] ?? [];
}
