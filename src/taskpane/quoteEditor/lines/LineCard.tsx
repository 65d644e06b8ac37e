import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { productById } from "../../../pricing";
import type { Advice } from "../../../quote";
import { AdviceSentences } from "../advice/AdviceSentences";
import type { PlacedLine } from "../placedLine";
import { useEdition, useSession } from "../../quoteSession/SessionContext";
import { LazyLineComparison } from "../comparison/LazyCosts";
import { LineActions } from "./LineActions";
import { LineFields } from "./LineFields";
import { LineHeader } from "./LineHeader";
import { LinePrice } from "./LinePrice";
import { useLineMoves } from "./useLineMoves";

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  advice: { paddingInline: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
});

type LineCardProps = Omit<PlacedLine, "index"> & {
  /** What was found about the line. */
  readonly advice: readonly Advice[];
  readonly isOpen: boolean;
};

/** A line in one glance; opened, everything that can be said about it. */
export function LineCard(props: LineCardProps) {
  const { evaluated, position, advice, isOpen, canMoveUp, canMoveDown } = props;
  const styles = useStyles();
  const { note } = useSession();
  const edition = useEdition();
  const { moveBy } = useLineMoves();
  const { line, price } = evaluated;
  const name = productById(line.productId, edition)?.name ?? line.productId;

  function moveByKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    moveBy(line.id, name, event.key === "ArrowUp" ? -1 : 1);
  }

  return (
    <div className={styles.card} onKeyDown={moveByKey}>
      <LineHeader
        lineId={line.id}
        name={name}
        position={position}
        term={line.term}
        quantity={line.quantity}
        role={line.role.kind}
        net={price.ok ? price.value.net.toString() : undefined}
        period={price.ok ? price.value.period : undefined}
        isOpen={isOpen}
        onToggle={(openLine) => note({ openLine })}
      />
      {advice.length > 0 && (
        <div className={styles.advice}>
          <AdviceSentences advice={advice} />
        </div>
      )}
      {isOpen && (
        <div className={styles.open}>
          <LineFields evaluated={evaluated} />
          <LinePrice evaluated={evaluated} />
          <LazyLineComparison evaluated={evaluated} />
          <LineActions lineId={line.id} {...{ name, canMoveUp, canMoveDown }} />
        </div>
      )}
    </div>
  );
}
