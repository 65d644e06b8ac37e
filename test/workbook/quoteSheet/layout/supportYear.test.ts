import { isoDate } from "../../../../src/pricing";
import { type QuoteDocument, evaluateDocument } from "../../../../src/quote";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { serialOfIsoDay } from "../../../../src/workbook/quoteSheet/layout/serialDay";
import { installFunctions } from "../../../support/functionCalls";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

const call = installFunctions();

const PREMIUM = [["Support Premium", "jährlich"]];

const SENTENCES = {
  proRata: "Das erste, kürzere Jahr wird anteilig nach angefangenen Monaten berechnet.",
  full: "Das erste, kürzere Jahr wird in voller Höhe berechnet.",
};

const STARTS = Array.from({ length: 12 }, (_, month) => [
  `2026-${String(month + 1).padStart(2, "0")}-01`,
  `2026-${String(month + 1).padStart(2, "0")}-28`,
]).flat();

function quoteFrom(start: string, firstSupportYear: QuoteDocument["firstSupportYear"]) {
  const line = documentLine("support-premium", "yearly", { id: "l" });
  const document = quoteDocument([documentSite(45, [line])], { start, firstSupportYear });
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok || !evaluation.value.invoices.ok) throw new Error("No quote");
  const { rows } = quotePlan(evaluation.value, "FLUX");
  const contentOf = (key: string, column: "product" | "listPrice" | "unitPrice" | "net") => {
    const content = rows.find((row) => row.key === key)?.cells[column]?.content;
    if (content?.kind === "formula") return content.value;
    return content?.kind === "text" ? content.text : undefined;
  };
  const [evaluated] = evaluation.value.lines;
  const invoices = evaluation.value.invoices.value;
  return { invoices, commitment: evaluated?.commitment, contentOf };
}

describe.each(["proRata", "full"] as const)(
  "[T7] a support plan whose first year is %s",
  (kind) => {
    it.each(STARTS)("is the same in functions, pane, sheet and letter from %s", (start) => {
      const { invoices, commitment, contentOf } = quoteFrom(start, kind);
      const end = call("ENDDATE", start, "jährlich");
      const noticeBy = call("NOTICEBY", start, "jährlich");

      expect(commitment && serialOfIsoDay(commitment.end)).toBe(end);
      expect(commitment && serialOfIsoDay(commitment.noticeBy)).toBe(noticeBy);
      expect(contentOf("commitment:yearly", "listPrice")).toBe(commitment?.end);
      expect(contentOf("commitment:yearly", "unitPrice")).toBe(commitment?.noticeBy);
      expect(invoices.at(-1)?.to.toString()).toBe(commitment?.end);
      expect(contentOf("total:firstInvoice", "net")).toBe(invoices[0]?.net.toNumber());

      const scheduled = (call("SCHEDULE", PREMIUM, start) as readonly (readonly unknown[])[]).slice(
        1,
      );
      const days = invoices.map(({ date, to }) =>
        [date, to].map((day) => serialOfIsoDay(isoDate(day))),
      );
      expect(scheduled.map((row) => [row[0], row[2]])).toEqual(days);
      if (kind === "proRata") {
        expect(scheduled.map((row) => row[3])).toEqual(invoices.map(({ net }) => net.toNumber()));
      }

      const isShorter = !start.startsWith("2026-01");
      const terms = String(contentOf("text:support", "product"));
      expect(terms.includes(SENTENCES[kind])).toBe(isShorter);
      expect(terms.includes(SENTENCES[kind === "full" ? "proRata" : "full"])).toBe(false);
    });
  },
);

it("[T2] [T7] FLUX.TOTAL counts whole years, as the schedule does from 1 January", () => {
  for (const months of [1, 12, 13, 24, 25, 36]) {
    const rows = call(
      "SCHEDULE",
      PREMIUM,
      "2027-01-01",
      null,
      null,
      months,
    ) as readonly unknown[][];
    const paid = rows.slice(1).reduce((sum, row) => sum + Number(row[3]), 0);

    expect(call("TOTAL", "Support Premium", "jährlich", null, months)).toBe(paid);
  }
});
