import type { PaneQuotes } from "../../paneQuotes";
import type { TextStorage } from "../../storage";
import { recallSettings, rememberSettings, setSettingsAside } from "./machineSettings";
import { defaultSettings, type QuoteSettings, type SettingsPlace } from "./quoteSettings";
import type { MoveOutcome, SettingsChange, SettingsState } from "./settingsState";
import { storedTextOfSettings } from "./storedSettings";
import { readWorkbookSettings } from "./workbookSettings";

/** So long after the last change the settings go to the workbook. */
const QUIET_MILLISECONDS = 500;

/** Keeps the settings of quotes on this machine or in the workbook; those of the workbook win. */
export class SettingsKeeper {
  readonly canUseWorkbook: boolean;
  #state: SettingsState;
  /** Changes that are not kept yet, in their order. */
  #pending: readonly SettingsChange[] = [];
  #work: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #storage: TextStorage;
  readonly #quotes: Pick<PaneQuotes, "readSettings" | "keepSettings">;

  constructor(storage: TextStorage, quotes: Pick<PaneQuotes, "readSettings" | "keepSettings">) {
    this.#storage = storage;
    this.#quotes = quotes;
    this.canUseWorkbook = quotes.readSettings !== undefined && quotes.keepSettings !== undefined;
    this.#state = { ...this.#ofMachine(), isReading: this.canUseWorkbook, isNotKept: false };
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
      const found = await readWorkbookSettings(this.#quotes);
      if (found.kind === "settings") {
        this.#set({ settings: this.#withPending(found.settings), unreadable: undefined });
      } else if (found.kind === "unreadable") {
        this.#set({ unreadable: found.unreadable });
      } else if (this.#state.unreadable?.place === "workbook") {
        this.#set({ unreadable: undefined });
      }
      this.#set({ isReading: false });
      if (this.#pending.length > 0) await this.#keep();
    });

  /** What another window has kept on this machine holds here too. */
  readonly reread = (): void => {
    const { settings, isReading } = this.#state;
    if (settings.keptIn === "machine" && !isReading && this.#pending.length === 0) {
      const found = this.#ofMachine();
      this.#set(found.unreadable ? { unreadable: found.unreadable } : found);
    }
  };

  /** Changes the settings at once, and keeps the change soon; `isUrgent` when it must not wait for more. */
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

  /** Keeps what is not kept yet. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    return this.#after(() => this.#keep());
  };

  /** Settings of this machine itself, beside those of the workbook. */
  readonly ofMachine = (): QuoteSettings | undefined => {
    const kept = recallSettings(this.#storage);
    return kept?.reading.ok ? kept.reading.value : undefined;
  };

  /** Copies the settings to the other place, which is that of all further changes. */
  readonly move = (keptIn: SettingsPlace): Promise<MoveOutcome> =>
    this.#after(() => (keptIn === "workbook" ? this.#moveToWorkbook() : this.#moveToMachine()));

  /** Takes the settings of the workbook away, so that those that this machine has hold again. */
  readonly leaveWorkbook = (): Promise<MoveOutcome> =>
    this.#after(async () => {
      if (!(await this.#keptInWorkbook(undefined))) return "failed";
      this.#pending = [];
      this.#set({ ...this.#ofMachine(), isNotKept: false });
      return "moved";
    });

  /** Puts the present settings in the place of those that cannot be read, which are set aside; false if it cannot be. */
  readonly replaceUnreadable = (): Promise<boolean> =>
    this.#after(async () => {
      const { unreadable, settings } = this.#state;
      if (!unreadable) return true;
      const { place, text } = unreadable;
      if (text !== undefined && !setSettingsAside(text, this.#storage)) return false;
      const isKept =
        place === "machine"
          ? rememberSettings(settings, this.#storage)
          : await this.#keptInWorkbook(storedTextOfSettings(settings));
      if (!isKept) return false;
      this.#pending = [];
      this.#set({
        settings: { ...settings, keptIn: place },
        unreadable: undefined,
        isNotKept: false,
      });
      return true;
    });

  #ofMachine(): Pick<SettingsState, "settings" | "unreadable"> {
    const kept = recallSettings(this.#storage);
    if (!kept) return { settings: defaultSettings(), unreadable: undefined };
    if (kept.reading.ok) return { settings: kept.reading.value, unreadable: undefined };
    const { code: reason } = kept.reading.error;
    const unreadable = { place: "machine", text: kept.text, reason } as const;
    return { settings: defaultSettings(), unreadable };
  }

  async #keep(): Promise<void> {
    if (this.#state.settings.keptIn === "machine") this.#keepOnMachine();
    else while (this.#pending.length > 0 && (await this.#keepInWorkbook()));
  }

  /** Onto what another window may have kept meanwhile. */
  #keepOnMachine(): void {
    const kept = recallSettings(this.#storage);
    if (kept && !kept.reading.ok) {
      this.#set({ unreadable: this.#ofMachine().unreadable, isNotKept: true });
      return;
    }
    const settings = kept?.reading.ok
      ? this.#withPending(kept.reading.value)
      : this.#state.settings;
    const isKept = rememberSettings(settings, this.#storage);
    if (isKept) this.#pending = [];
    this.#set({ settings, isNotKept: !isKept });
  }

  /** Onto what a colleague may have kept meanwhile; tells whether it was kept. */
  async #keepInWorkbook(): Promise<boolean> {
    const changes = this.#pending;
    const found = await readWorkbookSettings(this.#quotes);
    if (found.kind === "unreadable") {
      this.#set({ isNotKept: true, unreadable: found.unreadable });
      return false;
    }
    const base = found.kind === "settings" ? found.settings : undefined;
    const settings = base ? applied(changes, base) : this.#state.settings;
    const isKept = await this.#keptInWorkbook(storedTextOfSettings(settings));
    if (isKept) {
      this.#pending = this.#pending.slice(changes.length);
      this.#set({ settings: this.#withPending(settings), unreadable: undefined });
    }
    this.#set({ isNotKept: !isKept });
    return isKept;
  }

  async #moveToWorkbook(): Promise<MoveOutcome> {
    const found = await readWorkbookSettings(this.#quotes);
    if (found.kind === "unreadable") {
      this.#set({ unreadable: found.unreadable });
      return "failed";
    }
    if (found.kind === "settings") {
      this.#set({ settings: found.settings });
      return "foundOthers";
    }
    const { settings } = this.#state;
    if (!(await this.#keptInWorkbook(storedTextOfSettings(settings)))) return "failed";
    this.#pending = [];
    this.#set({ settings: { ...settings, keptIn: "workbook" }, isNotKept: false });
    return "moved";
  }

  async #moveToMachine(): Promise<MoveOutcome> {
    const { settings } = this.#state;
    const kept = recallSettings(this.#storage);
    const isLost = kept && !kept.reading.ok && !setSettingsAside(kept.text, this.#storage);
    if (isLost === true || !rememberSettings(settings, this.#storage)) return "failed";
    if (!(await this.#keptInWorkbook(undefined))) return "failed";
    this.#pending = [];
    this.#set({ settings: { ...settings, keptIn: "machine" }, isNotKept: false });
    return "moved";
  }

  async #keptInWorkbook(text: string | undefined): Promise<boolean> {
    try {
      return (await this.#quotes.keepSettings?.(text))?.ok === true;
    } catch {
      return false;
    }
  }

  #withPending(settings: QuoteSettings): QuoteSettings {
    return applied(this.#pending, settings);
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

function applied(changes: readonly SettingsChange[], settings: QuoteSettings): QuoteSettings {
  return changes.reduce((before, change) => change(before), settings);
}
