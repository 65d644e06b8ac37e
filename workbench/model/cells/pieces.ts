import { intersection, type Area } from "../area";

/** What is left of an area when another one is cut out of it: at most four areas. */
export function piecesWithout(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { row, column, rows, columns } = area;
  const pieces: readonly Area[] = [
    { row, column, rows: common.row - row, columns },
    {
      row: common.row + common.rows,
      column,
      rows: row + rows - common.row - common.rows,
      columns,
    },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    {
      row: common.row,
      column: common.column + common.columns,
      rows: common.rows,
      columns: column + columns - common.column - common.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

type OverAreas = { readonly areas: readonly Area[] };

/** Things that hold for areas, after one area has been cut out; those that hold nowhere any more are gone. */
export function withoutArea<Item extends OverAreas>(
  items: readonly Item[],
  hole: Area,
): readonly Item[] {
  return items.flatMap((item) => {
    if (!item.areas.some((area) => intersection(area, hole))) return [item];
    const areas = item.areas.flatMap((area) => piecesWithout(area, hole));
    return areas.length === 0 ? [] : [{ ...item, areas }];
  });
}
