import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import type { Evaluation } from "../../../quote";
import { closingRows, commitmentRows } from "./letter/closingRows";
import { footerLines, isLongerThanLine, letterDetails, SEPARATOR } from "./letter/letterDetails";
import { letterRows, paragraph } from "./letter/letterRows";
import { lineRow } from "./lines/lineRow";
import { noteRows } from "./lines/noteCell";
import {
  blankCells,
  COLUMNS,
  TABLE_COLUMNS,
  text,
  type CellStyle,
  type ColumnKey,
  type PlannedRow,
  type QuotePlan,
} from "./plan";
import { COLUMN_KEYS_ROW, columnKeyText, HEAD_ROW, LINES_END, QUOTE_END } from "./rowKeys";
import { siteRows } from "./lines/siteRows";
import { siteTotalRows } from "./totals/siteTotalRows";
import type { PlanSource } from "./source";
import { totalRows } from "./totals/totalRows";

/** Excel allows 255 characters for all of a footer; longer details stand below the quote. */
const LONGEST_FOOTER = 228;

/** A quote as rows and cells, in its own language, with formulas and with the values that they must have. */
export function quotePlan(evaluation: Evaluation, namespace: string): QuotePlan {
  const { document, lines } = evaluation;
  const language = document.language;
  const texts = quoteSheetTexts(language);
  const source: PlanSource = { evaluation, language, texts, namespace };
  const positions = new Map(lines.map(({ line }, index) => [line.id, String(index + 1)]));
  const details = letterDetails(document.seller, source);
  const footer = footerLines(details).join("\n");
  const { company } = document.seller;
  const isLong =
    footer.replaceAll("&", "&&").length > LONGEST_FOOTER || details.some(isLongerThanLine);
  const bySite = document.sites.flatMap((site) => [
    ...siteRows(site, source),
    ...lines
      .filter((each) => each.site === site)
      .flatMap((each) => {
        const row = lineRow(each, positions.get(each.line.id) ?? "", positions, source);
        const below = noteRows(each, source);
        return below.length > 0 ? [{ ...row, keepsWithNext: true }, ...below] : [row];
      }),
  ]);
  return {
    rows: [
      ...letterRows(source),
      columnKeysRow(),
      headRow(source),
      ...bySite,
      {
        key: LINES_END,
        cells: blankCells(TABLE_COLUMNS, "tableEnd"),
        height: 8,
        keepsWithNext: true,
      },
      ...siteTotalRows(source),
      ...totalRows(source),
      { key: "gap:totals", cells: {}, height: 14 },
      ...commitmentRows(source),
      ...closingRows(source),
      ...(isLong ? paragraph("letterDetails", details.join(SEPARATOR)) : []),
      { key: QUOTE_END, cells: {}, height: 6 },
    ],
    headRow: HEAD_ROW,
    // The letterhead has a name in full for which the foot has no room.
    footer: {
      left: !isLong ? footer : isLongerThanLine(company) ? "" : company,
      right: source.texts.page,
    },
  };
}

const RIGHT: ReadonlySet<ColumnKey> = new Set([
  "users",
  "quantity",
  "listPrice",
  "discount",
  "unitPrice",
  "net",
]);

function headStyle(column: ColumnKey): CellStyle {
  if (RIGHT.has(column)) return "headRight";
  return column === "period" || column === "note" ? "headIndented" : "head";
}

function headRow({ texts }: PlanSource): PlannedRow {
  const cells = Object.fromEntries(
    Object.entries(texts.columns).map(([column, label]) => [
      column,
      text(label, headStyle(column as ColumnKey)),
    ]),
  );
  return { key: HEAD_ROW, cells, height: 20 };
}

/** By these the columns are found again, wherever somebody has moved them. */
function columnKeysRow(): PlannedRow {
  const cells = Object.fromEntries(
    COLUMNS.slice(1).map((column) => [column, text(columnKeyText(column))]),
  );
  return { key: COLUMN_KEYS_ROW, cells, isHidden: true };
}
