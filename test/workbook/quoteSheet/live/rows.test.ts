import { type QuoteDocument, linesOf } from "../../../../src/quote";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import {
  copyCells,
  deleteCells,
  type Draft,
  fillCells,
  insertCells,
  isError,
  moveCells,
  sortRows,
} from "../../../../workbench";
import type { Headless } from "../../../../workbench/headless";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { startExcel, useQuote, type QuoteInUse } from "../model/quoteInUse";
import { sheetInUse, typeText, wholeRows, type SheetInUse } from "../model/sheetInUse";
import { amountsBeside, readingOf, writeLive } from "./amounts";

let excel: Headless;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const lines = (prefix: string) => [
  documentLine("insight-analytics", "purchase", { id: `${prefix}1` }),
  documentLine("call-recording", "sub24", { id: `${prefix}2`, quantity: 2 }),
  documentLine("support-premium", "yearly", { id: `${prefix}3` }),
  documentLine("call-recording", "purchase", { id: `${prefix}4` }),
];

/** Tiered lines, so that other users are another price. */
const TWO_SITES = quoteDocument(
  [
    documentSite(18, lines("a"), { id: "s1", lightUsers: 1 }),
    documentSite(160, lines("b"), { id: "s2", name: "Filiale", lightUsers: 7 }),
  ],
  { interval: "yearly", firstSupportYear: "proRata", start: "2026-08-01" },
);

const ONE_SITE = quoteDocument([documentSite(90, lines("a"), { id: "s1", lightUsers: 3 })]);

/** What a person does to the rows, all in one step of Excel. */
type Handling = (sheet: {
  readonly draft: Draft;
  readonly sheetId: string;
  readonly inUse: QuoteInUse;
  readonly found: SheetInUse;
  readonly row: (key: string) => number;
}) => void;

const inserted: (from: string, below: string) => Handling =
  (from, below) =>
  ({ draft, sheetId, row }) => {
    const target = row(below) + 1;
    insertCells(draft, sheetId, wholeRows(target), "Down");
    const source = row(from) >= target ? row(from) + 1 : row(from);
    copyCells(draft, { sheetId, area: wholeRows(source) }, { sheetId, area: wholeRows(target) });
  };

const cut: (from: string, below: string) => Handling =
  (from, below) =>
  ({ draft, sheetId, row }) => {
    const target = row(below) + 1;
    insertCells(draft, sheetId, wholeRows(target), "Down");
    const source = row(from) >= target ? row(from) + 1 : row(from);
    moveCells(draft, { sheetId, area: wholeRows(source) }, { sheetId, area: wholeRows(target) });
    deleteCells(draft, sheetId, wholeRows(source), "Up");
  };

/** The rows from one key to another, whichever is above. */
const sorted: (one: string, other: string, column: ColumnKey, isAscending: boolean) => Handling =
  (one, other, column, isAscending) =>
  ({ draft, sheetId, inUse, found, row }) => {
    const [first, last] = [Math.min(row(one), row(other)), Math.max(row(one), row(other))];
    const { column: left, columns } = found.area;
    const area = { row: first, rows: last - first + 1, column: left, columns };
    const by = [{ column: (found.columnOf(column) ?? left) - left, isAscending }];
    sortRows(inUse.excel.host.workbook, draft, sheetId, area, by);
  };

const filledDown: (from: string) => Handling =
  (from) =>
  ({ draft, sheetId, inUse, found, row }) => {
    insertCells(draft, sheetId, wholeRows(row(from) + 1, 2), "Down");
    const { column, columns } = found.area;
    const source = { row: row(from), rows: 1, column, columns };
    const { culture } = inUse.excel.host.workbook;
    fillCells(draft, culture, sheetId, source, { ...source, rows: 3 }, "FillCopy");
  };

/** The whole of the last site below itself, with other users than the original. */
const siteCopied: Handling = ({ draft, sheetId, inUse, found, row }) => {
  const [first, end] = [row("site:s2"), row("linesEnd")];
  const rows = end - first;
  insertCells(draft, sheetId, wholeRows(end, rows), "Down");
  copyCells(
    draft,
    { sheetId, area: wholeRows(first, rows) },
    { sheetId, area: wholeRows(end, rows) },
  );
  const users = { row: end + 1, column: found.columnOf("users") ?? 0 };
  typeText(draft, inUse, sheetId, users, "45");
};

async function handled(document: QuoteDocument, ...handlings: readonly Handling[]) {
  const inUse = useQuote(excel, document, true);
  await writeLive(inUse);
  for (const handling of handlings) {
    const found = sheetInUse(inUse);
    if (!found) throw new Error("The quote has no cells.");
    const row = (key: string) => found.rowOf(key) ?? -1;
    excel.host.workbook.change("person", (draft) => {
      handling({ draft, sheetId: found.sheet.id, inUse, found, row });
    });
  }
  const { document: read } = await readingOf(inUse);
  const { wanted, shown } = await amountsBeside(inUse, read);
  const sums = (all: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(all).filter(([cell]) => cell.startsWith("total:")));
  return { read, wanted: sums(wanted), shown: sums(shown), errors: errorsIn(inUse) };
}

function errorsIn(inUse: QuoteInUse): readonly string[] {
  const found = sheetInUse(inUse);
  if (!found) throw new Error("The quote has no cells.");
  const { row: top, rows, column: left, columns } = found.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [top + Math.floor(index / columns), left + (index % columns)];
    const value = excel.host.workbook.value(found.sheet.id, row, column);
    return isError(value) ? `${row},${column}` : "";
  }).filter((place) => place !== "");
}

it.each<[string, QuoteDocument, readonly Handling[], number]>([
  ["copied below itself", TWO_SITES, [inserted("line:a2", "line:a2")], 9],
  ["copied to another site", TWO_SITES, [inserted("line:a4", "line:b1")], 9],
  ["copied to the site above", TWO_SITES, [inserted("line:b2", "line:a1")], 9],
  ["dragged to another site", TWO_SITES, [cut("line:a1", "line:b4")], 8],
  ["dragged to the site above", TWO_SITES, [cut("line:b4", "light:s1")], 8],
  ["sorted by product", TWO_SITES, [sorted("line:b1", "line:b4", "product", true)], 8],
  [
    "sorted by net, twice",
    TWO_SITES,
    [sorted("line:a1", "line:a4", "net", false), sorted("line:a4", "line:a1", "term", true)],
    8,
  ],
  ["filled down", TWO_SITES, [filledDown("line:b2")], 10],
  ["of a whole site copied, with other users", TWO_SITES, [siteCopied], 12],
  [
    "sorted with the heading, by product",
    ONE_SITE,
    [sorted("site:s1", "line:a4", "product", true)],
    4,
  ],
  [
    "sorted with the heading, by users",
    ONE_SITE,
    [sorted("site:s1", "line:a4", "users", false)],
    4,
  ],
  ["sorted with all headings", TWO_SITES, [sorted("site:s1", "line:b4", "product", true)], 8],
  [
    "copied and sorted",
    TWO_SITES,
    [inserted("line:a2", "line:b2"), sorted("line:b1", "line:b4", "product", false)],
    9,
  ],
])(
  "[P2][P3] lines that are %s are priced by the users of the site under which they stand",
  async (_, document, handlings, count) => {
    const { read, wanted, shown, errors } = await handled(document, ...handlings);

    expect(linesOf(read)).toHaveLength(count);
    expect(errors).toEqual([]);
    expect(shown).toEqual(wanted);
  },
);
