import type { TextStorage } from "../environment/storage";

/** A file that is published beside the page, as text; undefined where it is not there or the network is not. */
export type FetchListFile = (name: string) => Promise<string | undefined>;

export type Published = {
  /** What the folder says of its lists; undefined where that could not be loaded. */
  readonly index: string | undefined;
  readonly fetchFile: FetchListFile;
  readonly storage: TextStorage;
};

/** The lists that were published at the last start, as JSON. */
export const CACHE_KEY = "priceLists";

/** Beside the page; the build makes it with an empty index. */
const FOLDER = "price-lists";

/** In milliseconds. */
const PATIENCE = 10_000;

export const fetchListFile: FetchListFile = async (name) => {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(`${FOLDER}/${name}`, { cache: "no-cache", signal });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
};
