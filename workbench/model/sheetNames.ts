import type { Culture } from "../culture/culture";
import { ExcelError } from "./errors";
import type { Sheet } from "./state";

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;
/** Excel keeps these for its list of tracked changes. */
const RESERVED = new Set(["history", "verlauf"]);

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Refuses what Excel does not take as the name of a sheet: InvalidArgument; ItemAlreadyExists for one that is taken. */
export function refuseSheetName(
  name: string,
  sheets: readonly Sheet[],
  except?: Sheet["id"],
): void {
  if (
    name === "" ||
    name.length > LONGEST_NAME ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    RESERVED.has(name.toLowerCase())
  ) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be the name of a worksheet.`);
  }
  const isTaken = sheets.some((sheet) => sheet.id !== except && isSameName(sheet.name, name));
  if (isTaken) {
    throw new ExcelError("ItemAlreadyExists", `There is already a worksheet named "${name}".`);
  }
}

/** The next name that a new sheet gets: "Tabelle2". */
export function freeSheetName(sheets: readonly Sheet[], culture: Culture): string {
  return firstFree(sheets, (number) => `${culture.sheetName}${number}`, 1);
}

/** The name of a copy: "Angebot (2)", cut where it would be too long. */
export function copiedSheetName(sheets: readonly Sheet[], name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  return firstFree(
    sheets,
    (number) => {
      const end = ` (${number})`;
      return stem.slice(0, LONGEST_NAME - end.length) + end;
    },
    2,
  );
}

function firstFree(
  sheets: readonly Sheet[],
  nameOf: (number: number) => string,
  from: number,
): string {
  const name = nameOf(from);
  const isTaken = sheets.some((sheet) => isSameName(sheet.name, name));
  return isTaken ? firstFree(sheets, nameOf, from + 1) : name;
}
