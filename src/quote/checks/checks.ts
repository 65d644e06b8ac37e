import { calendarDateOf, isBefore, vatTreatment } from "../../pricing";
import type { Advice } from "../evaluation/advice";
import { linesBySite, unknownEdition, type Evaluation } from "../evaluation/evaluation";
import { keyChecks } from "./keyChecks";
import { lineChecks } from "./lineChecks";
import { siteChecks } from "./siteChecks";
import type { IsoDay } from "../model/quoteDocument";

/** A price list holds for a year before one asks whether there is a newer one. */
const PRICE_LIST_MONTHS = 12;

/**
 * Everything that is wrong or unwise in a quote as of a day, the gravest first: what the list rules out, what it leaves
 * open, and what costs the customer money for nothing.
 */
export function checkDocument(evaluation: Evaluation, today: IsoDay): readonly Advice[] {
  const { document, edition } = evaluation;
  if (document.edition !== edition.id) {
    const finding = { code: "noPrice", error: unknownEdition(document) } as const;
    return [{ severity: "error", lineIds: [], siteId: undefined, finding }];
  }
  const found = [
    ...documentChecks(evaluation, today),
    ...keyChecks(evaluation),
    ...linesBySite(evaluation).flatMap((lines) => siteChecks(lines, evaluation)),
    ...evaluation.lines.flatMap((line) => lineChecks(line, evaluation)),
  ];
  return [
    ...found.filter(({ severity }) => severity === "error"),
    ...found.filter(({ severity }) => severity === "advice"),
  ];
}

function documentChecks(
  { document, edition, lines }: Evaluation,
  today: IsoDay,
): readonly Advice[] {
  const found: Advice[] = [];
  const tell = (severity: Advice["severity"], finding: Advice["finding"]) =>
    found.push({ severity, lineIds: [], siteId: undefined, finding });

  if (lines.length === 0) tell("error", { code: "noLines" });
  const { validity, customer, seller } = document;
  if (validity.kind === "bindingUntil" && validity.day < today) {
    tell("error", { code: "expired", day: validity.day });
  }
  const months = monthsBetween(edition.validFrom, document.date);
  if (months > PRICE_LIST_MONTHS)
    tell("advice", { code: "oldPriceList", edition: edition.id, months });

  if (customer.company.trim() === "") tell("advice", { code: "customerMissing" });
  const withId = vatTreatment(seller.country, { ...customer, vatId: "given" });
  if (!withId.ok) tell("error", withId.error);
  else if (withId.value === "reverseCharge" && customer.vatId.trim() === "") {
    tell("error", { code: "vatIdMissing", country: customer.country });
  }
  return found;
}

/** Whole months from one day to another; 0 when a day is no day. */
function monthsBetween(from: IsoDay, to: IsoDay): number {
  const first = calendarDateOf(from);
  const last = calendarDateOf(to);
  if (!first || !last || isBefore(last, first)) return 0;
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}
