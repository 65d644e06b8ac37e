/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import { memoryStorage } from "../../support/memoryStorage";
import { renderPane, shownFormula } from "../../support/renderPane";

// The comparison is loaded when it is first opened.
configure({ asyncUtilTimeout: 20_000 });

/** A pane in which a price is shown already. */
function withPrice(product: string, typed: Readonly<Record<string, string>> = {}) {
  const priceLookup = JSON.stringify({ product, term: "Abo24", users: "45", ...typed });
  return renderPane({ storage: memoryStorage({ priceLookup }) });
}

const open = async (user: ReturnType<typeof renderPane>["user"], title: string) =>
  user.click(screen.getByRole("button", { name: title }));

describe("why this price", () => {
  it("gives the steps with their rules and the printed words, each once", async () => {
    const { user } = withPrice("Call Recording");
    expect(screen.queryByText("P3")).not.toBeInTheDocument();
    await open(user, "Warum dieser Preis?");
    const rules = screen
      .getAllByRole("listitem")
      .map((step) => step.firstElementChild?.textContent);
    expect(rules).toEqual(["C4", "P1", "P3", "P2", "C1", "T1", "T4", "T6"]);
    expect(screen.getByText(/45 Benutzer fallen in die Staffel/)).toBeVisible();
    expect(screen.getAllByText(/Abonnements verlängern sich/)).toHaveLength(1);
    await open(user, "Warum dieser Preis?");
    expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
  });
});

describe("the comparison of terms", () => {
  async function compare(user: ReturnType<typeof renderPane>["user"]) {
    await open(user, "Laufzeiten vergleichen");
    await screen.findByRole("textbox", { name: "Monate" });
  }

  const rows = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        [within(row).getByRole("rowheader"), ...within(row).getAllByRole("cell")].map((cell) =>
          cell.textContent.replaceAll("\u00a0", " "),
        ),
      );

  it("[T2] shows all terms over so many months, and says what stands out in words", async () => {
    const { user } = withPrice("Call Recording", { months: "24" });
    await compare(user);
    expect(screen.getByRole("table", { name: "Call Recording über 24 Monate" })).toBeVisible();
    expect(rows()).toEqual([
      ["Kauf", "2.400,00 €einmalig", "2.400,00 €", "–"],
      ["Abo12", "117,69 €im Monat", "2.824,56 €", "-424,56 €"],
      ["Abo24am günstigstengewählt", "89,50 €im Monat", "2.148,00 €", "252,00 €"],
      ["Abo36", "71,49 €im Monat", "2.573,64 €", "-173,64 €"],
    ]);
    expect(
      screen.getByText(
        "Der Kauf wird günstiger als Abo12 ab Monat 21, Abo24 ab Monat 27 und Abo36 von Anfang an.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/Updates während des Abos sind hier nicht bewertet/)).toBeVisible();
  });

  it("adds what upgrades would cost a buyer", async () => {
    const { user } = withPrice("Call Recording", { months: "24" });
    await compare(user);
    await user.type(screen.getByRole("textbox", { name: "Upgrade-Kosten in €" }), "1.200,50");
    expect(rows()[0]).toEqual(["Kauf", "2.400,00 €einmalig", "3.600,50 €", "–"]);
    expect(
      screen.getByText(
        "Der Kauf wird günstiger als Abo12 ab Monat 31, Abo24 ab Monat 41 und Abo36 ab Monat 51.",
      ),
    ).toBeVisible();
    expect(screen.queryByText(/nicht bewertet/)).not.toBeInTheDocument();
  });

  it("says which terms only bind longer", async () => {
    const { user } = withPrice("AntiFraud");
    await compare(user);
    expect(rows().map(([term]) => term)).toEqual([
      "Kaufam günstigsten",
      "Abo12",
      "Abo24bindet nur längergewählt",
      "Abo36bindet nur länger",
    ]);
  });

  it.each([
    ["Monate", "zwölf", /„zwölf“ ist keine Anzahl von Monaten/],
    ["Upgrade-Kosten in €", "1.50", /„1.50“ ist kein Betrag/],
  ])("keeps a wrong entry in %s and says what is wrong", async (field, entry, sentence) => {
    const { user } = withPrice("Call Recording");
    await compare(user);
    const input = screen.getByRole("textbox", { name: field });
    await user.type(input, entry);
    expect(input).toHaveValue(entry);
    expect(input).toHaveAccessibleDescription(sentence);
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  it("has no purchase to compare with for what is not sold", async () => {
    const { user } = withPrice("Teams Presence Sync");
    await compare(user);
    expect(screen.queryByRole("textbox", { name: /Upgrade/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("columnheader", { name: "Ersparnis" })).not.toBeInTheDocument();
    expect(rows()).toHaveLength(4);
  });

  it("is not there for support plans, which have one term", () => {
    withPrice("Support Premium");
    expect(
      screen.queryByRole("button", { name: "Laufzeiten vergleichen" }),
    ).not.toBeInTheDocument();
  });
});

describe("copying the formula", () => {
  const copy = () => screen.getByRole("button", { name: "Formel kopieren" });

  it("puts it on the clipboard", async () => {
    const { user } = withPrice("Call Recording");
    await user.click(copy());
    expect(await screen.findByText("Formel kopiert")).toBeInTheDocument();
    await expect(navigator.clipboard.readText()).resolves.toBe(shownFormula());
  });

  it.each([
    [true, "Formel kopiert"],
    [
      false,
      "Kopieren ist hier gesperrt. Die Formel ist markiert: Drücken Sie Strg+C, am Mac Cmd+C.",
    ],
  ])("falls back to the old way, which works: %s", async (works, sentence) => {
    const { user } = withPrice("Call Recording");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
    const copied: string[] = [];
    const execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return works;
    };
    Object.assign(document, { execCommand });
    await user.click(copy());
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(copied).toEqual([shownFormula()]);
    expect(copy()).toHaveFocus();
    expect(getSelection()?.toString()).toBe(works ? "" : shownFormula());
  });
});

it("cannot insert outside Excel, and says so", () => {
  withPrice("Call Recording");
  expect(screen.queryByRole("button", { name: /einfügen/ })).not.toBeInTheDocument();
  expect(screen.getByText(/Zum Einfügen öffnen Sie FLUX in Excel/)).toBeVisible();
});
