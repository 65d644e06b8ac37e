/**
 * Whether a formula leads to a sheet, as far as its text tells: 'Angebot A'!A1, Angebot!A1, the ends of
 * 'Angebot A:Tabelle3'!A1, and the same in a text for INDIRECT. Rather once too often than once too little.
 */
export function refersTo(formula: string, sheet: string): boolean {
  if (!formula.startsWith("=")) return false;
  const text = formula.toLowerCase();
  const name = sheet.replaceAll("'", "''").toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (/[!':]/.test(after) && !/[\p{L}\p{N}_.]/u.test(before)) return true;
  }
  return false;
}
