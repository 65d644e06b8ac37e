import { formatEuro } from "../../../../i18n";
import type { EvaluatedLine } from "../../../../quote";
import { LONGEST_TEXT_LITERAL, textLiteral } from "../../../ports/formula";
import { lineCells, restRows, tallCells } from "../letter/longTexts";
import { isStillUpgrade, priceAsked } from "./ownedUpgrade";
import { formula, text, type PlannedCell, type PlannedRow } from "../plan";
import { lineKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** The note of a line; under it the calculation of an upgrade, for as long as the line is one (U1). */
export function noteCell(evaluated: EvaluatedLine, source: PlanSource): PlannedCell {
  return hasRoom(noteOf(evaluated), evaluated, source)
    ? cellOf(noteOf(evaluated), evaluated, source)
    : cellOf("", evaluated, source);
}

/** A note for which no row of its narrow column is high enough: line by line below, across the table. */
export function noteRows(evaluated: EvaluatedLine, source: PlanSource): readonly PlannedRow[] {
  const note = noteOf(evaluated);
  if (hasRoom(note, evaluated, source)) return [];
  const { id } = evaluated.line;
  const place = { key: lineKey(id), column: "note", id } as const;
  return restRows("note", place, lineCells(note, "noteLine"));
}

const noteOf = ({ line }: EvaluatedLine) => line.note.replaceAll("\r\n", "\n");

function hasRoom(note: string, evaluated: EvaluatedLine, source: PlanSource): boolean {
  const { content } = cellOf(note, evaluated, source);
  const shown = content.kind === "formula" ? String(content.value) : note;
  return tallCells(shown, "small", ["note"]).length === 1;
}

function cellOf(note: string, evaluated: EvaluatedLine, source: PlanSource): PlannedCell {
  const { line, price } = evaluated;
  const { language, texts, namespace } = source;
  const upgrade = price.ok ? price.value.upgrade : undefined;
  if (!upgrade) return text(note, "small");
  const { after, before, price: whole, credit } = upgrade;
  const above = note === "" ? "" : `${note}\n`;
  const credited = formatEuro(credit, language);
  const calculation = texts.upgrade(
    after.label,
    formatEuro(whole, language),
    before.label,
    credited,
  );
  return formula(
    (at) => {
      const tier = `${namespace}.TIER(${at(lineKey(line.id), "users")})`;
      const amount = euroText(priceAsked(at, evaluated, source), language);
      const now = joined(texts.upgrade(AFTER, PRICE, before.label, credited), { tier, amount });
      const isUpgrade = isStillUpgrade(at, evaluated, source);
      return `=${literal(note)}&IFERROR(IF(${isUpgrade},${note === "" ? "" : "CHAR(10)&"}${now},""),"")`;
    },
    above + calculation,
    "small",
    above + calculation,
  );
}

const AFTER = "\u0001";
const PRICE = "\u0002";

/** A text as a formula, with the tier and the amount calculated in their places. */
function joined(
  pattern: string,
  { tier, amount }: { readonly tier: string; readonly amount: string },
): string {
  return pattern
    .split(/([\u0001\u0002])/)
    .filter((part) => part !== "")
    .map((part) => (part === AFTER ? tier : part === PRICE ? amount : literal(part)))
    .join("&");
}

/** Any text, in literals as long as Excel takes them. */
function literal(content: string): string {
  const parts = content.match(new RegExp(`[^]{1,${LONGEST_TEXT_LITERAL}}`, "g")) ?? [""];
  return parts.map(textLiteral).join("&");
}

/** An amount as people read it, whatever the separators of this Excel: they are literal in the format. */
function euroText(amount: string, language: PlanSource["language"]): string {
  const [group, decimal] = language === "de" ? [".", ","] : [",", "."];
  const below = `0\\${decimal}00`;
  const format = `[<100000]${below};[<100000000]0\\${group}00${below};0\\${group}000\\${group}00${below}`;
  const digits = `TEXT(ROUND(100*${amount},0),${textLiteral(format)})`;
  return language === "de" ? `${digits}&"\u00a0€"` : `"€"&${digits}`;
}
