import type { Culture } from "../../culture/culture";
import { ERROR_CODES, isError, type CellValue } from "../../model/values";
import { numberInText } from "../coerce";
import { compareNumbers, compareTexts } from "../compare";

/** Whether a cell is one of those that SUMIF, COUNTIF and the like mean. */
export type Criterion = {
  readonly accepts: (value: CellValue) => boolean;
  /** The one value that is meant, where it can be looked up. */
  readonly equals?: string | number | boolean;
};

const OPERATOR = /^(<=|>=|<>|<|>|=)?([^]*)$/;

/** Reads a criterion such as ">=5", "<>", "Abo*" or a value. */
export function criterionOf(criterion: CellValue, culture: Culture): Criterion {
  if (isError(criterion)) return { accepts: (value) => isSameError(value, criterion.error) };
  if (criterion === null) return equalTo(0);
  if (typeof criterion !== "string") return equalTo(criterion);
  const [, operator = "=", text = ""] = OPERATOR.exec(criterion) ?? [];
  const isPlain = !/^(<=|>=|<>|<|>|=)/.test(criterion);
  const operand = operandOf(text, culture);
  if (operator === "=") {
    if (text === "") return { accepts: isPlain ? isNothing : (value) => value === null };
    return typeof operand === "string" ? textual(operand) : equalTo(operand);
  }
  if (operator === "<>") {
    if (text === "") return { accepts: (value) => value !== null };
    const same = typeof operand === "string" ? textual(operand) : equalTo(operand);
    return { accepts: (value) => !same.accepts(value) };
  }
  return { accepts: ordered(operator, operand, culture) };
}

/** A pattern for whole texts with the wildcards "*", "?" and "~". */
export function wildcardPattern(text: string): RegExp {
  const body = text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return part.startsWith("~") ? `\\${part.slice(1)}` : `\\${part}`;
  });
  return new RegExp(`^(?:${body})$`, "i");
}

export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

function equalTo(wanted: number | boolean): Criterion {
  const accepts =
    typeof wanted === "number"
      ? (value: CellValue) => typeof value === "number" && compareNumbers(value, wanted) === 0
      : (value: CellValue) => value === wanted;
  return { accepts, equals: wanted };
}

function textual(wanted: string): Criterion {
  const error = ERROR_CODES.find((code) => code === wanted.toUpperCase());
  if (error) return { accepts: (value) => isSameError(value, error) };
  if (hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    return { accepts: (value) => typeof value === "string" && pattern.test(value) };
  }
  const lower = wanted.toLowerCase();
  return {
    accepts: (value) => typeof value === "string" && value.toLowerCase() === lower,
    equals: wanted,
  };
}

function ordered(
  operator: string,
  operand: string | number | boolean,
  culture: Culture,
): (value: CellValue) => boolean {
  const holds = (order: number) => {
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
  if (typeof operand === "number") {
    return (value) => typeof value === "number" && holds(compareNumbers(value, operand));
  }
  if (typeof operand === "boolean") {
    return (value) => typeof value === "boolean" && holds(Number(value) - Number(operand));
  }
  return (value) => typeof value === "string" && holds(compareTexts(value, operand, culture));
}

function operandOf(text: string, culture: Culture): string | number | boolean {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === culture.trueText) return true;
  if (upper === "FALSE" || upper === culture.falseText) return false;
  return numberInText(text, culture) ?? text;
}

function isNothing(value: CellValue): boolean {
  return value === null || value === "";
}

function isSameError(value: CellValue, error: string): boolean {
  return isError(value) && value.error === error;
}
