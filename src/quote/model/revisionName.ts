import type { QuoteDocument } from "./quoteDocument";

/** What tells a revision of a quote from all others. */
export function revisionName({ id, revision }: Pick<QuoteDocument, "id" | "revision">): string {
  return `${id}.${revision}`;
}
