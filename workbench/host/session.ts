import type { Workbook } from "../model/workbook";
import type { WorkbookState } from "../model/state";

/** What Excel keeps of an open workbook beside its contents; undo does not touch it. */
export type Session = {
  name: string;
  /** Who writes comments. */
  userName: string;
  /** Runtime.enableEvents: whether the add-in gets events. */
  areEventsEnabled: boolean;
  /** The state that counts as saved. */
  savedState: WorkbookState;
  /** Workbook.isDirty as the add-in set it. */
  isDirty: boolean | undefined;
  chartDataPointTrack: boolean;
  iteration: { enabled: boolean; maxIteration: number; maxChange: number };
  /** Whether "save" has been asked for; a new workbook was never saved. */
  wasSaved: boolean;
};

const sessions = new WeakMap<Workbook, Session>();

/** The session of a workbook; the same object each time. */
export function sessionOf(workbook: Workbook): Session {
  const known = sessions.get(workbook);
  if (known) return known;
  const session: Session = {
    name: workbook.culture.name === "de-DE" ? "Mappe1.xlsx" : "Book1.xlsx",
    userName: "Workbench",
    areEventsEnabled: true,
    savedState: workbook.state,
    isDirty: undefined,
    chartDataPointTrack: true,
    iteration: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    wasSaved: false,
  };
  sessions.set(workbook, session);
  return session;
}
