import {
  EDITIONS,
  findEditionByDate,
  findEditionById,
  LATEST_EDITION,
} from "../catalogue/editions";
import type { CatalogueEdition } from "../catalogue/types";
import { isoDate, type CalendarDate } from "../dates/calendarDate";
import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";

const ID = /^(\d{4})-(\d{1,2})$/;
const PRINTED = /^(\d{1,2})[/.](\d{4})$/;

/**
 * The edition of a raw id, "2022-09" or as printed "09/2022"; the latest one when it is blank (C4).
 * Error: unknownEdition.
 */
export function parseEdition(raw: unknown): Result<CatalogueEdition, PricingError> {
  if (isBlank(raw)) return succeed(LATEST_EDITION);
  const edition = typeof raw === "string" ? findEditionById(idOf(raw.trim())) : undefined;
  return edition ? succeed(edition) : fail(unknownEdition(quoted(raw)));
}

/** The edition that holds on a day. Error: unknownEdition, for a day before the first one. */
export function editionOn(day: CalendarDate): Result<CatalogueEdition, PricingError> {
  const edition = findEditionByDate(isoDate(day));
  return edition ? succeed(edition) : fail(unknownEdition(isoDate(day)));
}

function idOf(text: string): string {
  const [, year, month] = ID.exec(text) ?? [];
  const [, printedMonth, printedYear] = PRINTED.exec(text) ?? [];
  if (year && month) return `${year}-${month.padStart(2, "0")}`;
  if (printedYear && printedMonth) return `${printedYear}-${printedMonth.padStart(2, "0")}`;
  return text;
}

function unknownEdition(input: string): PricingError {
  return { code: "unknownEdition", input, editions: EDITIONS.map(({ id }) => id) };
}
