import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import { termToken } from "../../../../pricing";
import type { ListDifference } from "../../../../priceLists";
import type { NewSheet, SheetCell } from "../../../../workbook/ports/port";
import { otherSentences } from "./Difference";

const EURO_FORMAT = '#,##0.00 "€"';

type Content = string | number | { readonly formula: string };

/** A comparison as a sheet: one changed price a row, with formulas for what differs, and below it what came and went. */
export function differenceSheet(difference: ListDifference, texts: PriceListsTexts): NewSheet {
  const { earlier, later, changes, unchanged, addedPrices, removedPrices } = difference;
  const fell = changes.filter((each) => each.difference.isNegative()).length;
  const head = [
    [texts.sheetName(earlier.id, later.id)],
    [texts.summary(changes.length - fell, fell, unchanged)],
    ...otherSentences(difference, texts).map((sentence) => [sentence]),
    [],
  ];
  const headings = [
    texts.product,
    texts.term,
    texts.tier,
    `${texts.before} (${earlier.id})`,
    `${texts.after} (${later.id})`,
    texts.difference,
    texts.percent,
  ];
  const first = head.length + 2;
  const rows: readonly (readonly Content[])[] = [
    ...head,
    headings,
    ...changes.map(
      ({ product, term, tierLabel = "", before, after }, index): readonly Content[] => {
        const row = first + index;
        return [
          product.name,
          termToken(term),
          tierLabel,
          before.toNumber(),
          after.toNumber(),
          { formula: `=E${row}-D${row}` },
          { formula: `=IF(D${row}=0,"",E${row}/D${row}-1)` },
        ];
      },
    ),
    ...removedPrices.map(({ product, term, tierLabel = "", amount }): readonly Content[] => [
      product.name,
      termToken(term),
      tierLabel,
      amount.toNumber(),
    ]),
    ...addedPrices.map(({ product, term, tierLabel = "", amount }): readonly Content[] => [
      product.name,
      termToken(term),
      tierLabel,
      "",
      amount.toNumber(),
    ]),
  ];
  const last = Math.max(first, rows.length);
  return {
    name: texts.sheetName(earlier.id, later.id),
    cells: rows.flatMap((row, index) =>
      row.flatMap((content, column) => cellOf(content, index, column)),
    ),
    formats: [
      { range: "A1", style: "title" },
      { range: `A${first - 1}:G${first - 1}`, style: "heading" },
      { range: `D${first}:F${last}`, numberFormat: EURO_FORMAT },
      { range: `G${first}:G${last}`, numberFormat: "0.0%" },
      { range: "A:A", columnWidth: 200 },
      { range: "B:C", columnWidth: 70 },
      { range: "D:G", columnWidth: 95 },
    ],
  };
}

function cellOf(content: Content, row: number, column: number): readonly SheetCell[] {
  if (content === "") return [];
  const address = `${"ABCDEFG".charAt(column)}${row + 1}`;
  if (typeof content === "number") return [{ address, kind: "number", number: content }];
  if (typeof content === "string") return [{ address, kind: "text", text: content }];
  return [{ address, kind: "formula", formula: content.formula }];
}
