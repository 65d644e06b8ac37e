import { periodOf } from "../../../../pricing";
import { type DocumentLine, type LineRole, linesOf } from "../../../../quote";
import { SAME, read, unclear, type FieldReading } from "./fieldReading";
import { lineKey } from "../../layout/rowKeys";
import { textOf, type SheetCell } from "../quoteCells";
import type { ReadingSource } from "../source";

/**
 * A role typed over the way of payment: "optional monatlich", "Alternative zu Pos. 2", "einmalig". Where it is the one
 * that the line has, the rest must be right as well, since the sums go by these words.
 */
export function readRole(
  cell: SheetCell,
  line: DocumentLine,
  isWritten: boolean,
  source: ReadingSource,
): FieldReading {
  const role = roleIn(textOf(cell), line.id, source);
  if (!role) return unclear("overwrittenFormula");
  if (roleText(role, source) !== roleText(line.role, source)) return read({ role });
  const isRight = textOf(cell).toLowerCase() === payableText(line, source).toLowerCase();
  return isRight || !isWritten ? SAME : unclear("overwrittenFormula");
}

function payableText({ role, term }: DocumentLine, source: ReadingSource): string {
  const period = source.texts.periods[periodOf(term)];
  if (role.kind === "normal") return period;
  return `${roleText(role, source)}${role.kind === "alternative" ? ":" : ""} ${period}`;
}

/** As the sheet says it; nothing for a normal line. */
export function roleText(role: LineRole, { stored, texts }: ReadingSource): string {
  if (role.kind === "normal") return "";
  if (role.kind === "optional") return texts.optional;
  const index = linesOf(stored).findIndex(({ line }) => line.id === role.to);
  return texts.alternativeTo(index < 0 ? "?" : String(index + 1));
}

function roleIn(
  text: string,
  ownId: string,
  { stored, texts, cells }: ReadingSource,
): LineRole | undefined {
  const quoteTexts = text.trim().replace(/\s+/g, " ").toLowerCase();
  if (quoteTexts === "") return undefined;
  const lines = linesOf(stored);
  const alternative = lines.find(
    ({ line }, index) =>
      line.id !== ownId &&
      cells.rowOf(lineKey(line.id)) !== undefined &&
      beginsWith(quoteTexts, texts.alternativeTo(String(index + 1))),
  );
  if (alternative) return { kind: "alternative", to: alternative.line.id };
  if (beginsWith(quoteTexts, texts.optional)) return { kind: "optional" };
  const periods: readonly string[] = Object.values(texts.periods);
  return periods.some((period) => period.toLowerCase() === quoteTexts)
    ? { kind: "normal" }
    : undefined;
}

/** The whole of a phrase, so that "Pos. 1" is not found in "Pos. 12". */
function beginsWith(quoteTexts: string, phrase: string): boolean {
  return (
    quoteTexts.startsWith(phrase.toLowerCase()) && !/^\w/.test(quoteTexts.slice(phrase.length))
  );
}
