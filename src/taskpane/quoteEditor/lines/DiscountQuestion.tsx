import { Button } from "@fluentui/react-components";
import { formatEuro } from "../../../i18n";
import { Money, type Term, periodOf, termToken } from "../../../pricing";
import { changeLine } from "../../../quote";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";

type DiscountQuestionProps = {
  readonly lineId: string;
  readonly euro: string;
  /** The term for whose price the discount was given. */
  readonly given: Term;
  readonly term: Term;
  readonly onAnswered: () => void;
};

/** Asks whether a discount in euro still holds once the term of its line has changed (M2). */
export function DiscountQuestion(props: DiscountQuestionProps) {
  const { lineId, euro, given, term, onAnswered } = props;
  const { language } = usePane();
  const { dispatch } = useSession();
  const { lines } = useQuoteTexts();
  if (given === term) return null;
  const nameOf = (each: Term) => `${termToken(each)} (${lines.per[periodOf(each)]})`;
  const discount = formatEuro(Money.of(euro), language);

  function drop() {
    onAnswered();
    dispatch({
      type: "edited",
      edit: (document) => changeLine(document, lineId, { discount: undefined }),
      forget: [`${lineId}.discount`],
    });
  }

  return (
    <Notice
      intent="warning"
      onClose={onAnswered}
      actions={
        <>
          <Button size="small" onClick={onAnswered}>
            {lines.keepDiscount}
          </Button>
          <Button size="small" onClick={drop}>
            {lines.dropDiscount}
          </Button>
        </>
      }
    >
      {lines.discountQuestion(discount, nameOf(given), nameOf(term))}
    </Notice>
  );
}
