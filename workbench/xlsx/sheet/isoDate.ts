const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number 0; right from 1 March 1900, before which Excel counts a day too many. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/** The serial number of "2026-11-22T14:30:00"; undefined for anything else. */
export function isoToSerial(text: string): number | undefined {
  const isDate = /^\d{4}-\d{2}-\d{2}(T[\d:.]+)?Z?$/.test(text.trim());
  if (!isDate) return undefined;
  const time = Date.parse(text.includes("T") ? `${text.trim().replace(/Z$/, "")}Z` : text.trim());
  return Number.isNaN(time) ? undefined : (time - SERIAL_START) / MILLISECONDS_A_DAY;
}
