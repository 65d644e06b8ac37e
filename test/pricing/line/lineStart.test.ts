import { readLines } from "../../../src/pricing/line/readLines";
import { edition, valueOf } from "../../support/quoting";

describe("[F1] the start of a line", () => {
  const startOf = (start: unknown) => {
    const [read] = valueOf(readLines([["AntiFraud", "Kauf", 7, 1, 0, start]], edition));
    if (!read?.priced.ok) return read?.priced;
    return read.priced.value.line.start?.toString();
  };

  it.each([
    [46_054, "2026-02-01"],
    [46_054.75, "2026-02-01"],
    ["01.02.2026", "2026-02-01"],
    ["1.2.26 14:30", "2026-02-01"],
    ["2026-02-01", "2026-02-01"],
    [61, "1900-03-01"],
    ["31.12.2999", "2999-12-31"],
  ])("is taken as %p", (start, day) => {
    expect(startOf(start)).toBe(day);
  });

  it.each([[""], [null], [undefined], [0], ["\u00a0"]])("is left open by %p", (blank) => {
    expect(startOf(blank)).toBeUndefined();
  });

  it.each([[60], [401_769], [2026], ["2026-02-30"], ["2026-02"], ["morgen"], [true]])(
    "is not %p, which is an error of its line",
    (input) => {
      expect(startOf(input)).toEqual({ ok: false, error: { code: "invalidDate", input } });
    },
  );
});
