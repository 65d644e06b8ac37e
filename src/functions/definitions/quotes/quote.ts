import { messagesIn, type Headers, type Messages } from "../../../i18n";
import {
  allPriced,
  ErrorCell,
  readLines,
  termToken,
  totalsOf,
  type LineDiscount,
  type PricedLine,
  type ReadLine,
} from "../../../pricing";
import { editionArgument, table } from "../../cell/arguments";
import { cellError, valueOrError, type CellTable, type CellValue, need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { EDITION, LINES } from "../../declaration/parameters";

export const declaration = {
  id: "QUOTE",
  description: {
    de: "Bepreist Positionen als Tabelle und summiert sie einmalig, monatlich und jährlich, netto in Euro",
    en: "Prices lines as a table and sums them up one-off, monthly and yearly, net in euro",
  },
  parameters: [LINES, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: [
        [
          ["Pro IVR", "Kauf", "", 1, 0],
          ["Call Recording", "Abo24", 43, 2, "15 %"],
        ],
      ],
      gives: [
        [
          "Produkt",
          "Laufzeit",
          "Benutzer",
          "Staffel",
          "Menge",
          "Rabatt",
          "Einzelpreis",
          "Netto",
          "Zeitraum",
        ],
        ["Pro IVR", "Kauf", "", "", 1, 0, 249, 249, "einmalig"],
        ["Call Recording", "Abo24", 43, "41-80", 2, 0.15, 76.08, 152.16, "im Monat"],
        ["Summe einmalig", "", "", "", "", "", "", 249, ""],
        ["Summe monatlich", "", "", "", "", "", "", 152.16, ""],
        ["Summe jährlich", "", "", "", "", "", "", 0, ""],
      ],
    },
  ],
  errors: [...LINES_ERRORS, "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(lines: unknown, edition: unknown): CellTable {
  const rows = table(lines);
  const read = need(readLines(rows, editionArgument(edition)));
  const { headers, periods } = messagesIn(displayLanguage());
  return [
    headerRow(headers),
    ...read.map((line) => lineRow(line, rows[line.row - 1] ?? [], periods)),
    ...totalRows(read, headers),
  ];
}

function headerRow(headers: Headers): CellValue[] {
  return [
    headers.product,
    headers.term,
    headers.users,
    headers.tier,
    headers.quantity,
    headers.discount,
    headers.unitPrice,
    headers.net,
    headers.period,
  ];
}

/** A bad row shows what was given, and its error where the prices would stand. */
function lineRow(
  { priced }: ReadLine,
  given: readonly unknown[],
  periods: Messages["periods"],
): CellValue[] {
  if (priced.ok) return pricedRow(priced.value, periods);
  const [product, term, users, quantity, discount] = [0, 1, 2, 3, 4].map((column) =>
    asGiven(given[column]),
  ) as [CellValue, CellValue, CellValue, CellValue, CellValue];
  const error = cellError(priced.error);
  return [product, term, users, "", quantity, discount, error, error, ""];
}

function pricedRow(
  { line, listPrice, unitPrice, net, period }: PricedLine,
  periods: Messages["periods"],
): CellValue[] {
  return [
    line.product.name,
    termToken(line.term),
    line.users ?? "",
    listPrice.basis.kind === "tiered" ? listPrice.basis.tier.label : "",
    line.quantity,
    discountCell(line.discount),
    unitPrice.toNumber(),
    net.toNumber(),
    periods[period],
  ];
}

/** As a cell of lines holds it: a share of the price, or euro. */
function discountCell(discount: LineDiscount): number {
  return discount.kind === "percent" ? Number(String(discount.rate)) : discount.euro.toNumber();
}

/** Without a period, which the label says: a sum over a period's lines must not count them as well. */
function totalRows(read: readonly ReadLine[], headers: Headers): CellTable {
  const lines = allPriced(read);
  const totals = lines.ok ? { ok: true as const, value: totalsOf(lines.value) } : lines;
  const row = (label: string, key: "oneOff" | "monthly" | "yearly") => {
    const total = valueOrError(totals, (sums) => sums[key].toNumber());
    return [label, "", "", "", "", "", "", total, ""];
  };
  return [
    row(headers.oneOffTotal, "oneOff"),
    row(headers.monthlyTotal, "monthly"),
    row(headers.yearlyTotal, "yearly"),
  ];
}

/** A blank cell comes as 0 on the desktop (R31). */
function asGiven(value: unknown): CellValue {
  if (value instanceof ErrorCell) return cellError({ code: "errorValue", input: value.text });
  if (typeof value === "number") return Number.isFinite(value) && value !== 0 ? value : "";
  return typeof value === "string" || typeof value === "boolean" ? value : "";
}
