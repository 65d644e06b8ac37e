import { screen, waitFor } from "@testing-library/react";
import type {
  SavedQuote,
  LeftBehind,
  UnreadableQuote,
} from "../../../src/workbook/ports/quotes/quotePort";
import { memoryStorage } from "../../support/memoryStorage";
import { fakeStore, sampleQuote } from "./fakeStore";
import { openQuote } from "./openQuote";

export const PATIENTLY = { timeout: 20_000 };

export const document = sampleQuote();
/** The next revision of it. */
export const second = sampleQuote({ revision: 2, date: "2026-02-01" });
/** Another quote, which has expired. */
export const another = sampleQuote({
  id: "quote2",
  number: "AN-7",
  date: "2025-12-01",
  validity: { kind: "bindingUntil", day: "2025-12-31" },
});

type ListOptions = Omit<NonNullable<Parameters<typeof openQuote>[0]>, "quotes"> & {
  readonly unreadable?: readonly UnreadableQuote[];
  readonly leftBehind?: readonly LeftBehind[];
};

/** The list of a workbook that keeps these quotes. */
export async function openList(
  quotes: readonly SavedQuote[],
  { unreadable = [], leftBehind = [], ...options }: ListOptions = {},
) {
  const store = fakeStore(quotes, unreadable, leftBehind);
  const { language = "de", storage = memoryStorage() } = options;
  const { user } = await openQuote({ ...options, storage, quotes: store.quotes });
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole("button", { name }, PATIENTLY));
  await press(language === "de" ? "Angebote" : "Quotes");
  const title = language === "de" ? "Angebote in dieser Mappe" : "Quotes in this workbook";
  await screen.findByRole("heading", { level: 1, name: title }, PATIENTLY);
  await waitFor(() => expect(store.asked.length).toBeGreaterThan(1));
  return { store, storage, user, press };
}

/** What the quotes of the list say. */
export const cards = () => screen.getAllByRole("listitem").map((each) => each.textContent);
export const number = () => screen.getByRole("textbox", { name: "Angebotsnummer" });
export const said = (text: string | RegExp) => screen.findByText(text, {}, PATIENTLY);
