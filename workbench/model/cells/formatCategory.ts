/** Excel's NumberFormatCategory of a format in English notation. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  const [first = ""] = format.split(";");
  const plain = first.replace(/"[^"]*"|\\.|\[[^$][^\]]*\]/g, "");
  const isTime = /[hs]/i.test(plain);
  if (/[dy]/i.test(plain) || (/m/i.test(plain) && !isTime)) return "Date";
  if (isTime) return "Time";
  if (plain.includes("%")) return "Percentage";
  if (/E[+-]/i.test(plain)) return "Scientific";
  if (/\?\/|#\/|\/\d/.test(plain)) return "Fraction";
  const isMoney = /[€$£¥]/.test(first);
  if (isMoney) return /_|\*/.test(format) ? "Accountancy" : "Currency";
  return /^[#0,.]+$/.test(plain.trim()) ? "Number" : "Custom";
}
