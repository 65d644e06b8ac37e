import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { sheetPrefix } from "../model/area";
import type { StructuralEdit } from "./structuralEdit";

export type NameEdit = Exclude<StructuralEdit, { readonly kind: "insert" | "delete" | "move" }>;

const WITH_PREFIX = new Set(["range", "range_beam", "range_named", "structured"]);

/** The formula after something got another name or is gone; the same string when it does not occur. */
export function renameInFormula(formula: string, edit: NameEdit): string {
  if (!formula.toLowerCase().includes(quickSign(edit).toLowerCase())) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (WITH_PREFIX.has(type) ? renamed(type, value, edit) : value))
    .join("");
}

/** A text without which the formula cannot name what is edited; column names may be escaped, so only their "[". */
function quickSign(edit: NameEdit): string {
  switch (edit.kind) {
    case "renameSheet":
      return edit.from.replaceAll("'", "''");
    case "deleteSheet":
      return edit.sheet.replaceAll("'", "''");
    case "renameTable":
    case "renameName":
      return edit.from;
    case "deleteTable":
      return edit.table;
    case "renameColumn":
    case "deleteColumn":
      return "[";
  }
}

function renamed(type: string, value: string, edit: NameEdit): string {
  switch (edit.kind) {
    case "renameSheet":
      return withSheets(value, (name) => (isSame(name, edit.from) ? edit.to : name));
    case "deleteSheet":
      return isOnSheet(value, edit.sheet) ? "#REF!" : value;
    case "renameTable":
    case "renameName":
      return withName(type, value, edit.from, edit.to);
    case "deleteTable":
      return isNamed(type, value, edit.table) ? "#REF!" : value;
    case "renameColumn":
      return withColumn(type, value, edit);
    case "deleteColumn":
      return hasColumn(type, value, edit) ? "#REF!" : value;
  }
}

function splitPrefix(value: string): readonly [prefix: string, rest: string] {
  const bracket = value.indexOf("[");
  const end =
    value.startsWith("'") || value.startsWith("[") || bracket < 0 ? value.length : bracket;
  const bang = value.lastIndexOf("!", end);
  return [value.slice(0, bang + 1), value.slice(bang + 1)];
}

/** The sheets that a prefix names: one, or the first and last of several; none of another workbook. */
function sheetsOf(prefix: string): readonly string[] {
  if (prefix === "" || prefix.includes("[")) return [];
  return prefix
    .slice(0, -1)
    .split(":")
    .map((name) => name.replace(/^'/, "").replace(/'$/, "").replaceAll("''", "'"));
}

function withSheets(value: string, rename: (name: string) => string): string {
  const [prefix, rest] = splitPrefix(value);
  const before = sheetsOf(prefix);
  const after = before.map(rename);
  if (after.every((name, index) => name === before[index])) return value;
  const [first = "", last] = after;
  return (last === undefined ? sheetPrefix(first) : rangePrefix(first, last)) + rest;
}

function rangePrefix(first: string, last: string): string {
  const [one, other] = [sheetPrefix(first), sheetPrefix(last)];
  const needsQuotes = one.startsWith("'") || other.startsWith("'");
  return needsQuotes ? `'${`${first}:${last}`.replaceAll("'", "''")}'!` : `${first}:${last}!`;
}

function isOnSheet(value: string, sheet: string): boolean {
  const [prefix] = splitPrefix(value);
  const [only = "", ...others] = sheetsOf(prefix);
  return others.length === 0 && isSame(only, sheet);
}

function nameIn(type: string, rest: string): string | undefined {
  if (type === "range_named") return rest;
  if (type !== "structured") return undefined;
  return rest.slice(0, rest.indexOf("["));
}

function isNamed(type: string, value: string, name: string): boolean {
  const [, rest] = splitPrefix(value);
  return isSame(nameIn(type, rest) ?? "", name);
}

function withName(type: string, value: string, from: string, to: string): string {
  if (!isNamed(type, value, from)) return value;
  const [prefix, rest] = splitPrefix(value);
  return prefix + to + rest.slice(from.length);
}

type ColumnOf = { readonly table: string; readonly isInTable?: boolean };

function concerns(type: string, value: string, { table, isInTable = false }: ColumnOf): boolean {
  if (type !== "structured") return false;
  const name = nameIn(type, splitPrefix(value)[1]) ?? "";
  return name === "" ? isInTable : isSame(name, table);
}

function columnsOf(value: string): readonly string[] {
  return parseStructRef(value)?.columns ?? [];
}

function hasColumn(
  type: string,
  value: string,
  edit: ColumnOf & { readonly column: string },
): boolean {
  return concerns(type, value, edit) && columnsOf(value).some((name) => isSame(name, edit.column));
}

function withColumn(
  type: string,
  value: string,
  edit: ColumnOf & { readonly from: string; readonly to: string },
): string {
  if (!concerns(type, value, edit)) return value;
  const reference = parseStructRef(value);
  const columns = columnsOf(value);
  const after = columns.map((name) => (isSame(name, edit.from) ? edit.to : name));
  if (after.every((name, index) => name === columns[index])) return value;
  const thisRow = /\[#this row\]/i.test(value);
  return stringifyStructRef({ ...reference, columns: after }, { thisRow });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
