import type { Language } from "../../../i18n";
import type { DatesTexts } from "../../../i18n/tools/dates";
import { serialOf } from "../../../pricing";
import type { NewSheet, SheetCell } from "../../../workbook/ports/port";
import type { DatedEntry } from "./datedEntries";

const FORMATS: Readonly<Record<Language, string>> = { de: "dd.mm.yyyy", en: "dd/mm/yyyy" };

/** So many rows go into one request (R17). */
const MOST_ROWS = 5_000;

/**
 * The entries as a sheet, one a row, the soonest first.
 *
 * @param workbookDays what the days of the workbook are behind those of 1900
 */
export function datesSheet(
  entries: readonly DatedEntry[],
  texts: DatesTexts,
  language: Language,
  workbookDays: number,
): NewSheet {
  const shown = entries.slice(0, MOST_ROWS);
  const { day, kind, product, term, customer, site, quote, place } = texts.headings;
  const rows: readonly (readonly (string | number)[])[] = [
    [texts.sheetName],
    [],
    [day, kind, product, term, customer, site, quote, place],
    ...shown.map((entry) => [
      serialOf(entry.day) - workbookDays,
      texts.kinds[entry.kind],
      entry.product,
      entry.term,
      entry.customer,
      entry.site,
      entry.quote,
      entry.place ? `${entry.place.sheet}!${entry.place.address}` : "",
    ]),
    ...(entries.length > MOST_ROWS ? [[texts.left(entries.length - MOST_ROWS)]] : []),
  ];
  return {
    name: texts.sheetName,
    cells: rows.flatMap((row, index) =>
      row.flatMap((content, column) => cellOf(content, index, column)),
    ),
    formats: [
      { range: "A1", style: "title" },
      { range: "A3:H3", style: "heading" },
      { range: `A4:A${Math.max(4, rows.length)}`, numberFormat: FORMATS[language] },
      { range: "A:A", columnWidth: 80 },
      { range: "B:B", columnWidth: 170 },
      { range: "C:C", columnWidth: 190 },
      { range: "D:D", columnWidth: 70 },
      { range: "E:F", columnWidth: 140 },
      { range: "G:H", columnWidth: 110 },
    ],
  };
}

function cellOf(content: string | number, row: number, column: number): readonly SheetCell[] {
  if (content === "") return [];
  const address = `${"ABCDEFGH".charAt(column)}${row + 1}`;
  return typeof content === "number"
    ? [{ address, kind: "number", number: content }]
    : [{ address, kind: "text", text: content }];
}
