import type { QuoteSettings } from "../../../src/quote/settings/quoteSettings";
import { SettingsStore } from "../../../src/taskpane/quoteSession/settings/settingsStore";
import {
  readStoredSettings,
  storedTextOfSettings,
} from "../../../src/quote/settings/storedSettings";
import { memoryStorage } from "../../support/memoryStorage";
import { sampleSettings } from "./sampleSettings";
import { workbookOfSettings } from "./workbookOfSettings";

const start = sampleSettings();

const named = (company: string) => (settings: QuoteSettings) => ({
  ...settings,
  seller: { ...settings.seller, company },
});
const emailed = (email: string) => (settings: QuoteSettings) => ({
  ...settings,
  seller: { ...settings.seller, email },
});
const numbered = (last: number) => (settings: QuoteSettings) => ({
  ...settings,
  numbering: {
    ...settings.numbering,
    lastNumbers: { ...settings.numbering.lastNumbers, 2026: last },
  },
});

async function twoPanes() {
  const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(start));
  const pane = async () => {
    const settingsStore = new SettingsStore(memoryStorage(), quotes);
    await settingsStore.read();
    return settingsStore;
  };
  return { workbook, pane, one: await pane(), other: await pane() };
}

function stored(text = ""): QuoteSettings {
  const reading = readStoredSettings(text, "workbook");
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

it("keeps what both panes have changed, field by field", async () => {
  const { workbook, one, other } = await twoPanes();
  one.change(named("Eins GmbH"));
  await one.flush();
  other.change(emailed("zwei@example.org"));
  await other.flush();
  expect(stored(workbook.text).seller).toMatchObject({
    company: "Eins GmbH",
    email: "zwei@example.org",
  });
  expect(other.state().others).toEqual([]);
});

it("shows what gives way where both have changed the same, until it is answered", async () => {
  const { workbook, one, other } = await twoPanes();
  one.change(named("Eins GmbH"));
  await one.flush();
  other.change(named("Zwei GmbH"));
  await other.flush();
  expect(stored(workbook.text).seller.company).toBe("Zwei GmbH");
  const [others] = other.state().others;
  expect(others?.seller.company).toBe("Eins GmbH");

  if (others) other.answerOthers(others, true);
  await other.flush();
  expect(other.state().others).toEqual([]);
  expect(stored(workbook.text).seller.company).toBe("Eins GmbH");
});

it("shows what gave way after a reload, to both, until one of them has dismissed it", async () => {
  const { workbook, pane, one, other } = await twoPanes();
  one.change(named("Eins GmbH"));
  await one.flush();
  other.change(named("Zwei GmbH"));
  await other.flush();

  const reloaded = await pane();
  expect(reloaded.state().settings.seller.company).toBe("Zwei GmbH");
  expect(reloaded.state().others.map(({ seller }) => seller.company)).toEqual(["Eins GmbH"]);
  await one.read();
  expect(one.state().others).toEqual(reloaded.state().others);

  reloaded.change(emailed("neu@example.org"));
  await reloaded.flush();
  expect((await pane()).state().others).toEqual(reloaded.state().others);

  const [others] = reloaded.state().others;
  if (others) reloaded.answerOthers(others, false);
  await reloaded.flush();
  await one.read();
  for (const each of [reloaded, one, await pane()]) expect(each.state().others).toEqual([]);
  expect(stored(workbook.text).seller).toMatchObject({
    company: "Zwei GmbH",
    email: "neu@example.org",
  });
});

it("loses nothing that gave way when it cannot be dismissed in the workbook", async () => {
  const { workbook, pane, one, other } = await twoPanes();
  one.change(named("Eins GmbH"));
  await one.flush();
  other.change(named("Zwei GmbH"));
  await other.flush();
  workbook.isBroken = true;
  const [others] = other.state().others;
  if (others) other.answerOthers(others, false);
  await other.flush();
  workbook.isBroken = false;
  expect((await pane()).state().others).toHaveLength(1);
  await other.flush();
  expect((await pane()).state().others).toEqual([]);
});

it("leaves no number out and gives none twice", async () => {
  const { workbook, one, other } = await twoPanes();
  one.change(numbered(50));
  await one.flush();
  other.change(numbered(42));
  await other.flush();
  expect(stored(workbook.text).numbering.lastNumbers).toEqual({ 2025: 7, 2026: 50 });
});

it("writes onto what comes between its reading and its writing", async () => {
  const { workbook, one } = await twoPanes();
  workbook.onRead = () => {
    workbook.onRead = () => undefined;
    workbook.text = storedTextOfSettings(emailed("neu@example.org")(start));
  };
  one.change(named("Eins GmbH"));
  await one.flush();
  expect(stored(workbook.text).seller).toMatchObject({
    company: "Eins GmbH",
    email: "neu@example.org",
  });
  expect(one.state()).toMatchObject({ isUnsaved: false, others: [] });
});

it("keeps a whole set of settings together with what is changed meanwhile, however often", async () => {
  const { workbook, one } = await twoPanes();
  const imported = named("Eins GmbH")(start);
  let reads = 0;
  workbook.onRead = () => {
    reads += 1;
    if (reads === 1) workbook.text = storedTextOfSettings(emailed("neu@example.org")(start));
  };
  one.change(() => ({ ...imported, keptIn: "workbook" }));
  await one.flush();
  expect(stored(workbook.text).seller).toMatchObject({
    company: "Eins GmbH",
    email: "neu@example.org",
  });
});

it("says that nothing is kept where the workbook never stays as it was read", async () => {
  const { workbook, one } = await twoPanes();
  let reads = 0;
  workbook.onRead = () => {
    reads += 1;
    workbook.text = storedTextOfSettings(emailed(`${reads}@example.org`)(start));
  };
  one.change(named("Eins GmbH"));
  await one.flush();
  expect(one.state()).toMatchObject({ isUnsaved: true });
  expect(one.state().settings.seller.company).toBe("Eins GmbH");
});

it("puts two sets of settings together, and shows what gives way", async () => {
  const { workbook, pane } = await twoPanes();
  const twin = emailed("zwei@example.org")(named("Zwei GmbH")(numbered(99)(start)));
  workbook.twins = [storedTextOfSettings(twin)];
  const settingsStore = await pane();
  expect(settingsStore.state().settings).toMatchObject({
    seller: start.seller,
    numbering: twin.numbering,
  });
  const [others] = settingsStore.state().others;
  expect(others?.seller).toEqual(twin.seller);
  expect(workbook.writes).toBe(0);

  if (others) settingsStore.answerOthers(others, false);
  await settingsStore.flush();
  expect(workbook.twins).toEqual([]);
  expect(stored(workbook.text)).toMatchObject({ seller: start.seller, numbering: twin.numbering });
});

it("leaves two sets alone of which one cannot be read", async () => {
  const { workbook, pane } = await twoPanes();
  workbook.twins = ["{"];
  const settingsStore = await pane();
  settingsStore.change(named("Eins GmbH"));
  await settingsStore.flush();
  expect(workbook.twins).toEqual(["{"]);
  expect(settingsStore.state().unreadable).toMatchObject({ text: "{" });
});

it("never deletes what another pane has changed since", async () => {
  const { workbook, one, other } = await twoPanes();
  one.change(named("Eins GmbH"));
  await one.flush();
  expect(await other.leaveWorkbook()).toBe("foundOthers");
  expect(stored(workbook.text).seller.company).toBe("Eins GmbH");
  expect(other.state().settings.seller.company).toBe("Eins GmbH");
  expect(await other.leaveWorkbook()).toBe("moved");
  expect(workbook.text).toBeUndefined();
});
