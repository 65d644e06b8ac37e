import type { Language } from "../../src/i18n";

type Notation = {
  readonly argument: string;
  readonly column: string;
  readonly decimal: string;
  readonly truth: readonly [no: string, yes: string];
};

/** How Excel writes formulas: a German one separates arguments by semicolons, since the comma marks decimals. */
const NOTATIONS: Readonly<Record<Language, Notation>> = {
  de: { argument: ";", column: ".", decimal: ",", truth: ["FALSCH", "WAHR"] },
  en: { argument: ",", column: ",", decimal: ".", truth: ["FALSE", "TRUE"] },
};

/** The formula of a call as people type it: `=FLUX.PRICE("Call Recording";"Abo24";45)`. */
export function formulaText(id: string, given: readonly unknown[], language: Language): string {
  const { argument } = NOTATIONS[language];
  const leftOut = [...given].reverse().findIndex((value) => value !== null);
  const written = leftOut < 0 ? [] : given.slice(0, given.length - leftOut);
  const texts = written.map((value) => argumentText(value, language));
  return `=FLUX.${id}(${texts.join(argument)})`;
}

/** A value as a cell shows it. */
export function valueText(value: unknown, language: Language): string {
  const { decimal, truth } = NOTATIONS[language];
  if (typeof value === "number") return String(value).replace(".", decimal);
  if (typeof value === "boolean") return truth[value ? 1 : 0];
  return String(value);
}

function argumentText(value: unknown, language: Language): string {
  if (Array.isArray(value)) return arrayText(value, language);
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return valueText(value, language);
}

/** An array constant: columns by a dot or a comma, rows by a semicolon. */
function arrayText(rows: readonly unknown[], language: Language): string {
  const { column } = NOTATIONS[language];
  const cells = rows.flat();
  if (cells.length === 1) return argumentText(cells[0], language);
  const texts = rows.map((row) =>
    [row]
      .flat()
      .map((cell) => argumentText(cell, language))
      .join(column),
  );
  return `{${texts.join(";")}}`;
}
