import {
  addressOf,
  type Cell,
  cellAddress,
  DEFAULT_STYLE,
  GERMAN,
  readEntry,
  type Sheet,
  type WorkbookState,
} from "../../../../workbench";

/** Of what is never changed, as all of a workbook is: many states have most of their cells in common. */
const texts = new WeakMap<object, string>();
const styleTexts = new WeakMap<object, string>();

/**
 * A state as text, a line for each row of a sheet, in which only that is kept which makes a difference: ids are numbered
 * by their order, rules of entry stand by cell however their areas are cut, merged areas, names and stored parts are in
 * order, and an apostrophe before a text counts only where the text would be read as something else without it.
 */
export function comparable(state: WorkbookState): string {
  const beside = {
    ...state,
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      rows: [],
      validations: validationsByCell(sheet),
      merges: sheet.merges.map(addressOf).sort(),
    })),
    names: [...state.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    customXmlParts: [...state.customXmlParts].sort((one, other) => (one.xml < other.xml ? -1 : 1)),
  };
  return [withNumberedIds(textOf(beside)), ...state.sheets.map(rowsText)].join("\n\n");
}

/** Nothing in a cell has an id. */
function rowsText({ rows }: Sheet): string {
  return remembered(rows, () =>
    [...rows]
      .sort(([one], [other]) => one - other)
      .map(([index, row]) => `${index}: ${rowText(row)}`)
      .join("\n"),
  );
}

function rowText(row: ReadonlyMap<number, Cell>): string {
  return remembered(row, () =>
    [...row]
      .sort(([one], [other]) => one - other)
      .map(
        ([column, cell]) =>
          `${cellAddress(0, column)} ${cellText(withoutNeedlessApostrophe(cell))}`,
      )
      .join(" "),
  );
}

/** Of a style, what differs from the usual one. */
function cellText({ style, ...content }: Cell): string {
  return `${textOf(content)} ${remembered(style, () => textOf(differing(style, DEFAULT_STYLE)), styleTexts)}`;
}

function differing(style: object, usual: object): unknown {
  const known = new Map<string, unknown>(Object.entries(usual));
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => textOf(value) !== textOf(known.get(key))),
  );
}

function withoutNeedlessApostrophe(cell: Cell): Cell {
  const { constant, style } = cell;
  if (!style.quotePrefix || typeof constant !== "string") return cell;
  const entry = readEntry(constant, GERMAN, style.numberFormat);
  const isNeeded = entry.kind !== "constant" || entry.constant !== constant;
  return isNeeded ? cell : { ...cell, style: { ...style, quotePrefix: false } };
}

function validationsByCell({ validations }: Sheet): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { areas, ...rule } of validations) {
    for (const { row, column, rows, columns } of areas) {
      for (let index = 0; index < rows * columns; index += 1) {
        const at = cellAddress(row + Math.floor(index / columns), column + (index % columns));
        cells.set(at, rule);
      }
    }
  }
  return cells;
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return remembered(value, () => {
    if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
    if (value instanceof Map) return `Map${entriesText([...(value as Map<unknown, unknown>)])}`;
    return entriesText(Object.entries(value).filter(([, each]) => each !== undefined));
  });
}

function entriesText(entries: readonly (readonly [key: unknown, value: unknown])[]): string {
  const sorted = [...entries].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join(",")}}`;
}

function remembered(key: object, text: () => string, by = texts): string {
  const known = by.get(key) ?? text();
  by.set(key, known);
  return known;
}

function withNumberedIds(text: string): string {
  const ids = new Map<string, string>();
  return text.replaceAll(/"\{[0-9a-f-]{36}\}"/gi, (id) => {
    const known = ids.get(id) ?? `id${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
