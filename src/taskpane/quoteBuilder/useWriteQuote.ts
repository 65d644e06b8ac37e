import { useState } from "react";
import type { SheetWriteRequest, WriteOutcome } from "../../workbook/quotePort";
import type { PaneQuotes } from "../paneQuotes";
import { useDefect } from "../useDefect";

export type WriteStatus =
  | { readonly status: "idle" }
  | { readonly status: "writing" }
  /** With "occupied" the user has yet to agree. */
  | WriteOutcome;

/** Writes the quote into the workbook and tells how it went. */
export function useWriteQuote(writeQuote: NonNullable<PaneQuotes["writeQuote"]>) {
  const [status, setStatus] = useState<WriteStatus>({ status: "idle" });
  const reportDefect = useDefect();

  async function writeNow(request: SheetWriteRequest): Promise<void> {
    setStatus({ status: "writing" });
    setStatus(await writeQuote(request));
  }

  return {
    status,
    write: (request: SheetWriteRequest) => void writeNow(request).catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
