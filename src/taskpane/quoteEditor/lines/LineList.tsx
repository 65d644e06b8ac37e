import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type DragEvent } from "react";
import { productById } from "../../../pricing";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useTypography } from "../../ui/style/typography";
import { isSameList } from "../isSameList";
import { placedLine } from "../placedLine";
import { useSite } from "../site/useSite";
import { LineItem } from "./LineItem";
import { useLineMoves } from "./useLineMoves";

const NONE: readonly string[] = [];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

type LineListProps = { readonly siteId: string; readonly name: string };

/** The lines of a site in their order; a line can be dragged onto another one, of another site too. */
export const LineList = memo(function LineList({ siteId, name }: LineListProps) {
  const styles = useStyles();
  const type = useTypography();
  const { store } = useSession();
  const quoteTexts = useQuoteTexts();
  const { moveTo } = useLineMoves();
  const lineIds = useSite(siteId, ({ lines }) => lines.map(({ id }) => id), isSameIds) ?? NONE;

  function drop(event: DragEvent, index: number) {
    event.preventDefault();
    const lineId = event.dataTransfer.getData("text/plain");
    const { evaluation } = store.state();
    const productId = placedLine(evaluation, lineId)?.evaluated.line.productId;
    if (productId === undefined) return;
    const product = productById(productId, evaluation.edition)?.name ?? productId;
    moveTo(lineId, product, { siteId, index });
  }

  if (lineIds.length === 0) {
    return (
      <p
        className={type.small}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => drop(event, 0)}
      >
        {quoteTexts.lines.empty}
      </p>
    );
  }
  return (
    <ol aria-label={quoteTexts.lines.label(name)} className={styles.list}>
      {lineIds.map((id) => (
        <LineItem key={id} lineId={id} onDrop={drop} />
      ))}
    </ol>
  );
});

function isSameIds(one: readonly string[] = NONE, other: readonly string[] = NONE): boolean {
  return isSameList(one, other);
}
