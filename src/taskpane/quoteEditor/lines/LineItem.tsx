import { memo, type DragEvent } from "react";
import { type Advice, isSameData } from "../../../quote";
import { useLayout } from "../../ui/style/layout";
import { LineCard, type LineCardProps } from "./LineCard";

type LineItemProps = LineCardProps & {
  /** Among the lines of its site. */
  readonly index: number;
  readonly onDrop: (event: DragEvent, index: number) => void;
};

/** A line in the list, drawn anew only when something that it shows is new. */
export const LineItem = memo(function LineItem({ index, onDrop, ...card }: LineItemProps) {
  const layout = useLayout();
  return (
    <li
      className={card.isOpen ? undefined : layout.closedLine}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => onDrop(event, index)}
    >
      <LineCard {...card} />
    </li>
  );
}, isShownAlike);

/** A handler needs no comparison: whichever it is, it asks for the quote of the moment. */
function isShownAlike(one: LineItemProps, other: LineItemProps): boolean {
  return (
    one.isOpen === other.isOpen &&
    one.index === other.index &&
    one.position === other.position &&
    one.evaluated.site.id === other.evaluated.site.id &&
    isAdvisedAlike(one.advice, other.advice) &&
    (one.isOpen ? isSameOpen(one, other) : isSameClosed(one, other))
  );
}

function isSameOpen(one: LineItemProps, other: LineItemProps): boolean {
  const { line, price, commitment } = one.evaluated;
  const { evaluated } = other;
  return (
    line === evaluated.line &&
    price === evaluated.price &&
    commitment?.end === evaluated.commitment?.end &&
    commitment?.noticeBy === evaluated.commitment?.noticeBy &&
    one.canMoveUp === other.canMoveUp &&
    one.canMoveDown === other.canMoveDown
  );
}

/** Closed, a line shows no more than its product, term, quantity and net. */
function isSameClosed({ evaluated: one }: LineItemProps, { evaluated: other }: LineItemProps) {
  return (
    one.line.productId === other.line.productId &&
    one.line.term === other.line.term &&
    one.line.quantity === other.line.quantity &&
    one.line.role.kind === other.line.role.kind &&
    (one.price === other.price || netOf(one) === netOf(other))
  );
}

function netOf({ price }: LineItemProps["evaluated"]): string | undefined {
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
