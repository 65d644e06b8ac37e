import { defaultSettings } from "../../../../src/quote/settings/quoteSettings";
import { SettingsStore } from "../../../../src/taskpane/quoteSession/settings/settingsStore";
import { storedTextOfSettings } from "../../../../src/quote/settings/storedSettings";
import type { SettingsChange } from "../../../../src/taskpane/quoteSession/settings/settingsState";
import type { TextStorage } from "../../../../src/taskpane/environment/storage";
import { memoryStorage } from "../../../support/memoryStorage";
import { sampleSettings } from "../../quoteSettings/sampleSettings";
import { workbookOfSettings } from "../../quoteSettings/workbookOfSettings";

const mine = sampleSettings();
const theirs = sampleSettings({ seller: { ...mine.seller, company: "Kollege GmbH" } });
const NEWER = '{"schema":2,"new":true}';

const named =
  (company: string): SettingsChange =>
  (settings) => ({ ...settings, seller: { ...settings.seller, company } });

const ranked =
  (pattern: string): SettingsChange =>
  (settings) => ({ ...settings, numbering: { ...settings.numbering, pattern } });

function storageWith(settings = mine): TextStorage {
  return memoryStorage({ quoteSettings: storedTextOfSettings(settings) });
}

/** A browser that lets nothing be kept. */
const blocked: TextStorage = {
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
};

/** A keeper that has read what the workbook has. */
async function startedKeeper(storage: TextStorage, quotes = {}) {
  const settingsStore = new SettingsStore(storage, quotes);
  await settingsStore.read();
  return settingsStore;
}

describe("on this machine", () => {
  it("are the defaults at first, and come back as they were changed", async () => {
    const storage = memoryStorage();
    const settingsStore = await startedKeeper(storage);
    expect(settingsStore.state().settings).toEqual(defaultSettings());
    settingsStore.change(named("Fluxpunkt GmbH"));
    const later = await startedKeeper(storage);
    expect(later.state().settings.seller.company).toBe("Fluxpunkt GmbH");
    expect(later.state()).toMatchObject({ isReading: false, isUnsaved: false });
  });

  it("take in what another window has changed, and keep it", async () => {
    const storage = storageWith();
    const one = await startedKeeper(storage);
    const other = await startedKeeper(storage);
    one.change(named("Neu GmbH"));
    other.change(ranked("Q{N}"));
    expect(other.state().settings.seller.company).toBe("Neu GmbH");
    one.reread();
    expect(one.state().settings).toEqual(other.state().settings);
  });

  it("hold for a while where the browser keeps nothing, and say so", async () => {
    const settingsStore = await startedKeeper(blocked);
    settingsStore.change(named("Fluxpunkt GmbH"));
    settingsStore.change(ranked("Q{N}"));
    expect(settingsStore.state().isUnsaved).toBe(true);
    expect(settingsStore.state().settings.seller.company).toBe("Fluxpunkt GmbH");
    expect(settingsStore.state().settings.numbering.pattern).toBe("Q{N}");
  });

  it("are kept once there is room again", async () => {
    const storage = storageWith();
    let isFull = true;
    const full: TextStorage = {
      ...storage,
      write: (key, text) => {
        if (!isFull) storage.write(key, text);
      },
    };
    const settingsStore = await startedKeeper(full);
    settingsStore.change(named("Neu GmbH"));
    expect(settingsStore.state().isUnsaved).toBe(true);
    isFull = false;
    await settingsStore.flush();
    expect(settingsStore.state().isUnsaved).toBe(false);
    expect((await startedKeeper(storage)).state().settings.seller.company).toBe("Neu GmbH");
  });

  it.each([
    ["newerSchema", NEWER],
    ["notADocument", "{"],
  ])("stay as they are when they cannot be read: %s", async (reason, text) => {
    const storage = memoryStorage({ quoteSettings: text });
    const settingsStore = await startedKeeper(storage);
    expect(settingsStore.state().unreadable).toEqual({ place: "machine", text, reason });
    settingsStore.change(named("Neu GmbH"));
    await settingsStore.flush();
    expect(storage.read("quoteSettings")).toBe(text);
    expect(settingsStore.state()).toMatchObject({ isUnsaved: true });

    expect(await settingsStore.replaceUnreadable()).toBe(true);
    expect(storage.read("quoteSettings.setAside")).toBe(text);
    expect(storage.read("quoteSettings")).toContain("Neu GmbH");
    expect(settingsStore.state()).toMatchObject({ isUnsaved: false, unreadable: undefined });
  });

  it("are not replaced where what cannot be read cannot be set aside", async () => {
    const storage = memoryStorage({ quoteSettings: "{" });
    const full: TextStorage = { ...storage, write: () => undefined };
    const settingsStore = await startedKeeper(full);
    expect(await settingsStore.replaceUnreadable()).toBe(false);
    expect(storage.read("quoteSettings")).toBe("{");
  });
});

describe("in the workbook", () => {
  it("win over those of the machine, which stay there", async () => {
    const { quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const storage = storageWith();
    const settingsStore = new SettingsStore(storage, quotes);
    expect(settingsStore.state()).toMatchObject({ isReading: true, settings: mine });
    await settingsStore.read();
    expect(settingsStore.state().settings).toEqual({ ...theirs, keptIn: "workbook" });
    expect(settingsStore.ofMachine()).toEqual(mine);
  });

  it("are changed onto what a colleague has kept meanwhile", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const settingsStore = await startedKeeper(storageWith(), quotes);
    workbook.text = storedTextOfSettings(ranked("K{N}")(theirs));
    settingsStore.change(named("Neu GmbH"));
    settingsStore.change(named("Neu AG"));
    await settingsStore.flush();
    expect(workbook.writes).toBe(1);
    const { settings } = settingsStore.state();
    expect(settings.seller.company).toBe("Neu AG");
    expect(settings.numbering.pattern).toBe("K{N}");
    expect(workbook.text).toBe(storedTextOfSettings(settings));
  });

  it("are kept later when Excel is busy, with nothing lost and the machine as it was", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const settingsStore = await startedKeeper(storageWith(), quotes);
    workbook.isBroken = true;
    settingsStore.change(named("Neu GmbH"));
    await settingsStore.flush();
    expect(settingsStore.state()).toMatchObject({ isUnsaved: true });
    expect(settingsStore.state().settings.seller.company).toBe("Neu GmbH");
    workbook.isBroken = false;
    await settingsStore.flush();
    expect(workbook.text).toContain("Neu GmbH");
    expect(settingsStore.state()).toMatchObject({ isUnsaved: false, unreadable: undefined });
    expect(settingsStore.ofMachine()).toEqual(mine);
  });

  it("that cannot be read stay, and those of the machine hold", async () => {
    const { workbook, quotes } = workbookOfSettings(NEWER);
    const settingsStore = await startedKeeper(storageWith(), quotes);
    expect(settingsStore.state().settings).toEqual(mine);
    settingsStore.change(named("Neu GmbH"));
    await settingsStore.flush();
    expect(workbook.text).toBe(NEWER);
    expect(settingsStore.state()).toMatchObject({
      isUnsaved: false,
      unreadable: { place: "workbook", text: NEWER, reason: "newerSchema" },
    });
    expect(settingsStore.ofMachine()?.seller.company).toBe("Neu GmbH");
    await settingsStore.replaceUnreadable();
    expect(workbook.text).toContain("Neu GmbH");
    expect(settingsStore.state().settings.keptIn).toBe("workbook");
  });

  it("that Excel did not give are asked for again", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    workbook.isBroken = true;
    const settingsStore = await startedKeeper(storageWith(), quotes);
    expect(settingsStore.state()).toMatchObject({
      settings: mine,
      unreadable: { reason: "notReached" },
    });
    workbook.isBroken = false;
    await settingsStore.read();
    expect(settingsStore.state()).toMatchObject({ unreadable: undefined, isReading: false });
    expect(settingsStore.state().settings.keptIn).toBe("workbook");
  });

  it("take in what was changed before they had been read", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const settingsStore = new SettingsStore(storageWith(), quotes);
    settingsStore.change(ranked("Q{N}"));
    await settingsStore.read();
    expect(workbook.text).toBe(storedTextOfSettings(ranked("Q{N}")(theirs)));
    expect(settingsStore.ofMachine()).toEqual(mine);
  });

  it("survive that what reads them could not be loaded", async () => {
    const quotes = {
      readSettings: () => Promise.reject(new Error("no network")),
      saveSettings: () => Promise.reject(new Error("no network")),
    };
    const settingsStore = await startedKeeper(storageWith(), quotes);
    expect(settingsStore.state()).toMatchObject({ settings: mine, isReading: false });
    expect(await settingsStore.move("workbook")).toBe("failed");
    expect(settingsStore.state().settings.keptIn).toBe("machine");
  });
});

describe("moving", () => {
  it("copies them to the workbook and back, and leaves none there", async () => {
    const { workbook, quotes } = workbookOfSettings();
    const storage = storageWith();
    const settingsStore = await startedKeeper(storage, quotes);
    expect(await settingsStore.move("workbook")).toBe("moved");
    expect(workbook.text).toBe(storedTextOfSettings(mine));
    settingsStore.change(named("Neu GmbH"));
    await settingsStore.flush();
    expect(settingsStore.ofMachine()).toEqual(mine);
    expect(await settingsStore.move("machine")).toBe("moved");
    expect(workbook.text).toBeUndefined();
    expect(settingsStore.ofMachine()).toEqual(named("Neu GmbH")(mine));
    expect((await startedKeeper(storage, quotes)).state().settings.keptIn).toBe("machine");
  });

  it("leaves those of the workbook for those of the machine", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const settingsStore = await startedKeeper(storageWith(), quotes);
    expect(await settingsStore.leaveWorkbook()).toBe("moved");
    expect(workbook.text).toBeUndefined();
    expect(settingsStore.state().settings).toEqual(mine);
  });

  it("never replaces what a colleague has kept in the workbook meanwhile", async () => {
    const { workbook, quotes } = workbookOfSettings();
    const settingsStore = await startedKeeper(storageWith(), quotes);
    workbook.text = storedTextOfSettings(theirs);
    expect(await settingsStore.move("workbook")).toBe("foundOthers");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
    expect(settingsStore.state().settings).toEqual({ ...theirs, keptIn: "workbook" });

    const second = await startedKeeper(storageWith(), workbookOfSettings().quotes);
    expect(await second.move("workbook")).toBe("moved");
  });

  it("stays where it was when either place refuses", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const full: TextStorage = { ...storageWith(), write: () => undefined };
    const settingsStore = await startedKeeper(full, quotes);
    expect(await settingsStore.move("machine")).toBe("failed");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
    workbook.isBroken = true;
    const other = await startedKeeper(storageWith(), quotes);
    expect(await other.leaveWorkbook()).toBe("failed");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
  });

  it("sets aside what could not be read on the machine", async () => {
    const { quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const storage = memoryStorage({ quoteSettings: NEWER });
    const settingsStore = await startedKeeper(storage, quotes);
    expect(await settingsStore.move("machine")).toBe("moved");
    expect(storage.read("quoteSettings.setAside")).toBe(NEWER);
    expect(settingsStore.ofMachine()).toEqual(theirs);
  });
});
