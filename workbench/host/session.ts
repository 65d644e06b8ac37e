import type { WorkbookState } from "../model/state";
import type { Workbook } from "../model/workbook";

/** What Excel keeps of an open workbook beside its contents; undo does not touch it. */
type Session = {
  readonly name: string;
  /** The state that counts as saved. */
  savedState: WorkbookState;
  /** Workbook.isDirty as the add-in set it. */
  isDirty: boolean | undefined;
};

const sessions = new WeakMap<Workbook, Session>();

/** The session of a workbook; the same object each time. */
export function sessionOf(workbook: Workbook): Session {
  const known = sessions.get(workbook);
  if (known) return known;
  const session: Session = {
    name: workbook.culture.name === "de-DE" ? "Mappe1.xlsx" : "Book1.xlsx",
    savedState: workbook.state,
    isDirty: undefined,
  };
  sessions.set(workbook, session);
  return session;
}
