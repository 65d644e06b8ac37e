import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { productById, type EvaluatedLine } from "../../pricing";
import { AdviceSentences } from "./AdviceSentences";
import { useBuilder } from "./BuilderContext";
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

type LineCardProps = { readonly evaluated: EvaluatedLine; readonly position: number };

/** A line in one glance; opened, everything that can be said about it. */
export function LineCard({ evaluated, position }: LineCardProps) {
  const styles = useStyles();
  const { evaluation, advice, openLine, setOpenLine } = useBuilder();
  const { moveBy } = useLineMoves();
  const { line, price } = evaluated;
  const name = productById(line.productId, evaluation.edition)?.name ?? line.productId;
  const isOpen = openLine === line.id;
  const found = advice.filter(({ lineIds }) => lineIds.includes(line.id));

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
        onToggle={setOpenLine}
      />
      {found.length > 0 && (
        <div className={styles.advice}>
          <AdviceSentences advice={found} />
        </div>
      )}
      {isOpen && (
        <div className={styles.open}>
          <LineFields evaluated={evaluated} />
          <LinePrice evaluated={evaluated} />
          <LineActions line={line} name={name} />
        </div>
      )}
    </div>
  );
}
