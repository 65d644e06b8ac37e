import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { isoMoment } from "../../../clock/clock";
import type { DatesTexts } from "../../../i18n/tools/dates";
import { isoDate, type CalendarDate } from "../../../pricing";
import type { DatedEntry } from "./datedEntries";

/** A week before the last day for notice there is still time to write. */
const NOTICE_ALARM_SECONDS = 7 * 24 * 60 * 60;

/**
 * The entries as a file that calendars open, one whole day each. Imported again, each entry takes the place of the one
 * before: it has the same id and a later version.
 *
 * @param at in milliseconds since 1970
 */
export function calendarFile(
  entries: readonly DatedEntry[],
  texts: DatesTexts,
  at: number,
): string {
  const calendar = ical({
    name: texts.calendar,
    prodId: { company: "Fluxpunkt", product: "FLUX quotes for Excel" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, kind, day, product, term, customer, site, quote, place } of entries) {
    const details: readonly (readonly [string, string])[] = [
      [texts.headings.term, term],
      [texts.headings.customer, customer],
      [texts.headings.site, site],
      [texts.headings.quote, quote],
      [texts.headings.place, place ? `${place.sheet}!${place.address}` : ""],
    ];
    const event = calendar.createEvent({
      id: `${id}@flux.fluxpunkt.de`,
      // Minutes, so that a file made later is a later version.
      sequence: Math.floor(at / 60_000),
      stamp: isoMoment(at),
      start: startOf(day),
      end: startOf(day.plusDays(1)),
      allDay: true,
      summary: texts.summary(texts.kinds[kind], product, customer),
      description: details
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
    });
    if (kind === "notice") {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: NOTICE_ALARM_SECONDS });
    }
  }
  return calendar.toString();
}

/** The library writes the day that it is in London, wherever this machine is. */
function startOf(day: CalendarDate): string {
  return `${isoDate(day)}T00:00:00Z`;
}
