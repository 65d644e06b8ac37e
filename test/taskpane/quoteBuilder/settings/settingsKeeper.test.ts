import { defaultSettings } from "../../../../src/taskpane/quoteBuilder/settings/quoteSettings";
import { SettingsKeeper } from "../../../../src/taskpane/quoteBuilder/settings/settingsKeeper";
import { storedTextOfSettings } from "../../../../src/taskpane/quoteBuilder/settings/storedSettings";
import type { SettingsChange } from "../../../../src/taskpane/quoteBuilder/settings/settingsState";
import type { TextStorage } from "../../../../src/taskpane/storage";
import { memoryStorage } from "../../../support/memoryStorage";
import { sampleSettings } from "./sampleSettings";
import { workbookOfSettings } from "./workbookOfSettings";

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
  const keeper = new SettingsKeeper(storage, quotes);
  await keeper.read();
  return keeper;
}

describe("on this machine", () => {
  it("are the defaults at first, and come back as they were changed", async () => {
    const storage = memoryStorage();
    const keeper = await startedKeeper(storage);
    expect(keeper.state().settings).toEqual(defaultSettings());
    keeper.change(named("Fluxpunkt GmbH"));
    const later = await startedKeeper(storage);
    expect(later.state().settings.seller.company).toBe("Fluxpunkt GmbH");
    expect(later.state()).toMatchObject({ isReading: false, isNotKept: false });
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
    const keeper = await startedKeeper(blocked);
    keeper.change(named("Fluxpunkt GmbH"));
    keeper.change(ranked("Q{N}"));
    expect(keeper.state().isNotKept).toBe(true);
    expect(keeper.state().settings.seller.company).toBe("Fluxpunkt GmbH");
    expect(keeper.state().settings.numbering.pattern).toBe("Q{N}");
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
    const keeper = await startedKeeper(full);
    keeper.change(named("Neu GmbH"));
    expect(keeper.state().isNotKept).toBe(true);
    isFull = false;
    await keeper.flush();
    expect(keeper.state().isNotKept).toBe(false);
    expect((await startedKeeper(storage)).state().settings.seller.company).toBe("Neu GmbH");
  });

  it.each([
    ["newerSchema", NEWER],
    ["notADocument", "{"],
  ])("stay as they are when they cannot be read: %s", async (reason, text) => {
    const storage = memoryStorage({ quoteSettings: text });
    const keeper = await startedKeeper(storage);
    expect(keeper.state().unreadable).toEqual({ place: "machine", text, reason });
    keeper.change(named("Neu GmbH"));
    await keeper.flush();
    expect(storage.read("quoteSettings")).toBe(text);
    expect(keeper.state()).toMatchObject({ isNotKept: true });

    expect(await keeper.replaceUnreadable()).toBe(true);
    expect(storage.read("quoteSettings.setAside")).toBe(text);
    expect(storage.read("quoteSettings")).toContain("Neu GmbH");
    expect(keeper.state()).toMatchObject({ isNotKept: false, unreadable: undefined });
  });

  it("are not replaced where what cannot be read cannot be set aside", async () => {
    const storage = memoryStorage({ quoteSettings: "{" });
    const full: TextStorage = { ...storage, write: () => undefined };
    const keeper = await startedKeeper(full);
    expect(await keeper.replaceUnreadable()).toBe(false);
    expect(storage.read("quoteSettings")).toBe("{");
  });
});

describe("in the workbook", () => {
  it("win over those of the machine, which stay there", async () => {
    const { quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const storage = storageWith();
    const keeper = new SettingsKeeper(storage, quotes);
    expect(keeper.state()).toMatchObject({ isReading: true, settings: mine });
    await keeper.read();
    expect(keeper.state().settings).toEqual({ ...theirs, keptIn: "workbook" });
    expect(keeper.ofMachine()).toEqual(mine);
  });

  it("are changed onto what a colleague has kept meanwhile", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const keeper = await startedKeeper(storageWith(), quotes);
    workbook.text = storedTextOfSettings(ranked("K{N}")(theirs));
    keeper.change(named("Neu GmbH"));
    keeper.change(named("Neu AG"));
    await keeper.flush();
    expect(workbook.writes).toBe(1);
    const { settings } = keeper.state();
    expect(settings.seller.company).toBe("Neu AG");
    expect(settings.numbering.pattern).toBe("K{N}");
    expect(workbook.text).toBe(storedTextOfSettings(settings));
  });

  it("are kept later when Excel is busy, with nothing lost and the machine as it was", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const keeper = await startedKeeper(storageWith(), quotes);
    workbook.isBroken = true;
    keeper.change(named("Neu GmbH"));
    await keeper.flush();
    expect(keeper.state()).toMatchObject({ isNotKept: true });
    expect(keeper.state().settings.seller.company).toBe("Neu GmbH");
    workbook.isBroken = false;
    await keeper.flush();
    expect(workbook.text).toContain("Neu GmbH");
    expect(keeper.state()).toMatchObject({ isNotKept: false, unreadable: undefined });
    expect(keeper.ofMachine()).toEqual(mine);
  });

  it("that cannot be read stay, and those of the machine hold", async () => {
    const { workbook, quotes } = workbookOfSettings(NEWER);
    const keeper = await startedKeeper(storageWith(), quotes);
    expect(keeper.state().settings).toEqual(mine);
    keeper.change(named("Neu GmbH"));
    await keeper.flush();
    expect(workbook.text).toBe(NEWER);
    expect(keeper.state()).toMatchObject({
      isNotKept: false,
      unreadable: { place: "workbook", text: NEWER, reason: "newerSchema" },
    });
    expect(keeper.ofMachine()?.seller.company).toBe("Neu GmbH");
    await keeper.replaceUnreadable();
    expect(workbook.text).toContain("Neu GmbH");
    expect(keeper.state().settings.keptIn).toBe("workbook");
  });

  it("that Excel did not give are asked for again", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    workbook.isBroken = true;
    const keeper = await startedKeeper(storageWith(), quotes);
    expect(keeper.state()).toMatchObject({ settings: mine, unreadable: { reason: "notReached" } });
    workbook.isBroken = false;
    await keeper.read();
    expect(keeper.state()).toMatchObject({ unreadable: undefined, isReading: false });
    expect(keeper.state().settings.keptIn).toBe("workbook");
  });

  it("take in what was changed before they had been read", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const keeper = new SettingsKeeper(storageWith(), quotes);
    keeper.change(ranked("Q{N}"));
    await keeper.read();
    expect(workbook.text).toBe(storedTextOfSettings(ranked("Q{N}")(theirs)));
    expect(keeper.ofMachine()).toEqual(mine);
  });

  it("survive that what reads them could not be loaded", async () => {
    const quotes = {
      readSettings: () => Promise.reject(new Error("no network")),
      keepSettings: () => Promise.reject(new Error("no network")),
    };
    const keeper = await startedKeeper(storageWith(), quotes);
    expect(keeper.state()).toMatchObject({ settings: mine, isReading: false });
    expect(await keeper.move("workbook")).toBe("failed");
    expect(keeper.state().settings.keptIn).toBe("machine");
  });
});

describe("moving", () => {
  it("copies them to the workbook and back, and leaves none there", async () => {
    const { workbook, quotes } = workbookOfSettings();
    const storage = storageWith();
    const keeper = await startedKeeper(storage, quotes);
    expect(await keeper.move("workbook")).toBe("moved");
    expect(workbook.text).toBe(storedTextOfSettings(mine));
    keeper.change(named("Neu GmbH"));
    await keeper.flush();
    expect(keeper.ofMachine()).toEqual(mine);
    expect(await keeper.move("machine")).toBe("moved");
    expect(workbook.text).toBeUndefined();
    expect(keeper.ofMachine()).toEqual(named("Neu GmbH")(mine));
    expect((await startedKeeper(storage, quotes)).state().settings.keptIn).toBe("machine");
  });

  it("leaves those of the workbook for those of the machine", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const keeper = await startedKeeper(storageWith(), quotes);
    expect(await keeper.leaveWorkbook()).toBe("moved");
    expect(workbook.text).toBeUndefined();
    expect(keeper.state().settings).toEqual(mine);
  });

  it("never replaces what a colleague has kept in the workbook meanwhile", async () => {
    const { workbook, quotes } = workbookOfSettings();
    const keeper = await startedKeeper(storageWith(), quotes);
    workbook.text = storedTextOfSettings(theirs);
    expect(await keeper.move("workbook")).toBe("foundOthers");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
    expect(keeper.state().settings).toEqual({ ...theirs, keptIn: "workbook" });

    const second = await startedKeeper(storageWith(), workbookOfSettings().quotes);
    expect(await second.move("workbook")).toBe("moved");
  });

  it("stays where it was when either place refuses", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const full: TextStorage = { ...storageWith(), write: () => undefined };
    const keeper = await startedKeeper(full, quotes);
    expect(await keeper.move("machine")).toBe("failed");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
    workbook.isBroken = true;
    const other = await startedKeeper(storageWith(), quotes);
    expect(await other.leaveWorkbook()).toBe("failed");
    expect(workbook.text).toBe(storedTextOfSettings(theirs));
  });

  it("sets aside what could not be read on the machine", async () => {
    const { quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const storage = memoryStorage({ quoteSettings: NEWER });
    const keeper = await startedKeeper(storage, quotes);
    expect(await keeper.move("machine")).toBe("moved");
    expect(storage.read("quoteSettings.setAside")).toBe(NEWER);
    expect(keeper.ofMachine()).toEqual(theirs);
  });
});
