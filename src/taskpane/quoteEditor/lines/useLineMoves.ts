import { type LinePlace, moveLine, neighbouringPlace, positionOf } from "../../../quote";
import { useBuilderTools } from "../BuilderContext";
import { withFocusOn } from "../lineFocus";

/** Moves lines, tells where they went, and keeps the focus with them. */
export function useLineMoves() {
  const { shown, dispatch, quoteTexts, announce } = useBuilderTools();

  function moveTo(lineId: string, name: string, place: LinePlace) {
    const { document } = shown();
    withFocusOn(lineId, () =>
      dispatch({ type: "edited", edit: (before) => moveLine(before, lineId, place) }),
    );
    const position = positionOf(moveLine(document, lineId, place), lineId);
    announce(quoteTexts.lines.moved(name, position));
  }

  function moveBy(lineId: string, name: string, step: -1 | 1) {
    const place = neighbouringPlace(shown().document, lineId, step);
    if (place) moveTo(lineId, name, place);
  }

  return { moveTo, moveBy };
}
