import { useSyncExternalStore } from "react";
import { heldListChanges, onHeldLists } from "./heldLists";

/** Draws the component anew when other price lists are held. */
export function useHeldLists(): void {
  useSyncExternalStore(onHeldLists, heldListChanges);
}
