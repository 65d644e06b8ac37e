import type { Culture } from "../../culture/culture";

/** Lists that Excel continues by itself, in the languages of the workbench. */
const LISTS: Readonly<Record<Culture["name"], readonly (readonly string[])[]>> = {
  "de-DE": [
    ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
    [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
  ],
  "en-US": [
    ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  ],
};

/** The text some places further in the list that has it, beginning anew at its end; undefined when none has. */
export function nextListed(text: string, by: number, culture: Culture): string | undefined {
  const wanted = text.toLowerCase();
  for (const list of LISTS[culture.name]) {
    const at = list.findIndex((each) => each.toLowerCase() === wanted);
    if (at < 0) continue;
    const index = (((at + by) % list.length) + list.length) % list.length;
    const found = list[index] ?? text;
    const isUpper = text.length > 1 && text === text.toUpperCase();
    return isUpper ? found.toUpperCase() : found;
  }
  return undefined;
}
