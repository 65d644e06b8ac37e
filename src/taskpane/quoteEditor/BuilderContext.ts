import { createContext, useContext, type Dispatch } from "react";
import type { BuilderTexts } from "../../i18n/screens/builder";
import type { CatalogueEdition } from "../../pricing";
import type { Advice, Evaluation, QuoteDocument, QuoteSettings } from "../../quote";
import type { BuilderAction, Draft } from "../quoteSession/draft/builderState";

/** What parts of the quote builder need that stays the same while somebody types. */
export type BuilderTools = {
  readonly edition: CatalogueEdition;
  readonly settings: QuoteSettings;
  readonly quoteTexts: BuilderTexts;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly newId: () => string;
  readonly setOpenLine: (lineId: string | undefined) => void;
  /** Says to screen readers what has happened. */
  readonly announce: (text: string) => void;
  /** Says what was deleted and offers to bring it back. */
  readonly offerUndo: (text: string) => void;
  /** The quote as it is shown, for what is done when somebody clicks, not while rendering. */
  readonly shown: () => Pick<Builder, "document" | "evaluation">;
};

/** What all parts of the quote builder can know; whoever asks for it is rendered with every key. */
export type Builder = Omit<BuilderTools, "shown"> & {
  readonly document: QuoteDocument;
  readonly typed: Draft["typed"];
  readonly evaluation: Evaluation;
  readonly advice: readonly Advice[];
  /** The line whose fields are shown; undefined while all are closed. */
  readonly openLine: string | undefined;
};

export const BuilderContext = createContext<Builder | undefined>(undefined);

export const BuilderToolsContext = createContext<BuilderTools | undefined>(undefined);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error("There is no BuilderContext around this component");
  return builder;
}

export function useBuilderTools(): BuilderTools {
  const tools = useContext(BuilderToolsContext);
  if (!tools) throw new Error("There is no BuilderToolsContext around this component");
  return tools;
}
