import {
  findEditionByDate,
  findEditionById,
  heldEditions,
  latestEdition,
} from "../catalogue/editions";
import type { CatalogueEdition } from "../catalogue/types";
import { isoDate, type CalendarDate } from "../dates/calendarDate";
import type { PricingError, Quoted } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";

/**
 * The edition of a raw id, "2022-09" or as printed "09/2022"; the latest one when it is blank (C4).
 * Error: unknownEdition.
 */
export function parseEdition(raw: unknown): Result<CatalogueEdition, PricingError> {
  if (isBlank(raw)) return succeed(latestEdition());
  const edition = typeof raw === "string" ? findEditionById(idOf(raw.trim())) : undefined;
  return edition ? succeed(edition) : fail(unknownEdition(quoted(raw)));
}

/** The edition that holds on a day. Error: unknownEdition, for a day before the first one. */
export function editionOn(day: CalendarDate): Result<CatalogueEdition, PricingError> {
  const edition = findEditionByDate(isoDate(day));
  return edition ? succeed(edition) : fail(unknownEdition(isoDate(day)));
}

/** "2022-09" of "09/2022", "9.2022" or "2022-9"; any other text makes no known id. */
function idOf(text: string): string {
  return text.replace(/(\d{1,2})[/.](\d{4})/, "$2-$1").replace(/-(\d)$/, "-0$1");
}

function unknownEdition(input: Quoted): PricingError {
  return { code: "unknownEdition", input, editions: heldEditions().map(({ id }) => id) };
}
