import {
  findEditionById,
  holdEdition,
  originOf,
  useNewestEdition,
  type CatalogueEdition,
  type EditionOrigin,
} from "../../pricing";
import { isSameList, listFileOf, readListFile } from "../../priceLists";
import { noteListFault } from "../environment/listFaults";
import { noteHeldLists } from "../environment/heldLists";
import type { TextStorage } from "../environment/storage";
import { CACHE_KEY, type Published } from "./published";

/** More lists than a company has in a hundred years. */
const MOST_LISTS = 200;

/** Holds the lists that were published at an earlier start; from now on the newest of them is the usual one. */
export function holdCached(cached: string): void {
  for (const file of textsIn(cached)) {
    const read = readListFile(file);
    if (read.ok) hold(read.value, "published");
  }
  useNewestEdition();
  noteHeldLists();
}

/**
 * Holds the lists that are published now, and keeps them for the next start. A list that comes for the first time is
 * there by its name, but not the usual one before then; one that has changed is not used before then.
 */
export async function holdPublished({ index, fetchFile, storage }: Published): Promise<void> {
  const names = index === undefined ? undefined : listNamesIn(index);
  if (!names) {
    noteListFault({ code: "notLoaded" });
    return;
  }
  const cache: string[] = [];
  let isComplete = true;
  for (const name of names) {
    const file = await fetchFile(name);
    if (file === undefined) {
      isComplete = false;
      noteListFault({ code: "notLoaded" });
      continue;
    }
    const read = readListFile(file);
    if (!read.ok) {
      noteListFault({ code: "faulty", name, faults: read.error });
      continue;
    }
    if (originOf(read.value.id) === "builtIn") {
      hold(read.value, "published");
      continue;
    }
    cache.push(listFileOf(read.value));
    hold(read.value, "published");
  }
  // What could not be loaded is still that of the last start.
  if (isComplete) remember(cache, storage);
  noteHeldLists();
}

/** Holds the lists that a workbook brings along, for planning. */
export function holdThoseOf(files: readonly string[]): void {
  for (const [index, file] of files.entries()) {
    const read = readListFile(file);
    if (read.ok) hold(read.value, "workbook");
    else noteListFault({ code: "faulty", name: String(index + 1), faults: read.error });
  }
  noteHeldLists();
}

/** One edition is one list: another one of the same name is never taken instead. */
function hold(edition: CatalogueEdition, origin: Exclude<EditionOrigin, "builtIn">): void {
  if (holdEdition(edition, origin)) return;
  const there = findEditionById(edition.id);
  if (!there || isSameList(there, edition)) return;
  const isRenewed = origin === "published" && originOf(edition.id) === "published";
  noteListFault({ code: isRenewed ? "changed" : "otherContent", edition: edition.id });
}

function remember(files: readonly string[], storage: TextStorage): void {
  if (files.length === 0) storage.remove(CACHE_KEY);
  else storage.write(CACHE_KEY, JSON.stringify(files));
}

function textsIn(cached: string): readonly string[] {
  const files = parsed(cached);
  return Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
}

/** The names of the files, which are in the folder and nowhere else; undefined for what is no index. */
function listNamesIn(index: string): readonly string[] | undefined {
  const data = parsed(index);
  if (typeof data !== "object" || data === null || !("lists" in data)) return undefined;
  const { lists } = data;
  if (!Array.isArray(lists) || lists.length > MOST_LISTS) return undefined;
  return lists.every((name) => typeof name === "string" && /^[\w-]{1,60}\.json$/.test(name))
    ? lists
    : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
