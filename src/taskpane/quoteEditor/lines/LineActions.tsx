import { Button } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Copy20Regular,
  Delete20Regular,
} from "@fluentui/react-icons";
import { memo } from "react";
import { duplicateLine, removeLine } from "../../../quote";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { useLineMoves } from "./useLineMoves";

type LineActionsProps = {
  readonly lineId: string;
  readonly name: string;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
};

/** What can be done with a line as a whole. */
export const LineActions = memo(function LineActions(props: LineActionsProps) {
  const { lineId, name, canMoveUp, canMoveDown } = props;
  const layout = useLayout();
  const type = useTypography();
  const { dispatch, newId, note } = useSession();
  const { moveBy } = useLineMoves();
  const { lines } = useQuoteTexts();

  function duplicate() {
    const copyId = newId();
    dispatch({ type: "edited", edit: (before) => duplicateLine(before, lineId, copyId) });
    note({ openLine: copyId });
  }

  function remove() {
    dispatch({
      type: "edited",
      edit: (before) => removeLine(before, lineId),
      forget: [`${lineId}.`],
    });
    note({ undoOffer: { text: lines.removed(name), id: newId() } });
  }

  const moveButton = (step: -1 | 1) => (
    <Button
      size="small"
      appearance="subtle"
      icon={step < 0 ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      title={step < 0 ? lines.up : lines.down}
      aria-label={step < 0 ? lines.up : lines.down}
      disabledFocusable={!(step < 0 ? canMoveUp : canMoveDown)}
      onClick={() => moveBy(lineId, name, step)}
    />
  );

  return (
    <div>
      <div className={layout.row}>
        {moveButton(-1)}
        {moveButton(1)}
        <Button size="small" appearance="subtle" icon={<Copy20Regular />} onClick={duplicate}>
          {lines.duplicate}
        </Button>
        <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={remove}>
          {lines.remove}
        </Button>
      </div>
      <p className={type.small}>{lines.keys}</p>
    </div>
  );
});
