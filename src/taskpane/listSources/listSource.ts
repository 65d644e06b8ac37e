import type { ListSource } from "../../functions/cell/arrivingLists";
import type { TextStorage } from "../environment/storage";
import { CACHE_KEY, fetchListFile, type FetchListFile } from "./published";

const load = () => import(/* webpackChunkName: "tool-price-lists" */ "./arrivedLists");

/** Begins to bring the published lists; those of the workbook come when a list is asked for that is not held. */
export function startListSource(
  storage: TextStorage,
  workbookLists: () => Promise<readonly string[]>,
  fetchFile: FetchListFile = fetchListFile,
): ListSource {
  const cached = storage.read(CACHE_KEY);
  const newest =
    cached === undefined ? undefined : settled(load().then((lists) => lists.holdCached(cached)));
  const published = settled(
    Promise.all([fetchFile("index.json"), newest]).then(async ([index]) => {
      if (cached === undefined && !index?.includes(".json")) return;
      await (await load()).holdPublished({ index, fetchFile, storage });
    }),
  );
  let all: Promise<unknown> | undefined;
  return {
    newest,
    all: () =>
      (all ??= settled(
        published.then(async () => (await load()).holdThoseOf(await workbookLists())),
      )),
  };
}

/** Whatever fails, the lists that are held go on. */
const settled = (action: Promise<unknown>): Promise<unknown> => action.catch(() => undefined);
