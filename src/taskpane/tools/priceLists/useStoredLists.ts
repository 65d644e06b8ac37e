import { useState } from "react";
import {
  findEditionById,
  holdEdition,
  latestEdition,
  releaseWorkbookEdition,
  useNewestEdition as takeNewestEdition,
  type CatalogueEdition,
} from "../../../pricing";
import { listFileOf } from "../../../priceLists";
import type { Reading, WorkbookProblem } from "../../../workbook/ports/port";
import type {
  PriceListsTool,
  StoredListChange,
} from "../../../workbook/ports/tools/priceListsPort";
import { noteHeldLists } from "../../environment/heldLists";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";

/** What was done last, of which the pane tells. */
export type ListsWork =
  | { readonly kind: "idle" | "working" | "asItWas" | "undone" }
  | { readonly kind: "taken"; readonly id: string }
  | { readonly kind: "usedNow"; readonly date: string }
  | { readonly kind: "added" | "removed"; readonly id: string; readonly undo: () => void };

export type StoredLists = ReturnType<typeof useStoredLists>;

/** Brings price lists into the workbook and takes them out of it, and lets the newest one be used. */
export function useStoredLists() {
  const { workbook, namespace } = usePane();
  const [work, setWork] = useState<ListsWork>({ kind: "idle" });
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();

  async function changed(
    change: (tool: PriceListsTool) => Promise<Reading<StoredListChange>>,
  ): Promise<StoredListChange | undefined> {
    setProblem(undefined);
    setWork({ kind: "working" });
    const outcome = await change(await workbook.priceLists(namespace));
    if (outcome.ok && outcome.value.status === "changed") return outcome.value;
    setWork({ kind: outcome.ok ? "asItWas" : "idle" });
    if (!outcome.ok) setProblem(outcome.error);
    return undefined;
  }

  const start = (action: Promise<unknown>) => void action.catch(reportDefect);

  /** Excel calculates formulas anew by itself only where cells have changed. */
  async function recalculate(): Promise<void> {
    noteHeldLists();
    const tools = await workbook.formulaTools(namespace);
    const outcome = await tools.recalculate();
    if (!outcome.ok) setProblem(outcome.error);
  }

  /** Functions and quotes know of it from now on; and no longer where it is undone. */
  async function known(edition: CatalogueEdition, isHeld: boolean): Promise<void> {
    if (isHeld) holdEdition(edition, "workbook");
    else releaseWorkbookEdition(edition.id);
    await recalculate();
  }

  async function done(
    kind: "added" | "removed",
    edition: CatalogueEdition,
    change: StoredListChange | undefined,
  ): Promise<void> {
    if (change?.status !== "changed") return;
    const { id } = edition;
    const undo = async () => {
      const undone = await changed(change.undo);
      if (!undone) return;
      await known(edition, kind === "removed");
      setWork({ kind: "undone" });
    };
    await known(edition, kind === "added");
    setWork({ kind, id, undo: () => start(undo()) });
  }

  async function add(edition: CatalogueEdition): Promise<void> {
    if (findEditionById(edition.id)) {
      setWork({ kind: "taken", id: edition.id });
      return;
    }
    const file = listFileOf(edition);
    await done("added", edition, await changed((tool) => tool.add(edition.id, file)));
  }

  async function remove(edition: CatalogueEdition): Promise<void> {
    await done("removed", edition, await changed((tool) => tool.remove(edition.id)));
  }

  async function useNow(): Promise<void> {
    setWork({ kind: "working" });
    setProblem(undefined);
    takeNewestEdition();
    await recalculate();
    setWork({ kind: "usedNow", date: latestEdition().provenance.printedDate });
  }

  return {
    ...{ work, problem },
    isBusy: work.kind === "working",
    dismiss: () => setProblem(undefined),
    add: (edition: CatalogueEdition) => start(add(edition)),
    remove: (edition: CatalogueEdition) => start(remove(edition)),
    useNow: () => start(useNow()),
  };
}
