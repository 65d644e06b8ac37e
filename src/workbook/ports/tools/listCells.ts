import { areaAddress, areaOf, columnLetters } from "../../connection/addresses";
import type { CellAddress } from "../../connection/reading";
import type { ListCells } from "./listPricingPort";

/** "C7", of a position from 0. */
export function addressOfCell({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}

/** The address of a cell of a list, by its row and column in it from 0. */
export function cellOfList(
  { sheet, address }: ListCells,
  row: number,
  column: number,
): CellAddress {
  const area = areaOf(address);
  const at = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  return { sheet, address: areaAddress(at) };
}

/** The letters of a column of a list, by its position in it from 0. */
export function lettersInList({ address }: ListCells, column: number): string {
  return columnLetters(areaOf(address).column + column);
}
