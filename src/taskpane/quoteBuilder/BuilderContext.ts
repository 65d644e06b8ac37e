import { createContext, useContext, type Dispatch } from "react";
import type { BuilderTexts } from "../../i18n/quote/builder";
import type { Advice, Evaluation, QuoteDocument } from "../../pricing";
import type { BuilderAction, Draft } from "./state/builderState";

/** What all parts of the quote builder need. */
export type Builder = {
  readonly document: QuoteDocument;
  readonly typed: Draft["typed"];
  readonly evaluation: Evaluation;
  readonly advice: readonly Advice[];
  readonly words: BuilderTexts;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly newId: () => string;
  /** The line whose fields are shown; undefined while all are closed. */
  readonly openLine: string | undefined;
  readonly setOpenLine: (lineId: string | undefined) => void;
  /** Says to screen readers what has happened. */
  readonly announce: (text: string) => void;
  /** Says what was deleted and offers to bring it back. */
  readonly offerUndo: (text: string) => void;
};

export const BuilderContext = createContext<Builder | undefined>(undefined);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error("There is no BuilderContext around this component");
  return builder;
}
