import type { Book } from "./environment";
import { Reference, type SheetPlace } from "./value";
import { areaAt, type WrittenReference } from "./writtenReference";

/** The sheets that a written sheet name means: its own, one, or all from one to another. */
function sheetsOf(
  written: string,
  own: SheetPlace,
  book: Book,
): readonly [SheetPlace, ...SheetPlace[]] | undefined {
  if (written === "") return [own];
  const single = book.sheetNamed(written);
  if (single) return [single];
  const [from = "", to] = written.split(":");
  const first = book.sheetNamed(from);
  const last = to === undefined ? undefined : book.sheetNamed(to);
  if (!first || !last) return undefined;
  const places = [book.sheets.indexOf(first), book.sheets.indexOf(last)].sort((a, b) => a - b);
  const [head, ...rest] = book.sheets.slice(places[0], (places[1] ?? 0) + 1);
  return head ? [head, ...rest] : undefined;
}

/** What a written reference means; undefined when its sheet does not exist. */
export function referenceAt(
  written: WrittenReference,
  book: Book,
  own: SheetPlace,
  row: number,
  column: number,
): Reference | undefined {
  const area = areaAt(written, row, column);
  if (written.sheet === "") return new Reference(own, area);
  const sheets = sheetsOf(written.sheet, own, book);
  if (!sheets) return undefined;
  const [first, ...rest] = sheets;
  return new Reference(
    first,
    area,
    rest.map((sheet) => ({ sheet, area })),
  );
}
