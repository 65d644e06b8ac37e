import type { FileAddin } from "../xlsx/options";
import type { Store } from "./store";
import type { FunctionCatalogue } from "./editor/functionHelp";

/** A button of the add-in, as its manifest describes it in the language of the page. */
export type AddinButton = {
  readonly id: string;
  readonly label: string;
  readonly iconUrl: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly press: () => void;
};

export type AddinButtonGroup = {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly AddinButton[];
};

/** What the page needs of the add-in. */
export type PageAddin = {
  readonly name: string;
  readonly groups: readonly AddinButtonGroup[];
  readonly isPaneOpen: Store<boolean>;
  readonly functions: FunctionCatalogue;
  readonly file: FileAddin;
  /** Loads the add-in's page into an element, where it runs until the returned function is called. */
  readonly mount: (container: HTMLElement) => () => void;
  readonly reload: () => void;
};
