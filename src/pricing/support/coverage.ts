import { isBefore, type CalendarDate } from "../dates/calendarDate";

/** A support plan booked on a server licence key. */
export type BookedPlan = { readonly serverLicenceKey: string; readonly plan: string };

/** The bookings that are second to another one on the same key, which the list rules out (S1). */
export function secondPlansOnKey(bookings: readonly BookedPlan[]): readonly BookedPlan[] {
  const keys = new Set<string>();
  return bookings.filter(({ serverLicenceKey }) => keys.size === keys.add(serverLicenceKey).size);
}

/** Whether a Premium or Enterprise plan covers a module on its key: one bought with it or later (S3). */
export function isCovered(moduleBought: CalendarDate, planBooked: CalendarDate): boolean {
  return !isBefore(moduleBought, planBooked);
}
