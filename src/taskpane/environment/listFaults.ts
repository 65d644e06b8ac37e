import type { ListFault } from "../../priceLists";

/** What is to be said of lists that were to come. */
export type ListNote =
  /** A list could not be taken: it is not as it must be. */
  | { readonly code: "faulty"; readonly name: string; readonly faults: readonly ListFault[] }
  /** Another list of this edition is held already, and stays. */
  | { readonly code: "otherContent"; readonly edition: string }
  /** A published list has been changed, and will be used from the next start on. */
  | { readonly code: "changed"; readonly edition: string }
  /** Something that is published could not be loaded. */
  | { readonly code: "notLoaded" };

let notes: readonly ListNote[] = [];

/** Notes what the pane says of lists when somebody looks at them. */
export function noteListFault(note: ListNote): void {
  notes = [...notes, note];
}

export function listNotes(): readonly ListNote[] {
  return notes;
}
