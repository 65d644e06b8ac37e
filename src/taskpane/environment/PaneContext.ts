import { createContext, useContext } from "react";
import type { Language } from "../../i18n";
import type { PaneTexts } from "../../i18n/pane/pane";
import type { ArgumentSeparator } from "../../workbook/ports/formula";
import type { Workbook } from "../../workbook/ports/port";
import type { Namespace } from "./pageParameters";
import type { TextStorage } from "./storage";

/** What all parts of the pane need and none of them changes. */
export type Pane = {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly workbook: Workbook;
  readonly namespace: Namespace;
  /** Between the arguments of a formula in the user's Excel. */
  readonly separator: ArgumentSeparator;
  readonly storage: TextStorage;
};

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("There is no PaneContext around this component");
  return pane;
}
