import { knownTerms, termToken } from "../../../../src/pricing";
import { TERM_SPELLINGS } from "../../../support/termSpellings";
import { errorOf, installFunctions } from "../../../support/functionCalls";

const call = installFunctions();

/** By hand: what one price pays for, and what the first invoice of each interval covers (P1, T5, T7). */
const MONTHS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  purchase: [0, 0, 0, 0],
  once: [0, 0, 0, 0],
  sub1: [1, 1, 1, 1],
  sub12: [1, 1, 3, 12],
  sub24: [1, 1, 3, 12],
  sub36: [1, 1, 3, 12],
  yearly: [12, 12, 12, 12],
};

const INTERVALS = [null, "monatlich", "quartalsweise", "jährlich"];

it.each(knownTerms())(
  "[P1][T5][T7] gives the months that are paid for by %s, however it is spelled",
  (term) => {
    for (const spelling of [termToken(term), ...(TERM_SPELLINGS[term] ?? [])]) {
      const typed = String(spelling).replace("'", "");
      const months = INTERVALS.map((interval) =>
        call("PERIOD", [["Call Recording"]], [[typed]], interval),
      );
      expect(months).toEqual(MONTHS[term]?.map((count) => [[count]]));
    }
  },
);

it("[T5] keeps the size of ranges, their blank rows blank and each error in its row", () => {
  const products = [["Pro IVR"], [""], ["Module Manager"], ["Faxgerät"], ["IVR"]];
  const terms = [["Kauf"], [null], [""], ["Abo24"], ["Abo18"]];
  const months = call("PERIOD", products, terms, "yearly") as unknown[][];

  expect(months.slice(0, 3)).toEqual([[0], [""], [0]]);
  expect(months.slice(3).map(([cell]) => (cell as { readonly code: string }).code)).toEqual([
    "#N/A",
    "#VALUE!",
  ]);
});

it("[T5] refuses an interval and an edition that there is not", () => {
  const wrong = (...rest: readonly unknown[]) =>
    errorOf(() => call("PERIOD", [["IVR"]], [["Kauf"]], ...rest));
  expect(wrong("täglich")).toMatchObject({ code: "#VALUE!" });
  expect(wrong(null, "2021-09")).toMatchObject({ code: "#N/A" });
});

it("looks for the nearest names of the first unknown products of a range only, as PRICES does", () => {
  const products = Array.from({ length: 1_000 }, (_, row) => [`Cal Recording ${row}`]);
  const sentences = (id: "PERIOD" | "PRICES") =>
    (call(id, products, [["Kauf"]]) as unknown[][]).map(
      ([cell]) => (cell as { readonly message: string }).message,
    );
  const periods = sentences("PERIOD");

  expect(periods[0]).toContain("Meinten Sie");
  expect(periods[999]).toBe("„Cal Recording 999“ steht nicht in der Preisliste.");
  expect(periods).toEqual(sentences("PRICES"));
});
