/**
 * Makes a request fail at its beginning where a range has other corners than when it was read, since rows or columns
 * were inserted or deleted. It writes nothing.
 *
 * @param address as it was read, without its sheet
 */
export function requireCorners(sheet: Excel.Worksheet, range: Excel.Range, address: string): void {
  const [first = address, last = first] = address.split(":");
  // Excel finds no intersection with another cell, and says so by an error.
  range.getCell(0, 0).getIntersection(sheet.getRange(first)).load("address");
  range.getLastCell().getIntersection(sheet.getRange(last)).load("address");
}
