import {
  type CalendarDate,
  type CatalogueEdition,
  ErrorCell,
  type PriceLookup,
  type UserCount,
  createPriceLookup,
  dayOf,
  dayOrMonthOf,
  editionOn,
  isBlank,
  isEmpty,
  heldLists,
  parseEdition,
  parseUserCount,
  quoted,
} from "../../pricing";
import { awaitMoreLists, defaultEdition } from "./arrivingLists";
import { need, reject } from "./cell";

/** What may be in a cell that holds more than a plain value. */
type DataType = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
};

/** Stands for what has no plain value, so that an error can quote it. */
const UNREADABLE = "{…}";

/** The single raw value of an argument: a cell of a 1x1 range counts as its value, data types as their basic value. */
export function single(argument: unknown): unknown {
  if (!Array.isArray(argument)) return basicValue(argument);
  const rows: readonly unknown[] = argument;
  const [first] = rows;
  const cells: readonly unknown[] = Array.isArray(first) ? first : [first];
  if (rows.length === 1 && cells.length === 1) return basicValue(cells[0]);
  return reject({ code: "notASingleValue", rows: rows.length, columns: cells.length });
}

type Table = readonly (readonly unknown[])[];

/** The rows of an argument as they came, not copied; a single value is a table of one cell. */
export function rows(argument: unknown): Table {
  if (!Array.isArray(argument)) return [[argument]];
  const given: readonly unknown[] = argument;
  return isTable(given)
    ? given
    : given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** The rows of an argument with the raw values of their cells, an ErrorCell where one holds an error. */
export function table(argument: unknown): Table {
  return rows(argument).map((row) => row.map(rawValue));
}

/** The edition of an argument: an id such as "2022-09", or the day for which the price list is wanted. */
export function editionArgument(argument: unknown): CatalogueEdition {
  if (argument === null || argument === undefined) return defaultEdition();
  const raw = single(argument);
  if (isBlank(raw)) return defaultEdition();
  const day = dayOf(raw);
  const edition = day ? editionOn(day) : parseEdition(raw);
  // Another list, on its way, may be the one of that day.
  if (day && edition.ok && edition.value === heldLists().published.at(-1)) awaitMoreLists();
  return need(edition);
}

/** The user count of an argument that cannot do without (P7). */
export function requiredUsers(
  argument: unknown,
  which: "any" | "before" | "after" = "any",
): UserCount {
  return need(parseUserCount(single(argument))) ?? reject({ code: "noUserCount", which });
}

/** The day of an argument: an Excel serial number, or a text such as "2026-02-01" or "01.02.26 14:30". */
export function dateArgument(argument: unknown): CalendarDate {
  return optionalDateArgument(argument) ?? reject({ code: "missingDate" });
}

/** Like `dateArgument`, also of a month alone such as "2027-01". */
export function monthArgument(argument: unknown): CalendarDate {
  const raw = single(argument);
  if (isBlank(raw)) return reject({ code: "missingDate" });
  return dayOrMonthOf(raw) ?? reject({ code: "invalidDate", input: quoted(raw) });
}

/** Like `dateArgument`; undefined when nothing is given. */
export function optionalDateArgument(argument: unknown): CalendarDate | undefined {
  const raw = single(argument);
  if (isBlank(raw)) return undefined;
  return dayOf(raw) ?? reject({ code: "invalidDate", input: quoted(raw) });
}

const lookups = new WeakMap<CatalogueEdition, PriceLookup>();

/** The look-up table of an edition, made when it is first needed. */
export function priceLookupOf(edition: CatalogueEdition): PriceLookup {
  const known = lookups.get(edition);
  if (known) return known;
  const lookup = createPriceLookup(edition);
  lookups.set(edition, lookup);
  return lookup;
}

/** The raw value of a cell; an error in it is an error of the argument. */
export function basicValue(value: unknown): unknown {
  const raw = rawValue(value);
  return raw instanceof ErrorCell ? reject({ code: "errorValue", input: raw.text }) : raw;
}

/**
 * The value behind a data type of Excel, or the text of an entity: a day long after an update Excel may go by metadata
 * that let them in (R37). An error arrives as the runtime's own.
 */
function rawValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, text, basicValue: inner, code = inner } = value as DataType;
  if (type === "Error") return new ErrorCell(typeof code === "string" ? code : UNREADABLE);
  if (type === "Entity" && typeof text === "string") return text;
  if (typeof inner === "object" || inner === undefined) return UNREADABLE;
  return isEmpty(inner) ? "" : inner;
}

function isTable(rowsOrCells: readonly unknown[]): rowsOrCells is Table {
  return rowsOrCells.every(Array.isArray);
}
