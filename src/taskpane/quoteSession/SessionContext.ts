import { createContext, useContext, useSyncExternalStore, type Dispatch } from "react";
import { builderTexts, type BuilderTexts } from "../../i18n/screens/builder";
import type { CatalogueEdition } from "../../pricing";
import type { QuoteDocument, QuoteSettings } from "../../quote";
import type { Basis, QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import type { PaneQuotes } from "../environment/paneQuotes";
import { useSelected, type Store } from "../environment/store";
import type { BuilderAction, BuilderState, Draft } from "./draft/builderState";
import type { PacedStorage } from "./draft/pacedStorage";
import type { Offers } from "./offers/offers";
import type { ScreenName, ScreenNotes, SessionState } from "./sessionState";
import type { SettingsState } from "./settings/settingsState";
import type { SettingsStore } from "./settings/settingsStore";

/** What can be done with the quotes of a workbook; it stays the same as long as the session lasts. */
export type Session = {
  readonly store: Store<SessionState>;
  readonly settingsStore: SettingsStore;
  /** The drafts of this machine. */
  readonly storage: PacedStorage;
  readonly quotes: PaneQuotes;
  readonly newId: () => string;
  /** Edits the open quote. */
  readonly dispatch: Dispatch<BuilderAction>;
  /** Notes what screens tell one another. */
  readonly note: (notes: Partial<ScreenNotes>) => void;
  readonly goTo: (screen: ScreenName) => void;
  /** From which state of the workbook a quote comes. */
  readonly basisOf: (revision: Pick<QuoteDocument, "id" | "revision">) => Basis;
  /** Reads again what the workbook has saved, to be called after each action on it; tells why it could not. */
  readonly refresh: () => Promise<QuoteProblem | undefined>;
  /** Reads the sheet of a quote before something is made of it; tells whether to go on. */
  readonly readFirst: (draft: QuoteDocument) => Promise<boolean>;
  /**
   * Opens another quote; what is open is saved, and undo stays within each quote. It goes to the workbook soon, unless it
   * is only shown as the workbook or this machine has it.
   */
  readonly open: (draft: Draft, isOnlyShown?: boolean) => void;
  /** Opens an empty quote. */
  readonly openNew: () => void;
  /** Shows what the sheet of a quote says. */
  readonly look: (draft: QuoteDocument) => void;
  /** Lets go of a deleted quote: if it is open, another one is opened without leaving the screen. */
  readonly close: (deleted: Pick<QuoteDocument, "id" | "revision">) => void;
  readonly backToPrevious: () => void;
  readonly forgetPrevious: () => void;
  /** The next number by the settings that no quote of the workbook has. */
  readonly freeNumber: () => string;
  /** Looks again which drafts this machine has. */
  readonly rereadDrafts: () => void;
  /** Notes that an offer to take back what was written is shown, until what that gives is called. */
  readonly noteRollback: () => () => void;
  /** Reads the workbook again, where the pane works without it because it could not be read. */
  readonly onReadAgain: (() => void) | undefined;
  /** Saves and watches; gives what ends that. */
  readonly start: () => () => void;
} & Offers;

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no SessionContext around this component");
  return session;
}

/** A part of what changes; the component is drawn anew when there is one that is not alike. */
export function useSessionState<Value>(
  select: (state: SessionState) => Value,
  isAlike?: (one: Value, other: Value) => boolean,
): Value {
  return useSelected(useSession().store, select, isAlike);
}

/** The open quote; whoever asks for all of it is drawn with every key. */
export function useOpenQuote(): BuilderState {
  return useSessionState(quoteIn);
}

export function useDocument(): QuoteDocument {
  return useSessionState(documentIn);
}

/** The price list of the open quote. */
export function useEdition(): CatalogueEdition {
  return useSessionState(editionIn);
}

/** Where the settings are saved and whether that goes well. */
export function useSettingsState(): SettingsState {
  const { settingsStore } = useSession();
  return useSyncExternalStore(settingsStore.subscribe, settingsStore.state);
}

export function useSettings(): QuoteSettings {
  return useSettingsState().settings;
}

export function useQuoteTexts(): BuilderTexts {
  return builderTexts(usePane().language);
}

function quoteIn({ quote }: SessionState): BuilderState {
  return quote;
}

function documentIn({ quote }: SessionState): QuoteDocument {
  return quote.document;
}

function editionIn({ evaluation }: SessionState): CatalogueEdition {
  return evaluation.edition;
}
