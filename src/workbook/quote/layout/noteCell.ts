import { formatEuro } from "../../../i18n";
import type { EvaluatedLine } from "../../../pricing";
import { LONGEST_TEXT_LITERAL, textLiteral } from "../../formula";
import { isStillUpgrade, priceAsked } from "./ownedUpgrade";
import { formula, text, type PlannedCell } from "./plan";
import { lineKey } from "./rowKeys";
import type { PlanSource } from "./source";

/** A formula cannot be longer than 8,192 characters. */
const LONGEST_NOTE = 3_000;

/** The note of a line; under it the calculation of an upgrade, for as long as the line is one (U1). */
export function noteCell(evaluated: EvaluatedLine, source: PlanSource): PlannedCell {
  const { line, price } = evaluated;
  const { language, texts, namespace } = source;
  const note = line.note.replaceAll("\r\n", "\n");
  const upgrade = price.ok ? price.value.upgrade : undefined;
  if (!upgrade) return text(line.note, "small");
  const { after, before, price: whole, credit } = upgrade;
  const above = note === "" ? "" : `${note}\n`;
  const credited = formatEuro(credit, language);
  const calculation = texts.upgrade(
    after.label,
    formatEuro(whole, language),
    before.label,
    credited,
  );
  if (note.length > LONGEST_NOTE) return text(above + calculation, "small");
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
