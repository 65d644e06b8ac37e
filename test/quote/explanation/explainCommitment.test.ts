import { evaluateDocument, explainCommitment } from "../../../src/quote";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

function daysOf(productId: string, term: "purchase" | "sub24" | "yearly", start: string) {
  const line = documentLine(productId, term, { id: "l" });
  const evaluation = evaluateDocument(quoteDocument([documentSite(45, [line])], { start }));
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return explainCommitment(evaluation.value, "l").map(({ reason, day, rule }) => [
    rule,
    reason.code,
    day,
  ]);
}

describe("the days of a commitment", () => {
  it("[T3] [T4] follow from the start by the minimum term and the days of notice", () => {
    expect(daysOf("call-recording", "sub24", "2026-02-01")).toEqual([
      ["T3", "start", "2026-02-01"],
      ["T3", "minimumTerm", "2028-01-31"],
      ["T4", "noticeDays", "2028-01-17"],
    ]);
  });

  it("[T7] are those of the calendar year for a support plan", () => {
    expect(daysOf("support-premium", "yearly", "2026-07-01")).toEqual([
      ["T7", "start", "2026-07-01"],
      ["T7", "calendarYear", "2026-12-31"],
      ["T7", "noticeMonths", "2026-09-30"],
    ]);
  });

  it("[T7] go on to the next year when notice would have come too late", () => {
    expect(daysOf("support-premium", "yearly", "2026-11-30")).toEqual([
      ["T7", "start", "2026-11-30"],
      ["T7", "nextCalendarYear", "2027-12-31"],
      ["T7", "noticeMonths", "2027-09-30"],
    ]);
  });

  it("are none for what is bought once", () => {
    expect(daysOf("call-recording", "purchase", "2026-02-01")).toEqual([]);
  });
});
