import { screen } from "@testing-library/react";
import type { Language } from "../../../src/i18n";
import { paneTexts } from "../../../src/i18n/pane/pane";
import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";
import type { TextStorage } from "../../../src/taskpane/environment/storage";
import { renderPane } from "../../support/renderPane";

type QuoteOptions = {
  readonly language?: Language;
  readonly quotes?: PaneQuotes;
  readonly storage?: TextStorage;
};

/** Shows the pane with the quote in front. */
export async function openQuote(options: QuoteOptions = {}) {
  const { language = "de", quotes = {}, ...others } = options;
  const pane = renderPane({ language, quotes: () => Promise.resolve(quotes), ...others });
  await pane.user.click(screen.getByRole("tab", { name: paneTexts(language).views.quote }));
  const heading = { level: 1, name: /Angebot erstellen|Make a quote/ } as const;
  // Loading the quote builder for the first time takes a moment on a busy machine.
  await screen.findByRole("heading", heading, { timeout: 20_000 });
  return pane;
}

/** Adds a line by the search of the only site. */
export async function addProduct(
  user: Awaited<ReturnType<typeof openQuote>>["user"],
  name: string,
): Promise<void> {
  await user.type(screen.getByRole("combobox", { name: "Produkt hinzufügen" }), `${name}{Enter}`);
}
