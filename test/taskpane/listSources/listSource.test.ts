/** @jest-environment jsdom */
import { listNotes } from "../../../src/taskpane/environment/listFaults";
import { heldListChanges } from "../../../src/taskpane/environment/heldLists";
import { startListSource } from "../../../src/taskpane/listSources/listSource";
import { CACHE_KEY } from "../../../src/taskpane/listSources/published";
import {
  findEditionById,
  heldLists,
  latestEdition,
  originOf,
  setHeldLists,
} from "../../../src/pricing";
import { listFileOf } from "../../../src/priceLists";
import { edition202209 } from "../../support/edition202209";
import { edition202701, FILE_202701 } from "../../support/edition202701";
import { memoryStorage } from "../../support/memoryStorage";

const initial = heldLists();
let noted = 0;

const NONE = () => Promise.resolve([]);

/** What is published: an index of the files, and each of them. */
function folder(files: Readonly<Record<string, string | undefined>>, index?: string) {
  const list = index ?? JSON.stringify({ format: 1, lists: Object.keys(files) });
  return jest.fn((name: string) => Promise.resolve(name === "index.json" ? list : files[name]));
}

/** What was noted since the test began. */
const news = () => listNotes().slice(noted);

beforeEach(() => {
  noted = listNotes().length;
});

afterEach(() => setHeldLists(initial));

it("[C4] without a published list nothing but the index is asked for, and nothing changes", async () => {
  const fetchFile = folder({});
  const source = startListSource(memoryStorage(), NONE, fetchFile);
  await source.all();

  expect(source.newest).toBeUndefined();
  expect(fetchFile.mock.calls).toEqual([["index.json"]]);
  expect(heldLists()).toBe(initial);
  expect(news()).toEqual([]);
});

it("[C4] a published list is there by its name at once, and the usual one from the next start on", async () => {
  const storage = memoryStorage();
  const files = { "2027-01.json": FILE_202701 };
  await startListSource(storage, NONE, folder(files)).all();

  expect(originOf("2027-01")).toBe("published");
  expect(latestEdition().id).toBe("2022-09");

  setHeldLists(initial);
  const again = startListSource(storage, NONE, folder(files));
  await again.newest;

  expect(latestEdition().id).toBe("2027-01");
  await again.all();
  expect(heldLists().published.map(({ id }) => id)).toEqual(["2022-09", "2027-01"]);
  expect(news()).toEqual([]);
});

it("[C4] offline, the lists of the last start are there", async () => {
  const storage = memoryStorage({ [CACHE_KEY]: JSON.stringify([FILE_202701]) });
  const source = startListSource(storage, NONE, () => Promise.resolve(undefined));
  await source.all();

  expect(latestEdition().id).toBe("2027-01");
  expect(storage.read(CACHE_KEY)).toBeDefined();
  expect(news()).toEqual([{ code: "notLoaded" }]);
});

it("[C4] a list that was withdrawn is gone at the next start", async () => {
  const storage = memoryStorage({ [CACHE_KEY]: JSON.stringify([FILE_202701]) });
  await startListSource(storage, NONE, folder({})).all();

  expect(storage.read(CACHE_KEY)).toBeUndefined();
});

it("[C4] a list that has changed is used from the next start on, and the pane says so", async () => {
  const storage = memoryStorage({ [CACHE_KEY]: JSON.stringify([FILE_202701]) });
  const changed = FILE_202701.replace('"103.95"', '"104.95"');
  await startListSource(storage, NONE, folder({ "2027-01.json": changed })).all();

  const product = findEditionById("2027-01")?.extensions.find(({ id }) => id === "antifraud");
  expect(product?.prices).toMatchObject({ purchase: "103.95" });
  expect(news()).toEqual([{ code: "changed", edition: "2027-01" }]);

  setHeldLists(initial);
  await startListSource(storage, NONE, folder({ "2027-01.json": changed })).newest;
  const renewed = findEditionById("2027-01")?.extensions.find(({ id }) => id === "antifraud");
  expect(renewed?.prices).toMatchObject({ purchase: "104.95" });
});

it("[C4] no published list takes the place of one in the build", async () => {
  const storage = memoryStorage();
  const other = listFileOf(edition202209).replace('"99.00"', '"1.00"');
  await startListSource(storage, NONE, folder({ "2022-09.json": other })).all();

  expect(heldLists()).toEqual(initial);
  expect(storage.read(CACHE_KEY)).toBeUndefined();
  expect(news()).toEqual([{ code: "otherContent", edition: "2022-09" }]);
});

it.each<[string, Readonly<Record<string, string | undefined>>, string | undefined, string]>([
  ["a list that is none", { "2027-01.json": "{}" }, undefined, "faulty"],
  ["a list that is not there", { "2027-01.json": undefined }, undefined, "notLoaded"],
  ["an index that is none", {}, "<html>.json</html>", "notLoaded"],
  ["an index of other places", {}, '{"lists":["../../evil.json"]}', "notLoaded"],
  ["an index of no names", {}, '{"lists":[7, "x.json"]}', "notLoaded"],
])("[C4] %s changes nothing, and the pane says so", async (_, files, index, code) => {
  await startListSource(memoryStorage(), NONE, folder(files, index)).all();

  expect(heldLists()).toBe(initial);
  expect(news().map((note) => note.code)).toEqual([code]);
});

it.each(["", "no JSON", "7", '{"a":1}', '["{}", 7, null]'])(
  "[C4] a cache that holds %j does no harm",
  async (cached) => {
    const source = startListSource(memoryStorage({ [CACHE_KEY]: cached }), NONE, folder({}));
    await source.newest;
    await source.all();

    expect(heldLists().published).toEqual(initial.published);
    expect(latestEdition()).toBe(initial.usual);
  },
);

it("[C4] a full storage keeps no list from being used", async () => {
  const storage = { ...memoryStorage(), write: () => undefined };
  await startListSource(storage, NONE, folder({ "2027-01.json": FILE_202701 })).all();

  expect(originOf("2027-01")).toBe("published");
});

it("[C4] lists of the workbook are looked for once, and are there by their names alone", async () => {
  const changes = heldListChanges();
  const workbookLists = jest.fn(() => Promise.resolve([FILE_202701, "{}"]));
  const source = startListSource(memoryStorage(), workbookLists, folder({}));
  expect(workbookLists).not.toHaveBeenCalled();
  await source.all();
  await source.all();

  expect(workbookLists).toHaveBeenCalledTimes(1);
  expect(originOf("2027-01")).toBe("workbook");
  expect(heldLists().published).toEqual(initial.published);
  expect(latestEdition()).toBe(initial.usual);
  expect(heldListChanges()).toBeGreaterThan(changes);
  expect(news().map(({ code }) => code)).toEqual(["faulty"]);
});

it("[C4] a published list outranks one of the workbook that says something else", async () => {
  const other = listFileOf({ ...edition202701, extensions: edition202701.extensions.slice(1) });
  const source = startListSource(
    memoryStorage(),
    () => Promise.resolve([other]),
    folder({ "2027-01.json": FILE_202701 }),
  );
  await source.all();

  expect(originOf("2027-01")).toBe("published");
  expect(news()).toEqual([{ code: "otherContent", edition: "2027-01" }]);
});

it("[C4] a workbook that cannot be read leaves the other lists as they are", async () => {
  const source = startListSource(
    memoryStorage(),
    () => Promise.reject(new Error("gone")),
    folder({}),
  );
  await expect(source.all()).resolves.toBeUndefined();

  expect(heldLists()).toBe(initial);
});
