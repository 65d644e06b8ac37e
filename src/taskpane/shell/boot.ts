import { awaitListsOf } from "../../functions/cell/arrivingLists";
import "../../i18n/english";
import { setListLookUp } from "../environment/heldLists";
import { browserStorage } from "../environment/storage";
import { startListSource } from "../listSources/listSource";

/** What `Office.onReady` tells beyond its published type: in a shared runtime also whether the pane is shown. */
type ReadyInfo = Awaited<ReturnType<typeof Office.onReady>> & {
  readonly addin?: { readonly visibilityMode?: string } | null;
};

/** Loads React and the pane, which a workbook that only calculates never needs. */
async function showPane(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./main");
  mountPane(root);
}

/** Waits until the pane is visible; outside of a shared runtime it is so from the start. */
async function visible(): Promise<void> {
  const info = (await Office.onReady()) as ReadyInfo;
  if (info.addin?.visibilityMode !== "Hidden") return;
  await new Promise<void>((resolve) => {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
    // Excel does not repeat what it told before it knew that anybody listens, but what is used is visible.
    for (const type of ["focus", "pointermove"]) {
      addEventListener(type, () => resolve(), { once: true });
    }
  });
}

/** The lists that the workbook brings along, once there is one to ask. */
async function workbookLists(): Promise<readonly string[]> {
  if (typeof Office === "undefined") return [];
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return [];
  const { listsOfWorkbook } = await import(/* webpackChunkName: "pane" */ "./main");
  return listsOfWorkbook();
}

const lists = startListSource(browserStorage(""), workbookLists);
awaitListsOf(lists);
setListLookUp(lists.all);

async function boot(): Promise<void> {
  // Without a network office.js is missing; looking up prices works all the same.
  if (typeof Office !== "undefined") await visible();
  await showPane();
}

void boot();
