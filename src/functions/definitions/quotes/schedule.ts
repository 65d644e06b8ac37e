import { messagesIn } from "../../../i18n";
import {
  parseCountry,
  parseInterval,
  parseMonths,
  lineSchedule,
  parseScheduleRows,
  paymentSchedule,
  serialOf,
  termToken,
  type PricedLine,
  type ScheduleTerms,
} from "../../../pricing";
import { dateArgument, single } from "../../cell/arguments";
import { need, type CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import { COUNTRY, EDITION, INTERVAL, LINES, START } from "../../declaration/parameters";
import { SCHEDULED_MONTHS, SCHEDULE_ROWS } from "../../declaration/scheduleParameters";
import { pricedLinesArguments } from "../../cell/questions";

export const declaration = {
  id: "SCHEDULE",
  description: {
    de: "Zahlungsplan der Positionen, eine Zeile je Rechnungstag: Was am selben Tag fällig ist, steht in einer Zeile, deren Bis der letzte damit bezahlte Tag ist; netto, Umsatzsteuer, brutto. Auf Wunsch jede Position für sich bis zum Ende ihrer Mindestlaufzeit, netto, zusammen der TCV",
    en: "Payment schedule of the lines, a row per day of invoice: what is due on the same day is merged into one row, whose To is the last day that it pays for; net, VAT, gross. If wished each line by itself until its minimum term ends, net, in all the TCV",
  },
  parameters: [LINES, START, INTERVAL, COUNTRY, SCHEDULED_MONTHS, EDITION, SCHEDULE_ROWS],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: [WHOLE_QUOTE, "2026-01-01", "jährlich", "DE", 12],
      gives: [
        ["Rechnungsdatum", "Von", "Bis", "Netto", "USt.", "Brutto"],
        [46023, 46023, 46387, 2417.4, 459.31, 2876.71],
      ],
    },
    {
      arguments: [
        [
          ["Pro IVR", "Kauf", "", 1, 0, ""],
          ["Call Recording", "Abo24", 43, 1, 0, "2026-02-15"],
          ["Support Premium", "jährlich", "", 1, 0, "2026-07-01"],
        ],
        ...["2026-01-01", "jährlich", "", "", "", "je Position"],
      ],
      gives: [
        ["Produkt", "Laufzeit", "Von", "Bis", "Netto"],
        ["Pro IVR", "Kauf", 46023, 46023, 249],
        ["Call Recording", "Abo24", 46068, 46432, 1074],
        ["Call Recording", "Abo24", 46433, 46797, 1074],
        ["Support Premium", "jährlich", 46204, 46387, 414],
        ["Support Premium", "jährlich", 46388, 46568, 414],
      ],
    },
  ],
  errors: [
    ...LINES_ERRORS,
    "missingDate",
    "unknownInterval",
    "unknownScheduleRows",
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
  rows: unknown,
): CellTable {
  const priced = pricedLinesArguments(lines, edition);
  const terms = {
    start: dateArgument(start),
    interval: need(parseInterval(single(interval))),
    country: need(parseCountry(single(country))),
    months: need(parseMonths(single(months))),
  };
  const isPerLine = need(parseScheduleRows(isCall(rows) ? null : single(rows))) === "perLine";
  return isPerLine ? rowsPerLine(priced, terms) : rowsPerInvoice(priced, terms);
}

/** By metadata from before this argument, a day after an update, Excel sends in its place what it knows of the call (R37). */
function isCall(argument: unknown): boolean {
  return (
    typeof argument === "object" &&
    argument !== null &&
    !Array.isArray(argument) &&
    !("type" in argument)
  );
}

function rowsPerInvoice(lines: readonly PricedLine[], terms: ScheduleTerms): CellTable {
  const { headers } = messagesIn(displayLanguage());
  return [
    [headers.invoiceDate, headers.from, headers.to, headers.net, headers.vat, headers.gross],
    ...need(paymentSchedule(lines, terms)).map(({ date, from, to, net, vat, gross }) => [
      serialOf(date),
      serialOf(from),
      serialOf(to),
      net.toNumber(),
      vat.toNumber(),
      gross.toNumber(),
    ]),
  ];
}

function rowsPerLine(lines: readonly PricedLine[], terms: ScheduleTerms): CellTable {
  const { headers } = messagesIn(displayLanguage());
  return [
    [headers.product, headers.term, headers.from, headers.to, headers.net],
    ...need(lineSchedule(lines, terms)).map(({ line: { line }, date, to, net }) => [
      line.product.name,
      termToken(line.term),
      serialOf(date),
      serialOf(to),
      net.toNumber(),
    ]),
  ];
}
