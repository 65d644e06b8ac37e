import { useCallback, useMemo, useReducer, useRef, useState, type KeyboardEvent } from "react";
import { builderTexts } from "../../../i18n/quote/builder";
import type { KeptQuotes } from "../../../workbook/quotePort";
import { usePane } from "../../PaneContext";
import type { PaneQuotes } from "../../paneQuotes";
import { QuoteScreen } from "../QuoteScreen";
import { begunQuote } from "../settings/begunQuote";
import { countingQuotes } from "../settings/countingQuotes";
import { useQuoteSettings } from "../settings/useQuoteSettings";
import { builderReducer, startingState } from "../state/builderState";
import { recallDraft } from "../state/draft";
import { useKeptDraft } from "../state/useKeptDraft";
import { DeskContext, type Desk as DeskValue } from "./DeskContext";
import { LazyScreen } from "./LazyScreen";
import { SCREENS } from "./screens";
import { useScreen } from "./useScreen";

type DeskProps = {
  readonly quotes: PaneQuotes;
  readonly today: string;
  readonly kept: KeptQuotes | undefined;
};

const newId = () => crypto.randomUUID();

/** Holds the open quote and shows one screen of the quote builder at a time. */
export function Desk({ quotes: givenQuotes, today, kept: keptAtStart }: DeskProps) {
  const { language, storage } = usePane();
  const words = builderTexts(language);
  const { keeper, kept: keptSettings } = useQuoteSettings(storage, givenQuotes);
  const { settings } = keptSettings;
  const quotes = useMemo(() => countingQuotes(givenQuotes, keeper), [givenQuotes, keeper]);
  const [kept, setKept] = useState(keptAtStart);
  const [state, dispatch] = useReducer(builderReducer, undefined, () =>
    startingState(
      recallDraft(storage) ?? {
        document: begunQuote(today, newId, settings, keptAtStart),
        typed: {},
      },
    ),
  );
  const { document, typed } = state;
  const isDraftNotKept = useKeptDraft(state, quotes.keepDraft);
  const heading = useRef<HTMLHeadingElement>(null);
  const { screen, goTo } = useScreen(`${document.id} ${document.revision}`, heading);
  const load = screen === "quote" ? undefined : SCREENS[screen];

  const refresh = useCallback(async () => {
    const read = await quotes.keptQuotes?.();
    if (read?.ok) setKept(read.value);
  }, [quotes]);

  /** Everywhere the same undo: the browser's own would undo one field without the quote. */
  function handleKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || screen !== "quote") return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    dispatch({ type: key === "y" || event.shiftKey ? "redone" : "undone" });
  }

  const desk: DeskValue = {
    ...{ quotes, words, today, newId, document, typed, dispatch, kept, refresh },
    ...{ settings, keptSettings, settingsKeeper: keeper, changeSettings: keeper.change },
    ...{ screen, goTo },
  };

  return (
    <DeskContext value={desk}>
      <div hidden={screen !== "quote"} onKeyDown={handleKey}>
        <QuoteScreen {...{ state, isDraftNotKept, heading }} />
      </div>
      {screen !== "quote" && load && <LazyScreen key={screen} name={screen} load={load} />}
    </DeskContext>
  );
}
