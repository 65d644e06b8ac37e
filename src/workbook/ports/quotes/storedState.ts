import { isSameData } from "../../../quote";
import type { Basis, StoredState } from "./quotePort";

/** What a pane knows of a revision of which it has read a state, or none. */
export function basisOf(
  stored: StoredState | undefined,
  twins: readonly StoredState[] = [],
): Basis {
  return { stored: stored && plainState(stored), twins, overwritten: [] };
}

export function isSameState(one: StoredState, other: StoredState): boolean {
  return isSameData(plainState(one), plainState(other));
}

/** What of a quote can be changed elsewhere, wherever its sheet is. */
export function plainState({
  document,
  written,
  isLive,
  isSuperseded,
  isOwnSheet,
}: StoredState): StoredState {
  return { document, written, isLive, isSuperseded, isOwnSheet };
}
