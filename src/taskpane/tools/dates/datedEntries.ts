import {
  type BillingInterval,
  type CalendarDate,
  calendarDateOf,
  commitmentAt,
  dayOf,
  findEditionById,
  isBefore,
  latestEdition,
  nextInvoice,
  parseTerm,
  productById,
  termToken,
  type Term,
} from "../../../pricing";
import { tablesOnSheet, type PlacedTable } from "../../../productTables";
import { linesOf } from "../../../quote";
import { addressOfCell } from "../../../workbook/ports/tools/listCells";
import type { CellAddress } from "../../../workbook/ports/port";
import type {
  DatedContent,
  DatedQuote,
  SheetValues,
} from "../../../workbook/ports/tools/datesPort";

export type DateKind = "notice" | "end" | "invoice";

/** A day on which something ends, must be said, or is billed. */
export type DatedEntry = {
  /** The same whenever the same line is read again, whatever its dates are by then. */
  readonly id: string;
  readonly kind: DateKind;
  readonly day: CalendarDate;
  readonly product: string;
  /** "Abo24" */
  readonly term: string;
  readonly customer: string;
  readonly site: string;
  /** "AN-2026-0001"; "" for a line of a list. */
  readonly quote: string;
  /** Where it stands; undefined for a quote that is on no sheet. */
  readonly place: CellAddress | undefined;
};

type Dated = Omit<DatedEntry, "id" | "kind" | "day"> & { readonly key: string };

/** All days of the quotes that hold and of lists with product, term and start, the soonest first. */
export function datedEntries(
  { workbook, quotes, sheets }: DatedContent,
  today: CalendarDate,
  workbookDays: number,
): readonly DatedEntry[] {
  return [
    ...quotes.flatMap((quote) => entriesOfQuote(quote, today)),
    ...sheets.flatMap((sheet) => entriesOfSheet(workbook, sheet, today, workbookDays)),
  ].sort(
    (one, other) => compareDays(one.day, other.day) || one.product.localeCompare(other.product),
  );
}

function compareDays(one: CalendarDate, other: CalendarDate): number {
  if (isBefore(one, other)) return -1;
  return isBefore(other, one) ? 1 : 0;
}

/** Of a quote that was written and that no later revision has replaced; options and alternatives bind nobody. */
function entriesOfQuote(saved: DatedQuote, today: CalendarDate): readonly DatedEntry[] {
  const { written, isSuperseded, place } = saved;
  const start = written && calendarDateOf(written.start);
  if (!written || isSuperseded || !start) return [];
  const edition = findEditionById(written.edition) ?? latestEdition();
  return linesOf(written).flatMap(({ line, site }) => {
    const product = productById(line.productId, edition);
    if (line.role.kind !== "normal" || !product || product.kind === "free") return [];
    const dated: Dated = {
      key: `${written.id}.${line.id}`,
      product: product.name,
      term: termToken(line.term),
      customer: written.customer.company,
      site: site.name,
      quote: written.number,
      place: place && { sheet: place.sheet, address: place.address.split(":")[0] ?? "A1" },
    };
    return entriesOf(dated, start, line.term, written.interval, today);
  });
}

function entriesOfSheet(
  workbook: string,
  sheet: SheetValues,
  today: CalendarDate,
  workbookDays: number,
): readonly DatedEntry[] {
  const seen = new Map<string, number>();
  return tablesOnSheet(sheet.values, latestEdition()).flatMap((table) =>
    table.table.columns.start === undefined
      ? []
      : entriesOfTable(workbook, sheet, table, today, workbookDays, seen),
  );
}

function entriesOfTable(
  workbook: string,
  sheet: SheetValues,
  { row: top, column: left, table }: PlacedTable,
  today: CalendarDate,
  workbookDays: number,
  seen: Map<string, number>,
): readonly DatedEntry[] {
  return table.rows.flatMap((row) => {
    if (row.kind !== "line" || row.product.status !== "known") return [];
    const term = parseTerm(row.term);
    const start = dayOf(typeof row.start === "number" ? row.start + workbookDays : row.start);
    const { product } = row.product;
    if (!term.ok || !term.value || !start || product.kind === "free") return [];
    const { customer = "", site = "" } = row;
    // Dates and terms may change; who has what, in which order, does not.
    const same = JSON.stringify([workbook, sheet.name, customer, site, product.id]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    const at = {
      row: sheet.row + top + row.row,
      column: sheet.column + left + table.columns.product,
    };
    const dated: Dated = {
      key: `${same}.${count}`,
      product: product.name,
      term: termToken(term.value),
      customer,
      site,
      quote: "",
      place: { sheet: sheet.name, address: addressOfCell(at) },
    };
    return entriesOf(dated, start, term.value, "monthly", today);
  });
}

function entriesOf(
  { key, ...dated }: Dated,
  start: CalendarDate,
  term: Term,
  interval: BillingInterval,
  today: CalendarDate,
): readonly DatedEntry[] {
  const commitment = commitmentAt(start, term, isBefore(today, start) ? start : today);
  const invoice = nextInvoice({ start, term }, interval, today);
  const entry = (kind: DateKind, day: CalendarDate): DatedEntry => ({
    ...dated,
    id: `${hashOf(key)}-${kind}`,
    kind,
    day,
  });
  return [
    ...(commitment.ok
      ? [entry("notice", commitment.value.noticeBy), entry("end", commitment.value.end)]
      : []),
    ...(invoice ? [entry("invoice", invoice)] : []),
  ];
}

/** Two words of 32 bits, which tell texts apart; nobody is kept from making the same. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const word = (value: number) => (value >>> 0).toString(36);
  return `${word(high)}${word(low)}${text.length.toString(36)}`;
}
