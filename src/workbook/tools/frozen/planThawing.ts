import { areaOf, type Area, type Position } from "../../connection/addresses";
import { cellAt, isFormula, type SeenCell } from "../../formulas/seenCells";
import type { ScannedSheet } from "../../formulas/scanSheets";
import type { LeftReason } from "../../ports/tools/frozenFormulasPort";
import { movedReference } from "./followed";
import type { FrozenContent, FrozenRun } from "./frozenPart";
import { formulaOf, formulaParts, prefixOf, type Reference } from "./references";

/** Where followed cells are by now; undefined where they are gone. */
export type FoundCells = { readonly sheet: string; readonly area: Area } | undefined;

export type Thaw = {
  readonly sheet: ScannedSheet;
  readonly cell: SeenCell;
  /** Undefined for a cell into which a formula spills: it is emptied. */
  readonly formula: string | undefined;
};

export type LeftFrozen = {
  readonly sheet: string;
  readonly at: Position;
  readonly reason: LeftReason;
};

export type ThawingPlan = {
  readonly thaws: readonly Thaw[];
  readonly left: readonly LeftFrozen[];
  /** The positions of the runs that are not frozen any more. */
  readonly done: ReadonlySet<number>;
};

/**
 * What is to be restored of frozen formulas. A cell gets its formula where it still holds a value of its run: at its place
 * where nothing was moved inside of the run, else only a value that belongs to no other formula of these columns.
 *
 * @param runs where the cells of each run are by now
 * @param followed where the cells are to which the formulas refer
 */
export function planThawing(
  content: FrozenContent,
  sheets: readonly ScannedSheet[],
  runs: readonly FoundCells[],
  followed: readonly FoundCells[],
): ThawingPlan {
  const thaws: Thaw[] = [];
  const left: LeftFrozen[] = [];
  const done = new Set<number>();

  content.runs.forEach((run, index) => {
    const found = runs[index];
    const sheet = sheets.find(({ name }) => name === found?.sheet);
    if (!found || !sheet) {
      left.push({ sheet: run.cells.sheet, at: areaOf(run.cells.address), reason: "moved" });
      return;
    }
    const formulaAt = formulasOf(run, found, followed, content);
    const stays = (at: Position, reason: LeftReason) =>
      left.push({ sheet: sheet.name, at, reason });
    const before = left.length;
    if (run.isSpilled) {
      const formula = formulaAt({ row: 0, column: 0 });
      if (!isAllAsFrozen(run, found.area, sheet)) stays(found.area, "changed");
      else if (formula === undefined) stays(found.area, "moved");
      else {
        const cells = [...cellsIn(found.area)].map((at) => cellAt(sheet, at));
        thaws.push(
          ...cells.map((cell, nth) => ({ sheet, cell, formula: nth === 0 ? formula : undefined })),
        );
      }
    } else {
      const isOurs = valueTest(run, found.area, sheet, content);
      for (const at of cellsIn(found.area)) {
        const cell = cellAt(sheet, at);
        // It is one already: the freezing was undone in Excel.
        if (isFormula(cell) || (cell.value === "" && !isOurs(cell))) continue;
        const formula = formulaAt({
          row: at.row - found.area.row,
          column: at.column - found.area.column,
        });
        if (!isOurs(cell)) stays(at, "changed");
        else if (formula === undefined) stays(at, "moved");
        else thaws.push({ sheet, cell, formula });
      }
    }
    if (left.length === before) done.add(index);
  });
  return { thaws, left, done };
}

function* cellsIn({ row, column, rows, columns }: Area): Generator<Position> {
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) yield { row: row + r, column: column + c };
  }
}

/** The formula of a cell by its place in the run; undefined where what it refers to is gone. */
function formulasOf(
  run: FrozenRun,
  found: { readonly sheet: string; readonly area: Area },
  followed: readonly FoundCells[],
  content: FrozenContent,
): (at: Position) => string | undefined {
  const parts = formulaParts(run.formula);
  if (!parts || parts.references.length !== run.references.length) return () => undefined;
  const before = areaOf(run.cells.address);
  const ofFormula = { before: run.isSpilled ? { ...before, rows: 1, columns: 1 } : before };
  const moved = {
    ...ofFormula,
    now: run.isSpilled ? { ...found.area, rows: 1, columns: 1 } : found.area,
  };
  const ends = run.references.map((index) => ({
    before: content.followed[index],
    now: followed[index],
  }));

  return (at) => {
    const references: Reference[] = [];
    for (const [index, reference] of parts.references.entries()) {
      const end = ends[index];
      if (!end?.before || !end.now) return undefined;
      const areas = { before: areaOf(end.before.address), now: end.now.area };
      const next = movedReference(reference, areas, moved, at);
      if (!next) return undefined;
      references.push({
        ...next,
        prefix: prefixBy(reference, end.before.sheet, end.now.sheet, found.sheet),
      });
    }
    return formulaOf(parts, references);
  };
}

/** As it was typed while the sheet has its name; a sheet is also named once the formula is on another one. */
function prefixBy({ prefix }: Reference, before: string, now: string, own: string): string {
  if (prefix === "") return now === own ? "" : prefixOf(now);
  return before.toLowerCase() === now.toLowerCase() ? prefix : prefixOf(now);
}

/** Results of a formula, some of which may have been emptied by a thawing that Excel was lost over. */
function isAllAsFrozen({ values }: FrozenRun, area: Area, sheet: ScannedSheet): boolean {
  if (area.rows !== values.length || area.columns !== values[0]?.length) return false;
  return values.every((row, r) =>
    row.every((value, c) => {
      const cell = cellAt(sheet, { row: area.row + r, column: area.column + c });
      const isEmptied = cell.value === "" && (r > 0 || c > 0);
      return !isFormula(cell) && (cell.value === value || isEmptied);
    }),
  );
}

/** Whether a cell holds what was frozen in it; after rows were moved, whether in this run and in no other one. */
function valueTest(
  run: FrozenRun,
  area: Area,
  sheet: ScannedSheet,
  { runs }: FrozenContent,
): (cell: SeenCell) => boolean {
  const ours = new Set<unknown>(run.values.flat());
  const others = new Set<unknown>(
    runs.flatMap((other) => (other !== run && isBeside(other, run) ? other.values.flat() : [])),
  );
  const placed = (cell: SeenCell) =>
    run.values[cell.row - area.row]?.[cell.column - area.column] === cell.value;
  const own = areaOf(run.cells.address);
  const isSameSize = area.rows === own.rows && area.columns === own.columns;
  // What was typed in since is known nowhere; a value out of its place shows that rows were moved.
  const isInPlace = [...cellsIn(area)].every((at) => {
    const cell = cellAt(sheet, at);
    return isFormula(cell) || placed(cell) || !(ours.has(cell.value) || others.has(cell.value));
  });
  if (isSameSize && isInPlace) return placed;
  return ({ value }) => value !== "" && ours.has(value) && !others.has(value);
}

function isBeside(other: FrozenRun, run: FrozenRun): boolean {
  const [a, b] = [areaOf(other.cells.address), areaOf(run.cells.address)];
  const isSameSheet = other.cells.sheet.toLowerCase() === run.cells.sheet.toLowerCase();
  return isSameSheet && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
