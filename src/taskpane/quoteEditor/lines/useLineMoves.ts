import { type LinePlace, moveLine, neighbouringPlace, positionOf } from "../../../quote";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { withFocusOn } from "../lineFocus";

/** Moves lines, tells where they went, and keeps the focus with them. */
export function useLineMoves() {
  const { store, dispatch, note } = useSession();
  const quoteTexts = useQuoteTexts();
  const documentNow = () => store.state().quote.document;

  function moveTo(lineId: string, name: string, place: LinePlace) {
    const document = documentNow();
    withFocusOn(lineId, () =>
      dispatch({ type: "edited", edit: (before) => moveLine(before, lineId, place) }),
    );
    const position = positionOf(moveLine(document, lineId, place), lineId);
    note({ said: quoteTexts.lines.moved(name, position) });
  }

  function moveBy(lineId: string, name: string, step: -1 | 1) {
    const place = neighbouringPlace(documentNow(), lineId, step);
    if (place) moveTo(lineId, name, place);
  }

  return { moveTo, moveBy };
}
