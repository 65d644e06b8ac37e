import type { Language } from "../../../i18n";
import type { CheckTexts } from "../../../i18n/tools/check";
import type { NewSheet, SheetCell } from "../../../workbook/ports/port";
import type { CellFinding, WorkbookCheck } from "../../../workbook/ports/tools/workbookCheckPort";
import { findingText, groupOf, printedEdition, shortened } from "./findingText";

/** More rows would not fit into one request (R17). */
const MOST_FINDINGS = 2000;

const EURO_FORMAT = '#,##0.00 "€"';

const FIRST_ROW = 5;

type Content = string | number | undefined;

/** The findings as a sheet, one a row. What it says of prices is no list of products, so that it is never checked itself. */
export function reportSheet(
  check: WorkbookCheck,
  findings: readonly CellFinding[],
  texts: CheckTexts,
  language: Language,
): NewSheet {
  const { sheet } = texts;
  const summary = texts.checked(check.formulas, check.prices, printedEdition(check.edition));
  const shown = findings.slice(0, MOST_FINDINGS);
  const names = check.names.map(({ name, sheet: own, formula }): readonly Content[] => [
    own ?? "",
    name,
    texts.names,
    shortened(formula),
  ]);
  const rest = findings.length - shown.length;
  const rows: readonly (readonly Content[])[] = [
    [sheet.title],
    [summary],
    [],
    [sheet.place, sheet.cell, sheet.kind, sheet.details, sheet.found, sheet.expected],
    ...shown.map((finding) => rowOf(finding, texts, language)),
    ...names,
    ...(rest > 0 ? [[sheet.more(rest)]] : []),
  ];
  return {
    name: sheet.name,
    cells: rows.flatMap((row, index) =>
      row.flatMap((content, column) => cellOf(content, index, column)),
    ),
    formats: [
      { range: "A1", style: "title" },
      { range: "A4:F4", style: "heading" },
      { range: "A:B", columnWidth: 90 },
      { range: "C:C", columnWidth: 190 },
      { range: "D:D", columnWidth: 420 },
      { range: "E:F", columnWidth: 80 },
      { range: `E${FIRST_ROW}:F${FIRST_ROW + shown.length}`, numberFormat: EURO_FORMAT },
    ],
  };
}

function rowOf(finding: CellFinding, texts: CheckTexts, language: Language): readonly Content[] {
  const { sheet, address } = finding;
  const details = findingText(finding, texts, language);
  const place = [sheet, address, texts.groups[groupOf(finding)], details];
  return finding.kind === "price" ? [...place, finding.found, finding.expected] : place;
}

function cellOf(content: Content, row: number, column: number): readonly SheetCell[] {
  if (content === undefined || content === "") return [];
  const address = `${"ABCDEF".charAt(column)}${row + 1}`;
  return typeof content === "number"
    ? [{ address, kind: "number", number: content }]
    : [{ address, kind: "text", text: content }];
}
