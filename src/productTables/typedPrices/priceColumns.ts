import { textOf, type TableCell } from "../cell";
import type { ProductTable } from "../readProductTable";
import type { OfLicences } from "./amounts";

/** Prices that are none of the list: gross ones, taxes, what was paid or what is earned. */
const OF_ANOTHER_KIND =
  /brutto|gross|\binkl|\bincl|mwst|\bust\b|\bvat\b|steuer|\btax\b|einkauf|\bek\b|marge|margin|\balt\b|\bold\b|bisher|vorjahr|differenz|difference|ersparnis|saving/i;

const OF_ALL = /gesamt|summe|\btotal|betrag|\bamount|\bgp\b|zeile|\bline\b|extended/i;
const OF_ONE =
  /einzel|\bep\b|stück|\bunit|\beach\b|\buvp\b|listenpreis|list price|je lizenz|per licen/i;

/** What the number of a column is: a price for sure, or only where it is near one. */
export type PriceColumn = {
  readonly column: number;
  readonly isHeaded: boolean;
  readonly of: OfLicences;
};

/** The columns of a table in which prices may stand. */
export function priceColumns({ columns, headings }: ProductTable): readonly PriceColumn[] {
  const { prices, ...single } = columns;
  const taken = new Set<number>(Object.values(single));
  return headings.flatMap((heading, column): readonly PriceColumn[] => {
    const isHeaded = prices.includes(column);
    if (OF_ANOTHER_KIND.test(heading)) return [];
    if (!isHeaded && (heading !== "" || taken.has(column))) return [];
    return [{ column, isHeaded, of: licencesOf(heading) }];
  });
}

function licencesOf(heading: string): OfLicences {
  if (OF_ONE.test(heading)) return "one";
  return OF_ALL.test(heading) ? "all" : undefined;
}

const TEXT = /^(?:€|EUR)?\s?(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2})|\.(\d{2}))?\s?(?:€|EUR|Euro)?$/i;

/** The euro that a cell says: 89.5, "89,50 €", "1.299,00"; undefined for anything else. */
export function typedEuro(cell: TableCell | undefined): number | undefined {
  if (typeof cell === "number") return cell;
  const [match, whole = "", comma, point] = TEXT.exec(textOf(cell)) ?? [];
  if (match === undefined) return undefined;
  return Number(`${whole.replaceAll(".", "")}.${comma ?? point ?? "0"}`);
}
