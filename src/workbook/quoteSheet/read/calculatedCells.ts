import { Money, productById } from "../../../pricing";
import {
  type DocumentLine,
  type EvaluatedLine,
  type QuoteDocument,
  type Site,
  changeLine,
  changeSite,
  evaluateDocument,
  installedUsers,
} from "../../../quote";
import type { ColumnKey, PlannedCell, PlannedRow } from "../layout/plan";
import { hasPlannedFormula, showsPlanned } from "./asWritten";
import { discountText } from "./fields/discountField";
import { countIn } from "./fields/numbers";
import { isBlankCell, textOf, type SheetCell } from "./quoteCells";
import { ask, type Choice, type ReadingSource } from "./source";

/** A row that the sheet calculates, as it was written and as it would be written now. */
export type CalculatedRow = {
  readonly row: number;
  readonly written: PlannedRow | undefined;
  readonly wanted: PlannedRow | undefined;
  readonly mayBeShifted: boolean;
};

/** A line of the sheet beside the line that has been read in it. */
export type CalculatedLine = CalculatedRow & { readonly evaluated: EvaluatedLine };

const AMOUNTS = ["listPrice", "unitPrice", "net"] as const;

/** Asks about each formula of a line that somebody has replaced, unless what is there now comes to the same. */
export function checkLine(calculated: CalculatedLine, source: ReadingSource): void {
  const { row, evaluated } = calculated;
  for (const column of AMOUNTS) {
    const cell = replacedCell(calculated, column, source);
    if (cell) askAboutAmount(cell, column, row, evaluated, source);
  }
  const product = productById(evaluated.line.productId, source.evaluation.edition);
  if (product?.kind === "package") return;
  const users = replacedCell(calculated, "users", source);
  if (users) askAboutUsers(users, evaluated, source);
}

/** Asks about a sum that somebody has replaced. */
export function checkFormula(
  calculated: CalculatedRow,
  column: ColumnKey,
  source: ReadingSource,
  nearest: readonly Choice[] = [],
): void {
  const cell = replacedCell(calculated, column, source);
  if (!cell) return;
  const value = plannedText(calculated.written?.cells[column]);
  const keep: Choice = { kind: "keepStored", value, apply: (document) => document };
  ask(source, question(cell, undefined, [keep, ...nearest]));
}

/** The users of a server licence typed over their sum; the PBX users take up the difference. */
export function usersOfSite(site: Site, cell: SheetCell | undefined): readonly Choice[] {
  const users = countIn(cell);
  if (users === undefined || users === "unclear" || users < (site.lightUsers ?? 0)) return [];
  const pbxUsers = users - (site.lightUsers ?? 0);
  return [
    {
      kind: "takeNearest",
      value: String(users),
      apply: (document) => changeSite(document, site.id, { pbxUsers }),
    },
  ];
}

function replacedCell(
  { row, written, wanted, mayBeShifted }: CalculatedRow,
  column: ColumnKey,
  { cells, isLive }: ReadingSource,
): SheetCell | undefined {
  const cell = cells.at(row, column);
  if (!cell) return undefined;
  if (!written && (isBlankCell(cell) || cell.formula !== undefined)) return undefined;
  const planned = written?.cells[column];
  const expected = wanted?.cells[column];
  // A line of another product may need a formula where none was written.
  const isOfSameKind = planned?.content.kind === "formula" || expected?.content.kind !== "formula";
  const placement = cells.placementOf(row);
  const isAsWritten =
    planned &&
    isOfSameKind &&
    hasPlannedFormula(cell, planned, { isLive, placement, mayBeShifted });
  if (isAsWritten) return undefined;
  const comesToTheSame = cell.formula === undefined && showsPlanned(cell, expected);
  return comesToTheSame ? undefined : cell;
}

function askAboutAmount(
  cell: SheetCell,
  column: (typeof AMOUNTS)[number],
  row: number,
  { line, price }: EvaluatedLine,
  source: ReadingSource,
): void {
  const { cells, language } = source;
  const stored = price.ok ? price.value : undefined;
  const amounts = stored && { ...stored, listPrice: stored.listPrice.amount };
  const value = column === "net" ? cell.value : cells.at(row, "unitPrice")?.value;
  const unitPrice = unitPriceOf(value, column === "net" ? line.quantity : 1);
  const discount = unitPrice && amounts && discountTo(unitPrice, amounts.listPrice);
  const keep: Choice = {
    kind: "keepStored",
    value: amounts ? amounts[column].toString() : "",
    apply: (document) => document,
  };
  const take: readonly Choice[] = discount
    ? [
        {
          kind: "takeNearest",
          value: discountText(discount, language),
          apply: (document) => withUnitPrice(document, line.id, unitPrice),
        },
      ]
    : [];
  ask(source, question(cell, line.id, [keep, ...take]));
}

/** A whole number of cents; an amount for several of which no such price exists has none. */
function unitPriceOf(value: unknown, quantity: number): Money | undefined {
  if (typeof value !== "number" || value < 0 || quantity < 1) return undefined;
  const cents = Number(((value * 100) / quantity).toPrecision(13));
  return Number.isSafeInteger(cents) ? Money.of(`${cents}e-2`) : undefined;
}

function discountTo(unitPrice: Money, listPrice: Money) {
  const off = listPrice.minus(unitPrice);
  return off.isNegative() || off.toCents() === 0
    ? undefined
    : ({ kind: "amount", euro: off.toString() } as const);
}

/** The line at a unit price, by a discount in euro off the list price that it has by then (M2). */
function withUnitPrice(document: QuoteDocument, lineId: string, unitPrice: Money): QuoteDocument {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) return document;
  const price = evaluation.value.lines.find(({ line }) => line.id === lineId)?.price;
  if (!price?.ok) return document;
  const discount = discountTo(unitPrice, price.value.listPrice.amount);
  return discount ? changeLine(document, lineId, { discount }) : document;
}

function askAboutUsers(
  cell: SheetCell,
  { line, site }: EvaluatedLine,
  source: ReadingSource,
): void {
  const keep: Choice = {
    kind: "keepStored",
    value: String(installedUsers(site) ?? ""),
    apply: (document) => document,
  };
  const isTiered = productById(line.productId, source.evaluation.edition)?.kind === "tiered";
  ask(source, question(cell, line.id, [keep, ...(isTiered ? usersOfSite(site, cell) : [])]));
}

function question(
  cell: SheetCell,
  lineId: DocumentLine["id"] | undefined,
  choices: readonly Choice[],
) {
  const content = cell.formula ?? textOf(cell);
  return { address: cell.address, lineId, content, kind: "overwrittenFormula" as const, choices };
}

function plannedText(planned: PlannedCell | undefined): string {
  return planned?.content.kind === "formula" ? String(planned.content.value) : "";
}
