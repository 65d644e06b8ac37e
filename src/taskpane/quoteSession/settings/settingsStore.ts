import type { PaneQuotes } from "../../environment/paneQuotes";
import type { TextStorage } from "../../environment/storage";
import { recallSettings, rememberSettings, setSettingsAside } from "./machineSettings";
import {
  type QuoteSettings,
  type SettingsPlace,
  importedSettings,
  defaultSettings,
  mergedSettings,
  storedTextOfSettings,
} from "../../../quote";
import { openOthers, withOthers } from "./openOthers";
import type { MoveOutcome, SettingsChange, SettingsState } from "./settingsState";
import { readWorkbookSettings } from "./workbookSettings";

/** So long after the last change the settings go to the workbook. */
const QUIET_MILLISECONDS = 500;
/** So often the workbook may change between reading and writing. */
const MOST_TRIES = 3;

type Kept = "kept" | "changed" | "failed";

/** Keeps the settings of quotes on this machine or in the workbook; those of the workbook win. */
export class SettingsStore {
  readonly canUseWorkbook: boolean;
  #state: SettingsState;
  /** What the workbook had when it was read or written last, in one and as texts. */
  #base: QuoteSettings;
  #seen: readonly string[] | undefined;
  /** What had given way then. */
  #knownOthers: readonly QuoteSettings[] = [];
  /** Changes that are not saved yet, in their order. */
  #pending: readonly SettingsChange[] = [];
  #work: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #storage: TextStorage;
  readonly #quotes: Pick<PaneQuotes, "readSettings" | "saveSettings">;

  constructor(storage: TextStorage, quotes: Pick<PaneQuotes, "readSettings" | "saveSettings">) {
    this.#storage = storage;
    this.#quotes = quotes;
    this.canUseWorkbook = quotes.readSettings !== undefined && quotes.saveSettings !== undefined;
    const isReading = this.canUseWorkbook;
    this.#state = { ...this.#ofMachine(), isReading, isUnsaved: false, others: [] };
    this.#base = this.#state.settings;
  }

  readonly state = (): SettingsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks whether the workbook has settings; those hold then. */
  readonly read = (): Promise<void> =>
    this.#after(async () => {
      if (!this.canUseWorkbook) return;
      const found = await this.#found();
      if (found.kind === "settings") {
        this.#set({ settings: this.#merged(found.settings), unreadable: undefined });
      } else if (found.kind === "unreadable") {
        this.#set({ unreadable: found.unreadable });
      } else if (this.#state.unreadable?.place === "workbook") {
        this.#set({ unreadable: undefined });
      }
      this.#set({ isReading: false });
      if (this.#pending.length > 0) await this.#keep();
    });

  /** What another window has saved on this machine holds here too. */
  readonly reread = (): void => {
    const { settings, isReading } = this.#state;
    if (settings.keptIn === "machine" && !isReading && this.#pending.length === 0) {
      const found = this.#ofMachine();
      this.#set(found.unreadable ? { unreadable: found.unreadable } : found);
    }
  };

  /** Changes the settings at once, and saves the change soon; `isUrgent` when it must not wait for more. */
  readonly change = (change: SettingsChange, isUrgent = false): void => {
    const settings = change(this.#state.settings);
    if (settings === this.#state.settings) return;
    this.#pending = [...this.#pending, change];
    this.#set({ settings });
    if (this.#state.isReading) return;
    if (this.#state.settings.keptIn === "machine") {
      this.#keepOnMachine();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), isUrgent ? 0 : QUIET_MILLISECONDS);
  };

  /** Saves what is not saved yet. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    return this.#after(() => this.#keep());
  };

  /** Takes what others have changed at the same time, or leaves it. */
  readonly answerOthers = (others: QuoteSettings, isTaken: boolean): void => {
    this.#set({ others: this.#state.others.filter((each) => each !== others) });
    if (isTaken) this.change((present) => importedSettings(present, others), true);
    // What several people have saved is one from then on, and what lost is dropped.
    else if (this.#state.settings.keptIn === "workbook") {
      this.#pending = [...this.#pending, (settings) => settings];
      void this.flush();
    }
  };

  /** Settings of this machine itself, beside those of the workbook. */
  readonly ofMachine = (): QuoteSettings | undefined => {
    const saved = recallSettings(this.#storage);
    return saved?.reading.ok ? saved.reading.value : undefined;
  };

  /** Copies the settings to the other place, which is that of all further changes. */
  readonly move = (keptIn: SettingsPlace): Promise<MoveOutcome> =>
    this.#after(() => (keptIn === "workbook" ? this.#moveToWorkbook() : this.#moveToMachine()));

  /** Takes the settings of the workbook away, so that those that this machine has hold again. */
  readonly leaveWorkbook = (): Promise<MoveOutcome> =>
    this.#after(async () => {
      const saved = await this.#keptInWorkbook(undefined);
      if (saved !== "kept") return this.#notMoved(saved);
      this.#pending = [];
      this.#set({ ...this.#ofMachine(), isUnsaved: false, others: [] });
      return "moved";
    });

  /** Puts the present settings in the place of those that cannot be read, which are set aside; false if it cannot be. */
  readonly replaceUnreadable = (): Promise<boolean> =>
    this.#after(async () => {
      const { unreadable, settings } = this.#state;
      if (!unreadable) return true;
      const { place, text } = unreadable;
      if (text !== undefined && !setSettingsAside(text, this.#storage)) return false;
      const isSaved =
        place === "machine"
          ? rememberSettings(settings, this.#storage)
          : (await this.#keptInWorkbook(storedTextOfSettings(settings))) === "kept";
      if (!isSaved) {
        void this.read();
        return false;
      }
      this.#pending = [];
      this.#set({
        settings: { ...settings, keptIn: place },
        unreadable: undefined,
        isUnsaved: false,
      });
      return true;
    });

  #ofMachine(): Pick<SettingsState, "settings" | "unreadable"> {
    const saved = recallSettings(this.#storage);
    if (!saved) return { settings: defaultSettings(), unreadable: undefined };
    if (saved.reading.ok) return { settings: saved.reading.value, unreadable: undefined };
    const { code: reason } = saved.reading.error;
    const unreadable = { place: "machine", text: saved.text, reason } as const;
    return { settings: defaultSettings(), unreadable };
  }

  async #keep(): Promise<void> {
    if (this.#state.settings.keptIn === "machine") this.#keepOnMachine();
    else while (this.#pending.length > 0 && (await this.#keepInWorkbook()));
  }

  /** Onto what another window may have saved meanwhile. */
  #keepOnMachine(): void {
    const saved = recallSettings(this.#storage);
    if (saved && !saved.reading.ok) {
      this.#set({ unreadable: this.#ofMachine().unreadable, isUnsaved: true });
      return;
    }
    const settings = saved?.reading.ok
      ? this.#withPending(saved.reading.value)
      : this.#state.settings;
    const isSaved = rememberSettings(settings, this.#storage);
    if (isSaved) this.#pending = [];
    this.#set({ settings, isUnsaved: !isSaved });
  }

  /** Together with what a colleague may have saved meanwhile; tells whether it was saved. */
  async #keepInWorkbook(): Promise<boolean> {
    let saved: Kept = "changed";
    for (let tries = 0; saved === "changed" && tries < MOST_TRIES; tries += 1) {
      const found = await this.#found();
      if (found.kind === "unreadable") {
        this.#set({ isUnsaved: true, unreadable: found.unreadable });
        return false;
      }
      const settings =
        found.kind === "settings" ? this.#merged(found.settings) : this.#state.settings;
      const changes = this.#pending;
      const { others } = this.#state;
      saved = await this.#keptInWorkbook(storedTextOfSettings(settings, others));
      if (saved === "kept") {
        this.#knownOthers = others;
        this.#base = settings;
        this.#pending = this.#pending.slice(changes.length);
        this.#set({ settings: this.#withPending(settings), unreadable: undefined });
      }
    }
    this.#set({ isUnsaved: saved !== "kept" });
    return saved === "kept";
  }

  async #moveToWorkbook(): Promise<MoveOutcome> {
    const found = await this.#found();
    if (found.kind === "unreadable") {
      this.#set({ unreadable: found.unreadable });
      return "failed";
    }
    if (found.kind === "settings") {
      this.#base = found.settings;
      this.#set({ settings: found.settings });
      return "foundOthers";
    }
    const settings = { ...this.#state.settings, keptIn: "workbook" } as const;
    const saved = await this.#keptInWorkbook(storedTextOfSettings(settings));
    if (saved !== "kept") return this.#notMoved(saved);
    this.#base = settings;
    this.#pending = [];
    this.#set({ settings, isUnsaved: false });
    return "moved";
  }

  async #moveToMachine(): Promise<MoveOutcome> {
    const { settings } = this.#state;
    const saved = recallSettings(this.#storage);
    const isLost = saved && !saved.reading.ok && !setSettingsAside(saved.text, this.#storage);
    if (isLost === true || !rememberSettings(settings, this.#storage)) return "failed";
    const left = await this.#keptInWorkbook(undefined);
    if (left !== "kept") return this.#notMoved(left);
    this.#pending = [];
    this.#set({ settings: { ...settings, keptIn: "machine" }, isUnsaved: false });
    return "moved";
  }

  /** What a colleague has changed meanwhile holds, and the user sees it before it is moved. */
  async #notMoved(saved: Kept): Promise<MoveOutcome> {
    if (saved === "failed") return "failed";
    const found = await this.#found();
    if (found.kind !== "settings") return "failed";
    this.#set({ settings: this.#merged(found.settings) });
    return "foundOthers";
  }

  async #found() {
    const found = await readWorkbookSettings(this.#quotes);
    this.#seen = found.seen;
    if (found.kind === "settings") {
      this.#set({ others: openOthers(this.#knownOthers, this.#state.others, found.others) });
      this.#knownOthers = found.others;
    }
    return found;
  }

  /** What was changed here, put together with what the workbook has by now. */
  #merged(theirs: QuoteSettings): QuoteSettings {
    const base = this.#base;
    this.#base = theirs;
    if (this.#pending.length === 0) return theirs;
    const { settings, others } = mergedSettings(base, this.#withPending(base), theirs);
    if (others) this.#set({ others: withOthers(this.#state.others, [others]) });
    this.#pending = [() => settings];
    return settings;
  }

  async #keptInWorkbook(text: string | undefined): Promise<Kept> {
    try {
      const saved = await this.#quotes.saveSettings?.(text, this.#seen);
      if (!saved?.ok) return saved?.error.code === "changedElsewhere" ? "changed" : "failed";
      this.#seen = text === undefined ? [] : [text];
      return "kept";
    } catch {
      return "failed";
    }
  }

  #withPending(settings: QuoteSettings): QuoteSettings {
    return this.#pending.reduce((before, change) => change(before), settings);
  }

  /** One after the other, so that no two write at once. */
  #after<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => undefined);
    return result;
  }

  #set(change: Partial<SettingsState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
