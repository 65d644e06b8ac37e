import { memo, type DragEvent } from "react";
import { type Advice, isSameData } from "../../../quote";
import { useSessionState } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { adviceByLine } from "../advice/adviceByLine";
import { placedLine, type PlacedLine } from "../placedLine";
import { LineCard } from "./LineCard";

type LineItemProps = {
  readonly lineId: string;
  readonly onDrop: (event: DragEvent, index: number) => void;
};

const NONE: readonly Advice[] = [];

/** A line in the list, drawn anew only when something that it shows is new. */
export const LineItem = memo(
  function LineItem({ lineId, onDrop }: LineItemProps) {
    const layout = useLayout();
    const isOpen = useSessionState(({ openLine }) => openLine === lineId);
    const placed = useSessionState(
      ({ evaluation }) => placedLine(evaluation, lineId),
      isOpen ? isSameOpen : isSameClosed,
    );
    const advice = useSessionState(
      (state) => adviceByLine(state.advice).get(lineId) ?? NONE,
      isAdvisedAlike,
    );
    return (
      placed && (
        <li
          className={isOpen ? undefined : layout.closedLine}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => onDrop(event, placed.index)}
        >
          <LineCard {...placed} {...{ advice, isOpen }} />
        </li>
      )
    );
  },
  // A handler needs no comparison: whichever it is, it asks for the quote of the moment.
  (one, other) => one.lineId === other.lineId,
);

type Shown = PlacedLine | undefined;

function isSameOpen(one: Shown, other: Shown): boolean {
  if (!one || !other) return one === other;
  const { line, price, commitment } = one.evaluated;
  const { evaluated } = other;
  return (
    isPlacedAlike(one, other) &&
    line === evaluated.line &&
    price === evaluated.price &&
    commitment?.end === evaluated.commitment?.end &&
    commitment?.noticeBy === evaluated.commitment?.noticeBy &&
    one.canMoveUp === other.canMoveUp &&
    one.canMoveDown === other.canMoveDown
  );
}

/** Closed, a line shows no more than its product, term, quantity and net. */
function isSameClosed(one: Shown, other: Shown): boolean {
  if (!one || !other) return one === other;
  const { line, price } = one.evaluated;
  const { evaluated } = other;
  return (
    isPlacedAlike(one, other) &&
    line.productId === evaluated.line.productId &&
    line.term === evaluated.line.term &&
    line.quantity === evaluated.line.quantity &&
    line.role.kind === evaluated.line.role.kind &&
    (price === evaluated.price || netOf(one) === netOf(other))
  );
}

function isPlacedAlike(one: PlacedLine, other: PlacedLine): boolean {
  return one.index === other.index && one.position === other.position;
}

function netOf({ evaluated: { price } }: PlacedLine): string | undefined {
  return price.ok ? price.value.net.toString() : undefined;
}

function isAdvisedAlike(one: readonly Advice[], other: readonly Advice[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ severity, finding }, index) =>
        severity === other[index]?.severity && isSameData(finding, other[index].finding),
    )
  );
}
