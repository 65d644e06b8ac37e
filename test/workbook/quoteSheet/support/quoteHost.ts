import type { QuoteDocument } from "../../../../src/quote";
import { startOfficeJs } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

/** Without waiting long for an Excel that is lost. */
export const QUOTES = { namespace: "FLUX", timeout: 25 };

export function startQuotes(options: Parameters<typeof startOfficeJs>[0] = {}) {
  const host = startOfficeJs(options);
  return { host, workbook: host.workbook };
}

/** Two sites with all kinds of lines. */
export function sampleDocument(change: Partial<QuoteDocument> = {}): QuoteDocument {
  const recording = documentLine("call-recording", "sub24", { id: "a", note: "=1+1" });
  const first = documentSite(
    45,
    [
      recording,
      documentLine("pro-ivr", "purchase", {
        id: "b",
        discount: { kind: "percent", percent: "12.5" },
      }),
      documentLine("call-recording", "purchase", { id: "c", role: { kind: "optional" } }),
    ],
    { id: "s1", lightUsers: 4, serverLicenceKey: "KEY-1" },
  );
  const second = documentSite(12, [documentLine("pro-ivr", "sub12", { id: "d", quantity: 2 })], {
    id: "s2",
    name: "Filiale",
    serverLicenceKey: "",
  });
  return quoteDocument([first, second], change);
}

/** A quote of many lines on one site. */
export function longDocument(lines: number): QuoteDocument {
  const all = Array.from({ length: lines }, (_, index) =>
    documentLine("call-recording", "sub24", { id: `l${index}` }),
  );
  return quoteDocument([documentSite(45, all, { id: "s1", serverLicenceKey: "KEY-1" })]);
}
