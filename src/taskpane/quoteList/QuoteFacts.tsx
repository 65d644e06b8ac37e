import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../i18n";
import { formatIsoDate } from "../../i18n/format";
import type { ListTexts } from "../../i18n/screens/list";
import type { SavedQuote } from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useDocument, useSessionState } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { shownDocument, statesOf, sumsOf, type QuoteState } from "./groups/quoteGroups";

const COLOURS = {
  open: "brand",
  draft: "informative",
  inSheet: "success",
  sheetGone: "warning",
  undone: "warning",
  changed: "warning",
  superseded: "informative",
  expired: "warning",
} as const satisfies Record<QuoteState["kind"], string>;

const useStyles = makeStyles({
  sums: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, margin: 0 },
  sum: { display: "flex", gap: tokens.spacingHorizontalXS },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  badge: { height: "auto", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** Day, sums and state of a quote. */
export function QuoteFacts({
  quote,
  quoteTexts,
}: {
  readonly quote: SavedQuote;
  readonly quoteTexts: ListTexts;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const open = useDocument();
  const today = useSessionState((state) => state.today);
  const document = shownDocument(quote);
  const sums = sumsOf(document);
  const kinds = ["oneOff", "monthly", "yearly"] as const;
  const shown = sums && kinds.filter((kind) => !sums[kind].isZero());

  function textOf(state: QuoteState): string {
    if (state.kind === "inSheet") return quoteTexts.states.inSheet(state.sheet);
    if (state.kind === "expired")
      return quoteTexts.states.expired(formatIsoDate(state.day, language));
    return quoteTexts.states[state.kind];
  }

  return (
    <>
      <p className={type.small}>{formatIsoDate(document.date, language)}</p>
      {sums ? (
        <dl className={styles.sums}>
          {(shown?.length ? shown : (["oneOff"] as const)).map((kind) => (
            <div key={kind} className={styles.sum}>
              <dt className={type.small}>{quoteTexts.sums[kind]}</dt>
              <dd className={`${type.strong} ${styles.amount}`}>
                {formatEuro(sums[kind], language)}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={type.small}>{quoteTexts.unknownEdition(document.edition)}</p>
      )}
      {sums?.isIncomplete && <p className={type.small}>{quoteTexts.incomplete}</p>}
      <div className={layout.row}>
        {statesOf(quote, open, today).map((state) => (
          <Badge
            key={state.kind}
            className={styles.badge}
            appearance="tint"
            color={COLOURS[state.kind]}
          >
            {textOf(state)}
          </Badge>
        ))}
      </div>
    </>
  );
}
