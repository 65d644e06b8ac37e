/** Things by row and column. */
export class Grid<Item> {
  readonly rows = new Map<number, Map<number, Item>>();
  size = 0;

  get(row: number, column: number): Item | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, item: Item): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (!cells.has(column)) this.size += 1;
    cells.set(column, item);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells?.delete(column)) return;
    this.size -= 1;
    if (cells.size === 0) this.rows.delete(row);
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const cells of this.rows.values()) yield* cells.values();
  }
}
