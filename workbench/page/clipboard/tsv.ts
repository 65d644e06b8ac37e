/** Rows of texts as spreadsheets exchange them: tabs between the cells, quotes around what has line breaks. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join("\t")).join("\r\n");
}

/** Reads what another program has put into the clipboard as text; one cell when there is no tab and no line break. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const { cell, end } = cellFrom(text, at);
    row.push(cell);
    const separator = text[end];
    if (separator === "\t") {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (separator === undefined) break;
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    // The line break at the end of the last row begins no other one.
    if (at >= text.length) break;
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill("")]);
}

function written(text: string): string {
  return /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

const END_OF_CELL = /[\t\r\n]/g;

function cellFrom(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    if (match) {
      const cell = (match[1] ?? "").replaceAll('""', '"').replaceAll("\r\n", "\n");
      return { cell, end: quoted.lastIndex };
    }
  }
  END_OF_CELL.lastIndex = start;
  const end = END_OF_CELL.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}
