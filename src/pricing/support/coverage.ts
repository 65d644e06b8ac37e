import { isBefore, type CalendarDate } from "../dates/calendarDate";

/** A support plan booked on a server licence key. */
export type BookedPlan = { readonly serverLicenceKey: string; readonly plan: string };

/** The bookings that are second to another one on the same key, which the list rules out (S1). */
export function secondPlansOnKey(bookings: readonly BookedPlan[]): readonly BookedPlan[] {
  return bookings.filter(
    ({ serverLicenceKey }, index) =>
      bookings.findIndex((other) => other.serverLicenceKey === serverLicenceKey) < index,
  );
}

/** Whether a Premium or Enterprise plan covers a module on its key: one bought with it or later (S3). */
export function isCovered(moduleBought: CalendarDate, planBooked: CalendarDate): boolean {
  return !isBefore(moduleBought, planBooked);
}
