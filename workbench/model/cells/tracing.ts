import { tokenize } from "@borgar/fx";
import { cellArea, containsArea, intersection, type Area } from "../area";
import { areaOfFormula, type AreaOnSheet } from "../references";
import type { Id, WorkbookState } from "../state";
import { cellsWithin } from "./existing";
import { joined } from "./specialCells";

const REFERENCES = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

/** The cells that the formulas of an area speak of; with `isDeep`, those that these speak of as well, and so on. */
export function precedentsOf(
  state: WorkbookState,
  start: AreaOnSheet,
  isDeep: boolean,
): readonly AreaOnSheet[] {
  const found = traced(start, isDeep, (place) => {
    const sheet = state.sheets.find(({ id }) => id === place.sheetId);
    if (!sheet) return [];
    return [...cellsWithin(sheet, place.area)].flatMap(({ cell }) =>
      cell.formula === undefined ? [] : referencesIn(state, place.sheetId, cell.formula),
    );
  });
  const isPartOf = (one: AreaOnSheet, other: AreaOnSheet) =>
    one !== other && one.sheetId === other.sheetId && containsArea(other.area, one.area);
  return found.filter((one) => !found.some((other) => isPartOf(one, other)));
}

/** The cells whose formulas speak of an area; with `isDeep`, those that depend on these as well, and so on. */
export function dependentsOf(
  state: WorkbookState,
  start: AreaOnSheet,
  isDeep: boolean,
): readonly AreaOnSheet[] {
  const formulas = state.sheets.flatMap(({ id, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === undefined
          ? []
          : [{ sheetId: id, row, column, references: referencesIn(state, id, formula) }],
      ),
    ),
  );
  const found = traced(start, isDeep, (place) =>
    formulas
      .filter(({ references }) =>
        references.some(
          (reference) =>
            reference.sheetId === place.sheetId && intersection(reference.area, place.area),
        ),
      )
      .map(({ sheetId, row, column }) => ({ sheetId, area: cellArea(row, column) })),
  );
  return state.sheets.flatMap(({ id }) => {
    const cells = found.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
    return joined(sortedCells(cells)).map((area) => ({ sheetId: id, area }));
  });
}

/** What a formula refers to: addresses, names of cells, and parts of tables other than "this row". */
function referencesIn(state: WorkbookState, sheetId: Id, formula: string): readonly AreaOnSheet[] {
  return tokenize(formula)
    .filter(({ type }) => REFERENCES.has(type))
    .map(({ value }) => areaOfFormula(state, value, sheetId))
    .filter((found) => found !== undefined);
}

function traced(
  start: AreaOnSheet,
  isDeep: boolean,
  next: (place: AreaOnSheet) => readonly AreaOnSheet[],
): readonly AreaOnSheet[] {
  const found = new Map<string, AreaOnSheet>();
  let open: readonly AreaOnSheet[] = [start];
  do {
    const reached = open.flatMap(next).filter((place) => !found.has(keyOf(place)));
    for (const place of reached) found.set(keyOf(place), place);
    open = reached;
  } while (isDeep && open.length > 0);
  return [...found.values()];
}

function keyOf({ sheetId, area }: AreaOnSheet): string {
  return [sheetId, area.row, area.column, area.rows, area.columns].join(":");
}

function sortedCells<Cell extends Pick<Area, "row" | "column">>(
  cells: readonly Cell[],
): readonly Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
