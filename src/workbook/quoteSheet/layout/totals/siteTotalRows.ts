import { Money, type Period, periodOf } from "../../../../pricing";
import type { Site } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import {
  formula,
  spanning,
  text,
  type CellFinder,
  type ColumnKey,
  type PlannedCell,
  type PlannedRow,
} from "../plan";
import { tallCells } from "../letter/longTexts";
import { LINES_END, siteKey } from "../rowKeys";
import { siteName } from "../lines/siteName";
import type { PlanSource } from "../source";

const PERIOD_COLUMNS: readonly (readonly [Period, ColumnKey])[] = [
  ["once", "listPrice"],
  ["month", "unitPrice"],
  ["year", "net"],
];

/** From the product up to the first sum. */
const LABEL_SPAN = 4;

/** What each server licence comes to, by period (M5); only where there are several. */
export function siteTotalRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts } = source;
  const { sites } = evaluation.document;
  if (sites.filter(({ lines }) => lines.length > 0).length < 2) return [];
  return [
    {
      key: "siteTotals",
      keepsWithNext: true,
      cells: {
        product: spanning(text(texts.totals.bySite, "strong"), LABEL_SPAN),
        ...Object.fromEntries(
          PERIOD_COLUMNS.map(([period, column]) => [
            column,
            text(texts.periods[period], "labelRight"),
          ]),
        ),
      },
    },
    ...sites.flatMap((site, index) => siteTotal(site, sites[index + 1], source)),
    { key: "gap:siteTotals", cells: {}, height: 8 },
  ];
}

function siteTotal(site: Site, next: Site | undefined, source: PlanSource): readonly PlannedRow[] {
  const [name = text("", "wrapped"), ...rest] = tallCells(siteName(site, source), "wrapped", [
    "product",
  ]).map((cell) => spanning(cell, LABEL_SPAN));
  const total = siteTotalRow(site, next, name, source);
  return [
    total,
    ...rest.map((product, index) => ({
      key: `siteTotalName:${index + 1}:${site.id}`,
      continues: { key: total.key, column: "product" } as const,
      cells: { product },
    })),
  ];
}

function siteTotalRow(
  site: Site,
  next: Site | undefined,
  name: PlannedCell,
  source: PlanSource,
): PlannedRow {
  const { evaluation, texts } = source;
  const own = evaluation.lines.filter((each) => each.site === site);
  const sumOf = (period: Period) =>
    Money.sum(
      own.flatMap(({ line, price }) =>
        line.role.kind === "normal" && periodOf(line.term) === period && price.ok
          ? [price.value.net]
          : [],
      ),
    ).toNumber();
  const block = (at: CellFinder, column: "net" | "period") =>
    `${at(siteKey(site.id), column, true)}:${at(next ? siteKey(next.id) : LINES_END, column, true)}`;
  return {
    key: `siteTotal:${site.id}`,
    cells: {
      product: name,
      ...Object.fromEntries(
        PERIOD_COLUMNS.map(([period, column]) => [
          column,
          formula(
            (at) =>
              `=ROUND(SUMIFS(${block(at, "net")},${block(at, "period")},${textLiteral(texts.periods[period])}),2)`,
            sumOf(period),
            "euroTotal",
          ),
        ]),
      ),
    },
  };
}
