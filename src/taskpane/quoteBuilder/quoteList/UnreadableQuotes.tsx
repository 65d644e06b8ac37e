import type { ListTexts } from "../../../i18n/quote/list";
import type { UnreadableQuote } from "../../../workbook/quotePort";
import { useTypography } from "../../typography";

const NEWER = ["newerPart", "newerSchema"];

/** What is kept in the workbook and cannot be read, and what that means; it is never touched. */
export function UnreadableQuotes({
  unreadable,
  words,
}: {
  readonly unreadable: readonly UnreadableQuote[];
  readonly words: ListTexts;
}) {
  const type = useTypography();
  if (unreadable.length === 0) return null;
  const isNewer = ({ reason }: UnreadableQuote) => NEWER.includes(reason);
  return (
    <section>
      <h2 className={type.strong}>{words.unreadable.title}</h2>
      <p className={type.body}>{words.unreadable.count(unreadable.length)}</p>
      {unreadable.some(isNewer) && <p className={type.small}>{words.unreadable.newer}</p>}
      {!unreadable.every(isNewer) && <p className={type.small}>{words.unreadable.damaged}</p>}
    </section>
  );
}
