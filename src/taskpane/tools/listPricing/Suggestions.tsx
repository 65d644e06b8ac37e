import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PricedListTexts } from "../../../i18n/tools/list";
import type { CorrectedCell } from "../../../workbook/ports/tools/listPricingPort";
import { useTypography } from "../../ui/style/typography";
import type { Suggestion } from "./pricedList";

/** More are of no use in a pane; all of them are corrected together. */
const MOST_SHOWN = 30;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

type SuggestionsProps = {
  readonly suggestions: readonly Suggestion[];
  readonly texts: PricedListTexts;
  readonly isBusy: boolean;
  readonly onAccept: (cells: readonly CorrectedCell[]) => void;
};

/** Names that are misspelt, each with the product that is nearest; nothing where none is. */
export function Suggestions({ suggestions, texts, isBusy, onAccept }: SuggestionsProps) {
  const styles = useStyles();
  const type = useTypography();
  const id = useId();
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <p id={id} className={type.strong}>
        {texts.suggestions}
      </p>
      <ul className={styles.list}>
        {suggestions.slice(0, MOST_SHOWN).map(({ before, after, cells }) => (
          <li key={before} className={styles.item}>
            <span className={type.body}>
              {before} {texts.suggestion(after)}
            </span>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={texts.acceptNamed(before, after)}
              onClick={() => onAccept(cells)}
            >
              {texts.accept}
            </Button>
          </li>
        ))}
      </ul>
      {suggestions.length > 1 && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => onAccept(suggestions.flatMap(({ cells }) => cells))}
        >
          {texts.acceptAll(suggestions.length)}
        </Button>
      )}
    </section>
  );
}
