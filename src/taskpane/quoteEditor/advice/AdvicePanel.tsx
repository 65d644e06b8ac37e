import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { flushSync } from "react-dom";
import { productById } from "../../../pricing";
import { type Advice, isSameData } from "../../../quote";
import { Disclosure } from "../../ui/Disclosure";
import { useTypography } from "../../ui/style/typography";
import { adviceKey } from "./adviceByLine";
import { AdviceSentences } from "./AdviceSentences";
import {
  useEdition,
  useQuoteTexts,
  useSession,
  useSessionState,
} from "../../quoteSession/SessionContext";
import { unreadableFields } from "../../quoteSession/draft/builderState";
import { isSameList } from "../isSameList";
import { useLayout } from "../../ui/style/layout";
import { focusField, focusLine } from "../lineFocus";

const useStyles = makeStyles({
  show: { alignSelf: "flex-start", marginInlineStart: tokens.spacingHorizontalL },
  item: { display: "flex", flexDirection: "column" },
});

/** All that the check has found, each leading to its line. */
export function AdvicePanel() {
  const quoteTexts = useQuoteTexts();
  const advice = useSessionState((state) => state.advice);
  const unreadable = useSessionState(({ quote }) => unreadableFields(quote.typed), isSameList);
  const errors = advice.filter(({ severity }) => severity === "error").length + unreadable.length;
  const hints = advice.filter(({ severity }) => severity === "advice").length;
  const count = errors + hints === 0 ? "" : `: ${quoteTexts.advice.count(errors, hints)}`;
  return (
    <Disclosure title={`${quoteTexts.advice.title}${count}`}>
      <AdviceList {...{ advice, unreadable }} />
    </Disclosure>
  );
}

type AdviceListProps = {
  readonly advice: readonly Advice[];
  readonly unreadable: readonly string[];
};

function AdviceList({ advice, unreadable }: AdviceListProps) {
  const layout = useLayout();
  const type = useTypography();
  const styles = useStyles();
  const { note } = useSession();
  const { lines } = useSessionState(({ evaluation }) => evaluation);
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const products = new Map(lines.map(({ line }) => [line.id, line.productId]));

  function showField(field: string) {
    const line = lines.find(({ line: { id } }) => field.startsWith(`${id}.`))?.line;
    if (line) flushSync(() => note({ openLine: line.id }));
    focusField(field);
  }

  return (
    <div className={layout.stack}>
      {advice.length + unreadable.length === 0 && (
        <p className={type.small}>{quoteTexts.advice.none}</p>
      )}
      {unreadable.map((field) => (
        <div key={field} className={styles.item}>
          <p className={type.small}>{quoteTexts.advice.unreadable}</p>
          {!isTuckedAway(field) && (
            <Button
              className={styles.show}
              size="small"
              appearance="transparent"
              onClick={() => showField(field)}
            >
              {quoteTexts.advice.showField}
            </Button>
          )}
        </div>
      ))}
      {advice.map((each) => {
        const name = productById(products.get(each.lineIds[0] ?? "") ?? "", edition)?.name;
        return (
          <AdviceItem key={`${each.siteId ?? ""} ${adviceKey(each)}`} name={name} advice={each} />
        );
      })}
    </div>
  );
}

type AdviceItemProps = {
  readonly advice: Advice;
  /** That of the product of its first line, which can be shown. */
  readonly name: string | undefined;
};

/** There can be as many as the quote has lines. */
const AdviceItem = memo(
  function AdviceItem({ advice, name }: AdviceItemProps) {
    const layout = useLayout();
    const styles = useStyles();
    const { note } = useSession();
    const quoteTexts = useQuoteTexts();
    const [lineId = ""] = advice.lineIds;

    function show() {
      flushSync(() => note({ openLine: lineId }));
      focusLine(lineId);
    }

    return (
      <div className={mergeClasses(styles.item, layout.closedLine)}>
        <AdviceSentences advice={[advice]} />
        {name !== undefined && (
          <Button className={styles.show} size="small" appearance="transparent" onClick={show}>
            {quoteTexts.advice.show(name)}
          </Button>
        )}
      </div>
    );
  },
  (one, other) => one.name === other.name && isSameData(one.advice, other.advice),
);

/** Whether a field is among the modules bought before, which may not be shown now. */
function isTuckedAway(field: string): boolean {
  return field.includes(".owned.");
}
