import { containsArea, sheetPrefix, type Area } from "../model/area";
import { changeReferences } from "./dissect";
import { areaOfReference, printReference, type Reference } from "./reference";
import { renameInFormula } from "./rename";
import { shiftArea } from "./shiftArea";
import type { StructuralEdit } from "./structuralEdit";

export { shiftArea } from "./shiftArea";
export type { StructuralEdit } from "./structuralEdit";

type CellsEdit = Extract<StructuralEdit, { readonly kind: "insert" | "delete" | "move" }>;

/**
 * A formula of the sheet `onSheet` as it reads after the edit, with #REF! for cells that are gone; the same string when
 * the edit does not touch it. `newSheet` is where the formula itself stands afterwards, when it is moved to another sheet.
 */
export function shiftFormula(
  formula: string,
  onSheet: string,
  edit: StructuralEdit,
  newSheet = onSheet,
): string {
  switch (edit.kind) {
    case "insert":
    case "delete":
    case "move":
      return changeReferences(formula, (reference) =>
        shiftReference(reference, onSheet, newSheet, edit),
      );
    case "deleteSheet":
    case "renameSheet":
    case "renameTable":
    case "deleteTable":
    case "renameColumn":
    case "deleteColumn":
    case "renameName":
      return renameInFormula(formula, edit);
  }
}

function shiftReference(
  reference: Reference,
  onSheet: string,
  newSheet: string,
  edit: CellsEdit,
): string {
  if (reference.isForeign) return reference.text;
  const sheet = reference.sheet ?? onSheet;
  const before = areaOfReference(reference);
  const after = isSame(sheet, edit.sheet)
    ? placeAfter(before, edit)
    : overwrite(before, sheet, edit);
  if (!after) return "#REF!";
  const newHome = after.sheet ?? sheet;
  const isMoved = after.area !== before;
  const isPlain = reference.sheet === undefined;
  const prefix =
    isSame(newHome, sheet) && !isPlain
      ? reference.prefix
      : isPlain && isSame(newHome, newSheet)
        ? ""
        : sheetPrefix(newHome);
  if (!isMoved) return prefix + reference.text.slice(reference.prefix.length);
  return printReference(withArea(reference, after.area), prefix);
}

type PlaceAfter = { readonly area: Area; readonly sheet?: string } | undefined;

function placeAfter(area: Area, edit: CellsEdit): PlaceAfter {
  if (edit.kind === "move" && !isSame(edit.sheet, edit.toSheet)) {
    if (!containsArea(edit.area, area)) return { area };
    const row = area.row + edit.to.row - edit.area.row;
    const column = area.column + edit.to.column - edit.area.column;
    return { area: { ...area, row, column }, sheet: edit.toSheet };
  }
  const shifted = shiftArea(area, edit);
  return shifted && { area: shifted };
}

/** References to cells on which others are pasted lose them. */
function overwrite(area: Area, sheet: string, edit: CellsEdit): PlaceAfter {
  const isGone =
    edit.kind === "move" &&
    isSame(sheet, edit.toSheet) &&
    containsArea({ ...edit.area, ...edit.to }, area);
  return isGone ? undefined : { area };
}

function withArea(
  { isCell, operator, rows, columns }: Reference,
  area: Area,
): Pick<Reference, "isCell" | "rows" | "columns" | "operator"> {
  return {
    isCell,
    operator,
    rows: withEnds(rows, area.row, area.rows),
    columns: withEnds(columns, area.column, area.columns),
  };
}

function withEnds(ends: Reference["rows"], start: number, length: number): Reference["rows"] {
  if (!ends) return undefined;
  const [first, last] = ends[0].at <= ends[1].at ? ends : [ends[1], ends[0]];
  return [
    { ...first, at: start },
    { ...last, at: start + length - 1 },
  ];
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
