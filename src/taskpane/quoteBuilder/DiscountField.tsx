import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changeLine, type Discount, type DocumentLine } from "../../pricing";
import { usePane } from "../PaneContext";
import { useBuilder, useBuilderTools } from "./BuilderContext";
import { SelectField } from "./fields/SelectField";
import { TypedField } from "./fields/TypedField";
import { decimalForField, readEuro, readPercent } from "./state/fieldText";

const KINDS = ["percent", "amount"] as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
  },
});

type DiscountFieldProps = Pick<DocumentLine, "discount"> & { readonly lineId: string };

/** A discount off the unit price, in percent or in euro (M2). */
export function DiscountField({ lineId, discount }: DiscountFieldProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { words, dispatch } = useBuilderTools();
  const { typed } = useBuilder();
  const fieldOf = (kind: Discount["kind"]) => `${lineId}.discount.${kind}`;
  const [chosen, setChosen] = useState<Discount["kind"]>(() =>
    typed[fieldOf("amount")] === undefined ? "percent" : "amount",
  );
  const kind = discount?.kind ?? chosen;
  const decimal = discount && (discount.kind === "percent" ? discount.percent : discount.euro);
  const read = (text: string, as: Discount["kind"]) =>
    as === "percent" ? readPercent(text) : readEuro(text, language);

  /** What was typed is kept and counts as the other kind, where it can. */
  function changeKind(next: Discount["kind"]) {
    const text = typed[fieldOf(kind)]?.text ?? decimalForField(decimal, language);
    const reading = read(text, next);
    setChosen(next);
    dispatch({
      type: "typed",
      field: fieldOf(next),
      insteadOf: fieldOf(kind),
      text,
      // An amount that is no percentage is no discount until it is corrected, but stays in sight.
      edit: (document) =>
        changeLine(document, lineId, {
          discount: discountOf(next, reading.ok ? reading.value : undefined),
        }),
      isReadable: reading.ok,
    });
  }

  return (
    <div className={styles.root}>
      <TypedField
        label={words.lines.discount}
        field={fieldOf(kind)}
        inputMode="decimal"
        value={decimal}
        show={(value) => decimalForField(value, language)}
        read={(text) => read(text, kind)}
        change={(document, value) =>
          changeLine(document, lineId, { discount: discountOf(kind, value) })
        }
      />
      <SelectField
        label={words.lines.discountKind}
        isLabelHidden
        chosen={kind}
        choices={KINDS.map((value) => ({
          value,
          text: value === "percent" ? words.lines.percent : words.lines.euro,
        }))}
        onChange={changeKind}
      />
    </div>
  );
}

function discountOf(kind: Discount["kind"], decimal: string | undefined): Discount | undefined {
  if (decimal === undefined) return undefined;
  return kind === "percent" ? { kind, percent: decimal } : { kind, euro: decimal };
}
