import type { ListTexts } from "../../i18n/screens/list";
import type { UnreadableQuote } from "../../workbook/ports/quotes/quotePort";
import { useTypography } from "../ui/style/typography";

/** As many as people follow up. */
const MOST_PATHS = 5;

/** What is saved in the workbook and cannot be read, and what that means; it is never touched. */
export function UnreadableQuotes({
  unreadable,
  quoteTexts,
}: {
  readonly unreadable: readonly UnreadableQuote[];
  readonly quoteTexts: ListTexts;
}) {
  const type = useTypography();
  if (unreadable.length === 0) return null;
  const hasReason = (...reasons: readonly string[]) =>
    unreadable.some(({ reason }) => reasons.includes(reason));
  const paths = [...new Set(unreadable.flatMap(({ path }) => path || []))];
  return (
    <section>
      <h2 className={type.strong}>{quoteTexts.unreadable.title}</h2>
      <p className={type.body}>{quoteTexts.unreadable.count(unreadable.length)}</p>
      {hasReason("newerPart", "newerSchema") && (
        <p className={type.small}>{quoteTexts.unreadable.newer}</p>
      )}
      {hasReason("partTooLarge") && <p className={type.small}>{quoteTexts.unreadable.tooLarge}</p>}
      {hasReason("notXml", "notADocument") && (
        <p className={type.small}>
          {quoteTexts.unreadable.damaged}
          {paths.length > 0 &&
            ` ${quoteTexts.unreadable.fields(paths.slice(0, MOST_PATHS).join(", "))}`}
        </p>
      )}
    </section>
  );
}
