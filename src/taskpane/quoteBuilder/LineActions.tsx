import { Button } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Copy20Regular,
  Delete20Regular,
} from "@fluentui/react-icons";
import { duplicateLine, removeLine, type DocumentLine } from "../../pricing";
import { useTypography } from "../typography";
import { useBuilder } from "./BuilderContext";
import { useLayout } from "./layout";
import { neighbouringPlace } from "./state/places";
import { useLineMoves } from "./useLineMoves";

/** What can be done with a line as a whole. */
export function LineActions({
  line,
  name,
}: {
  readonly line: DocumentLine;
  readonly name: string;
}) {
  const layout = useLayout();
  const type = useTypography();
  const { document, words, dispatch, newId, setOpenLine, offerUndo } = useBuilder();
  const { moveBy } = useLineMoves();
  const { lines } = words;

  function duplicate() {
    const copyId = newId();
    dispatch({ type: "edited", edit: (before) => duplicateLine(before, line.id, copyId) });
    setOpenLine(copyId);
  }

  function remove() {
    dispatch({
      type: "edited",
      edit: (before) => removeLine(before, line.id),
      forget: [`${line.id}.`],
    });
    offerUndo(lines.removed(name));
  }

  const moveButton = (step: -1 | 1) => (
    <Button
      size="small"
      appearance="subtle"
      icon={step < 0 ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      title={step < 0 ? lines.up : lines.down}
      aria-label={step < 0 ? lines.up : lines.down}
      disabledFocusable={!neighbouringPlace(document, line.id, step)}
      onClick={() => moveBy(line.id, name, step)}
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
}
