import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SavedQuotes } from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import type { PaneQuotes } from "../environment/paneQuotes";
import { QuoteScreen } from "../quoteEditor/QuoteScreen";
import { LazyUnfinished } from "../unfinishedWrites/LazyUnfinished";
import { createSession } from "./createSession";
import { SessionContext, useSession, useSessionState } from "./SessionContext";
import { LazyScreen } from "./screens/LazyScreen";
import { SCREENS } from "./screens/screens";
import { useReturningFocus } from "./screens/useReturningFocus";
import type { SettingsStore } from "./settings/settingsStore";

type QuoteSessionProps = {
  readonly quotes: PaneQuotes;
  readonly saved: SavedQuotes | undefined;
  readonly settingsStore: SettingsStore;
  readonly onReadAgain: (() => void) | undefined;
};

/** Holds the open quote. */
export function QuoteSession(props: QuoteSessionProps) {
  const { storage } = usePane();
  const [session] = useState(() => createSession({ ...props, storage }));
  useEffect(() => session.start(), [session]);
  return (
    <SessionContext value={session}>
      <LazyUnfinished />
      <SheetQuestion />
      <ShownScreen />
    </SessionContext>
  );
}

function SheetQuestion() {
  const { look } = useSession();
  const asked = useSessionState((state) => state.asked);
  return asked && <asked.Notice unread={asked.unread} onLook={() => look(asked.unread.draft)} />;
}

/** One screen at a time; the quote stays beneath. */
function ShownScreen() {
  const { dispatch } = useSession();
  const screen = useSessionState((state) => state.screen);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturningFocus(heading);
  const load = screen === "quote" ? undefined : SCREENS[screen];

  /** Everywhere the same undo: the browser's own would undo one field without the quote. */
  function handleKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || screen !== "quote") return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    dispatch({ type: key === "y" || event.shiftKey ? "redone" : "undone" });
  }

  return (
    <>
      <div hidden={screen !== "quote"} onKeyDown={handleKey}>
        <QuoteScreen heading={heading} />
      </div>
      {screen !== "quote" && load && <LazyScreen key={screen} name={screen} load={load} />}
    </>
  );
}
