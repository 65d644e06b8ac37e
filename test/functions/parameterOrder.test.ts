import type { FunctionId } from "../../src/functions/declarations";
import { EDITION } from "../../src/functions/declaration/parameters";
import { SCHEDULE_ROWS } from "../../src/functions/declaration/scheduleParameters";
import { errorOf, declarations, installFunctions } from "../support/functionCalls";

const call = installFunctions();

/** What is asked about comes first, then product, term, users and months, then the rest; the edition comes last, but for what came later. */
const ORDER = [
  ...[
    "lines",
    "products_or_lines",
    "products",
    "product",
    "plan",
    "net",
    "search",
    "text",
    "start",
    "first_month",
  ],
  ...["terms", "term", "interval", "country"],
  ...["users", "users_before", "users_after", "months"],
  ...["price_paid", "upgrade_cost", "item", "count", "as_of", "date", "edition", "rows"],
];

/** These ask nothing of a price list. */
const WITHOUT_LIST = ["ENDDATE", "NOTICEBY", "VAT", "GROSS", "VERSION"];

const shapes = declarations.map(
  ({ id, parameters }) => [id, parameters.map(({ name }) => name.en)] as const,
);

it.each(shapes)("%s has its arguments in the order of all functions", (_id, names) => {
  const sorted = [...names].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));

  expect(names.filter((name) => !ORDER.includes(name))).toEqual([]);
  expect(names).toEqual(sorted);
});

describe("[C4] the price list is the last argument, but for what came later, of", () => {
  const withList = declarations.filter(({ id }) => !WITHOUT_LIST.includes(id));

  it.each(withList.map((declaration) => [declaration.id as FunctionId, declaration] as const))(
    "%s, whatever else is given",
    (id, { parameters, examples, errors }) => {
      const [{ arguments: given } = { arguments: [] }] = examples;
      const last = parameters.indexOf(EDITION);
      const at = (edition: string) => [
        ...parameters.slice(0, last).map((_, index) => given[index] ?? null),
        edition,
      ];

      expect(parameters.slice(last)).toEqual(
        id === "SCHEDULE" ? [EDITION, SCHEDULE_ROWS] : [EDITION],
      );
      expect(errors).toContain("unknownEdition");
      expect(call(id, ...at("2022-09"))).toEqual(call(id, ...given));
      const sentence = "Eine Preisliste „2021-09“ gibt es nicht. Vorhanden: 2022-09.";
      if (id === "CHECK") expect(call(id, ...at("2021-09"))).toEqual([[sentence]]);
      else expect(errorOf(() => call(id, ...at("2021-09"))).message).toBe(sentence);
    },
  );
});
