import { createContext, useContext, type Dispatch, type SetStateAction } from "react";
import type { BuilderTexts } from "../../i18n/screens/builder";
import type { QuoteDocument, QuoteSettings } from "../../quote";
import type { DeletedQuote as DeletedInWorkbook } from "../../workbook/ports/quotes/deletionPort";
import type { Basis, SavedQuotes, QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../environment/paneQuotes";
import type { SettingsStore } from "./settings/settingsStore";
import type { SettingsState } from "./settings/settingsState";
import type { BuilderAction, BuilderState, Draft } from "./draft/builderState";
import type { DraftOffer } from "./draft/opening";
import type { Offers } from "./offers/useOffers";
import type { ShownCount } from "./useShownCount";

export type ScreenName = "quote" | "list" | "settings" | "reading";

export type DeletedQuote = Pick<DeletedInWorkbook, "undo"> & {
  readonly document: QuoteDocument;
  /** Until the user closes the offer to bring it back. */
  readonly isOffered: boolean;
};

/** What was last found in the sheet of a quote. */
export type SheetRead = {
  /** The name of the revision, and what its sheet was written from. */
  readonly name: string;
  readonly written: QuoteDocument | undefined;
  /** Changes and questions of which the quote does not know. */
  readonly changeCount: number;
  /** Nobody can have edited the sheet since: the pane has had the focus all the time. */
  readonly isFresh: boolean;
};

/** What all screens of the quote builder share. */
export type Session = {
  readonly quotes: PaneQuotes;
  readonly quoteTexts: BuilderTexts;
  /** ISO; for what is made at a click there is `todayHere`. */
  readonly today: string;
  readonly newId: () => string;
  /** The open quote. */
  readonly document: QuoteDocument;
  readonly typed: Draft["typed"];
  /** From which state of the workbook the open quote comes. */
  readonly basis: Basis;
  readonly elsewhere: BuilderState["elsewhere"];
  /** The same of any quote. */
  readonly basisOf: (revision: Pick<QuoteDocument, "id" | "revision">) => Basis;
  readonly dispatch: Dispatch<BuilderAction>;
  /** What the workbook has saved; undefined where there is none, and where it could not be read. */
  readonly saved: SavedQuotes | undefined;
  /** Reads again what the workbook has saved, to be called after each action on it; tells why it could not. */
  readonly refresh: () => Promise<QuoteProblem | undefined>;
  /**
   * Opens another quote; what is open is saved, and undo stays within each quote. It goes to the workbook soon, unless it
   * is only shown as the workbook or this machine has it.
   */
  readonly open: (draft: Draft, isOnlyShown?: boolean) => void;
  /** Reads the sheet of a quote before something is made of it; tells whether to go on. */
  readonly readFirst: (draft: QuoteDocument) => Promise<boolean>;
  /** Undefined until the sheet was read. */
  readonly sheetRead: SheetRead | undefined;
  readonly setSheetRead: Dispatch<SetStateAction<SheetRead | undefined>>;
  /** Lets go of a deleted quote: if it is open, another one is opened without leaving the screen. */
  readonly close: (deleted: Pick<QuoteDocument, "id" | "revision">) => void;
  /** Quotes that were deleted since the pane began; their revisions are not used again. */
  readonly deletedQuotes: readonly DeletedQuote[];
  readonly setDeletedQuotes: Dispatch<SetStateAction<readonly DeletedQuote[]>>;
  /** Opens an empty quote. */
  readonly openNew: () => void;
  /** The next number by the settings that no quote of the workbook has. */
  readonly freeNumber: () => string;
  /** The quote that was open before a new one was started. */
  readonly previous: QuoteDocument | undefined;
  readonly backToPrevious: () => void;
  readonly forgetPrevious: () => void;
  /** The draft of this machine about which the user is to be asked now. */
  readonly pressing: DraftOffer | undefined;
  /** Reads the workbook again, where the pane works without it because it could not be read. */
  readonly onReadAgain: (() => void) | undefined;
  /** Looks again which drafts this machine has. */
  readonly rereadDrafts: () => void;
  readonly settings: QuoteSettings;
  readonly changeSettings: SettingsStore["change"];
  /** Where the settings are saved and whether that goes well. */
  readonly settingsState: SettingsState;
  readonly settingsStore: SettingsStore;
  /** Offers to take back what was written. */
  readonly rollbacks: ShownCount;
  readonly screen: ScreenName;
  readonly goTo: (screen: ScreenName) => void;
} & Offers;

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no SessionContext around this component");
  return session;
}
