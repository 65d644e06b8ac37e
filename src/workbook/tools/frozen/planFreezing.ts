import { joinedAreas, areaAddress, type Area, type Position } from "../../connection/addresses";
import { cellAt, type SeenCell } from "../../formulas/seenCells";
import type { ScannedSheet } from "../../formulas/scanSheets";
import { followedArea } from "./followed";
import type { FollowedCells, FrozenContent, FrozenRun, FrozenValue } from "./frozenPart";
import { formulaParts, type Corner, type FormulaParts, type Reference } from "./references";

/** Formulas that are the same but for relative references, side by side in a rectangle. */
export type FormulaRun = {
  readonly sheet: ScannedSheet;
  readonly area: Area;
  readonly formula: string;
  readonly parts: FormulaParts;
};

/** Groups the formulas of a sheet; `notFollowed` are those that cannot be found again. */
export function formulaRuns(
  sheet: ScannedSheet,
  cells: readonly SeenCell[],
): { readonly runs: readonly FormulaRun[]; readonly notFollowed: readonly SeenCell[] } {
  const groups = new Map<string, SeenCell[]>();
  const notFollowed: SeenCell[] = [];
  for (const cell of cells) {
    const parts = formulaParts(String(cell.formula));
    if (!parts) {
      notFollowed.push(cell);
      continue;
    }
    const key = relativeFormula(parts, cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const runs = [...groups.values()].flatMap((group) =>
    joinedAreas(group).flatMap((area): readonly FormulaRun[] => {
      const formula = String(cellAt(sheet, area).formula);
      const parts = formulaParts(formula);
      return parts ? [{ sheet, area, formula, parts }] : [];
    }),
  );
  return { runs, notFollowed };
}

/** A formula with its references as distances from its cell, which is the same in all cells of a run. */
function relativeFormula({ texts, references }: FormulaParts, at: Position): string {
  const corner = ({ row, column, isRowFixed, isColumnFixed }: Corner) => [
    isRowFixed ? `R${row}` : row - at.row,
    isColumnFixed ? `C${column}` : column - at.column,
  ];
  return JSON.stringify([
    texts,
    references.map(({ prefix, first, last }) => [prefix, corner(first), last && corner(last)]),
  ]);
}

/** A run, and what its cells show; of one that spills, all cells of its result. */
export type RunToFreeze = {
  readonly run: FormulaRun;
  readonly area: Area;
  readonly isSpilled: boolean;
};

/** What is stored of formulas that are frozen. */
export function frozenContent(
  runs: readonly RunToFreeze[],
  at: Pick<FrozenContent, "id" | "day" | "edition">,
): FrozenContent {
  const prefix = `FLUX.Frozen.${at.id.replace(/\W/g, "_")}`;
  const followed = new Map<string, FollowedCells>();

  function follow(reference: Reference, run: FormulaRun): number {
    const sheet = reference.sheet ?? run.sheet.name;
    const address = areaAddress(followedArea(reference, run.area));
    const key = `${address} ${sheet.toLowerCase()}`;
    const known = [...followed.keys()].indexOf(key);
    if (known >= 0) return known;
    followed.set(key, { name: `${prefix}.R${followed.size}`, sheet, address });
    return followed.size - 1;
  }

  const frozen = runs.map(({ run, area, isSpilled }, index): FrozenRun => ({
    cells: { name: `${prefix}.${index}`, sheet: run.sheet.name, address: areaAddress(area) },
    formula: run.formula,
    references: run.parts.references.map((reference) => follow(reference, run)),
    values: valuesIn(run.sheet, area),
    isSpilled,
  }));
  return { ...at, runs: frozen, followed: [...followed.values()] };
}

function valuesIn(sheet: ScannedSheet, area: Area): FrozenRun["values"] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) =>
        cellAt(sheet, { row: area.row + row, column: area.column + column }).value as FrozenValue,
    ),
  );
}
