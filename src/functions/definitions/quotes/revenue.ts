import { messagesIn } from "../../../i18n";
import { MAXIMUM_REVENUE_MONTHS, parseMonths, revenueByMonth, serialOf } from "../../../pricing";
import { monthArgument, single } from "../../cell/arguments";
import { need, type CellTable } from "../../cell/cell";
import { displayLanguage } from "../../cell/displayLanguage";
import { pricedLinesArguments } from "../../cell/questions";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { EDITION, LINES } from "../../declaration/parameters";
import { FIRST_MONTH, REVENUE_MONTHS } from "../../declaration/scheduleParameters";

export const declaration = {
  id: "REVENUE",
  description: {
    de: "Umsatz der Positionen je Kalendermonat, netto in Euro: Käufe im Monat ihres Beginns, Abos Monat für Monat, Support in Zwölfteln; bis zum Ende der Mindestlaufzeiten, zusammen der TCV",
    en: "Revenue of the lines by calendar month, net in euro: purchases in the month in which they begin, subscriptions month by month, support by twelfths; until the minimum terms end, in all the TCV",
  },
  parameters: [LINES, FIRST_MONTH, REVENUE_MONTHS, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: [
        [
          ["Pro IVR", "Kauf", "", 1, 0, ""],
          ["Call Recording", "Abo24", 43, 1, 0, "2027-02-15"],
          ["Support Premium", "jährlich", "", 1, 0, "2027-03-01"],
        ],
        "2027-01",
        4,
      ],
      gives: [
        ["Monat", "Netto"],
        [46388, 249],
        [46419, 89.5],
        [46447, 158.5],
        [46478, 158.5],
      ],
    },
  ],
  errors: [...LINES_ERRORS, "missingDate", "invalidMonths", "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(
  lines: unknown,
  firstMonth: unknown,
  months: unknown,
  edition: unknown,
): CellTable {
  const priced = pricedLinesArguments(lines, edition);
  const first = monthArgument(firstMonth);
  const count = need(parseMonths(single(months), MAXIMUM_REVENUE_MONTHS));
  const { headers } = messagesIn(displayLanguage());
  return [
    [headers.month, headers.net],
    ...need(revenueByMonth(priced, first, count)).map(({ month, net }) => [
      serialOf(month),
      net.toNumber(),
    ]),
  ];
}
