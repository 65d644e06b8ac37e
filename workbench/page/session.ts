import { createContext, use } from "react";
import type { ProfileName } from "../host/profiles/profiles";
import type { Workbook } from "../model/workbook";
import type { Editing } from "./editor/editing";
import type { Grid } from "./grid/types";
import type { PageAddin } from "./pageAddin";
import type { Language } from "./parameters";
import type { Store } from "./store";
import type { Texts } from "./texts";

/** What the parts of the window share. */
export type Session = {
  readonly workbook: Workbook;
  readonly language: Language;
  /** Which Excel is played. */
  readonly excel: ProfileName;
  readonly texts: Texts;
  readonly editing: Editing;
  readonly addin: PageAddin;
  /** Undefined until it is on the screen. */
  readonly grid: Store<Grid | undefined>;
  /** A refusal that is shown until the next thing that somebody does. */
  readonly notice: Store<string | undefined>;
  /** Name of the workbook, without the ending of its file. */
  readonly bookName: Store<string>;
};

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("The window has no session.");
  return session;
}
