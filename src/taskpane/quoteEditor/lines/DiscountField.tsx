import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { formatRate } from "../../../i18n";
import { parseDiscountText } from "../../../i18n/discountText";
import { Rate, periodOf } from "../../../pricing";
import { type Discount, type DocumentLine, changeLine } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession, useSessionState } from "../../quoteSession/SessionContext";
import { SelectField } from "../../ui/fields/SelectField";
import { TypedField } from "../fields/TypedField";
import { decimalForField } from "../../ui/fields/fieldText";

const KINDS = ["percent", "amount"] as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    // In a narrow pane the kind goes below rather than break the label.
    "& > :first-child": { flex: "1 1 48px" },
    "& > :last-child": { flex: "0 1 64px" },
  },
});

type DiscountFieldProps = Pick<DocumentLine, "discount" | "term"> & { readonly lineId: string };

/** A discount off the unit price, in percent or in euro for one licence and period (M2). */
export function DiscountField({ lineId, term, discount }: DiscountFieldProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { dispatch } = useSession();
  const quoteTexts = useQuoteTexts();
  const field = `${lineId}.discount`;
  const [chosen, setChosen] = useState<Discount["kind"]>("percent");
  const kind = discount?.kind ?? chosen;
  const typedText = useSessionState(({ quote }) => quote.typed[field]?.text);
  const read = useCallback(
    (text: string) => parseDiscountText(text, kind, language),
    [kind, language],
  );
  const show = (value: Discount | undefined) =>
    decimalForField(value?.kind === "percent" ? value.percent : value?.euro, language);

  /** What was typed stays and counts as the other kind, where it can. */
  function changeKind(next: Discount["kind"]) {
    const text = (typedText ?? show(discount)).replace(/[%€]/g, "").trim();
    const reading = parseDiscountText(text, next, language);
    setChosen(next);
    dispatch({
      type: "typed",
      field,
      text,
      // An amount that is no percentage is no discount until it is corrected, but stays in sight.
      edit: (document) =>
        changeLine(document, lineId, { discount: reading.ok ? reading.value : undefined }),
      isReadable: reading.ok,
    });
  }

  return (
    <div className={styles.root}>
      <TypedField
        label={quoteTexts.lines.discount}
        field={field}
        inputMode="decimal"
        hint={hintOf(discount, typedText)}
        value={discount}
        show={show}
        read={read}
        change={(document, value) => changeLine(document, lineId, { discount: value })}
      />
      <SelectField
        label={quoteTexts.lines.discountKind}
        isLabelHidden
        chosen={kind}
        choices={KINDS.map((value) => ({
          value,
          text: value === "percent" ? quoteTexts.lines.percent : quoteTexts.lines.euro,
        }))}
        onChange={changeKind}
      />
    </div>
  );

  /** What a discount in euro is for, and what a share has been taken for. */
  function hintOf(value: Discount | undefined, text: string | undefined): string | undefined {
    if (value?.kind === "amount")
      return quoteTexts.lines.discountFor(quoteTexts.lines.per[periodOf(term)]);
    const isShare =
      text !== undefined && value && !text.includes("%") && show(value) !== text.trim();
    return isShare ? `= ${formatRate(Rate.ofPercent(value.percent), language)}` : undefined;
  }
}
