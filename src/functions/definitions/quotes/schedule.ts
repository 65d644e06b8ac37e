import { messagesIn } from "../../../i18n";
import {
  parseCountry,
  parseInterval,
  parseMonths,
  paymentSchedule,
  serialOf,
} from "../../../pricing";
import { dateArgument, single } from "../../cell/arguments";
import { need, type CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import {
  COUNTRY,
  EDITION,
  INTERVAL,
  LINES,
  SCHEDULED_MONTHS,
  START,
} from "../../declaration/parameters";
import { pricedLinesArguments } from "../../cell/questions";

export const declaration = {
  id: "SCHEDULE",
  description: {
    de: "Zahlungsplan der Positionen, eine Zeile je Rechnungstag: Was am selben Tag fällig ist, steht in einer Zeile, deren Bis der letzte damit bezahlte Tag ist; netto, Umsatzsteuer, brutto",
    en: "Payment schedule of the lines, a row per day of invoice: what is due on the same day is merged into one row, whose To is the last day that it pays for; net, VAT, gross",
  },
  parameters: [LINES, START, INTERVAL, COUNTRY, SCHEDULED_MONTHS, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: [WHOLE_QUOTE, "2026-01-01", "jährlich", "DE", 12],
      gives: [
        ["Rechnungsdatum", "Von", "Bis", "Netto", "USt.", "Brutto"],
        [46023, 46023, 46387, 2417.4, 459.31, 2876.71],
      ],
    },
  ],
  errors: [
    ...LINES_ERRORS,
    "missingDate",
    "invalidDate",
    "unknownInterval",
    "unknownCountry",
    "noVatRate",
    "invalidMonths",
    "unknownEdition",
  ],
} as const satisfies FunctionDeclaration;

export function run(
  lines: unknown,
  start: unknown,
  interval: unknown,
  country: unknown,
  months: unknown,
  edition: unknown,
): CellTable {
  const priced = pricedLinesArguments(lines, edition);
  const invoices = need(
    paymentSchedule(priced, {
      start: dateArgument(start),
      interval: need(parseInterval(single(interval))),
      country: need(parseCountry(single(country))),
      months: need(parseMonths(single(months))),
    }),
  );
  const { headers } = messagesIn(displayLanguage());
  return [
    [headers.invoiceDate, headers.from, headers.to, headers.net, headers.vat, headers.gross],
    ...invoices.map(({ date, from, to, net, vat, gross }) => [
      serialOf(date),
      serialOf(from),
      serialOf(to),
      net.toNumber(),
      vat.toNumber(),
      gross.toNumber(),
    ]),
  ];
}
