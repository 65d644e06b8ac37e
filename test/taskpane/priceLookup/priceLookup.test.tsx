/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { renderPane, shownFormula } from "../../support/renderPane";
import { memoryStorage } from "../../support/memoryStorage";

const quoteTexts = {
  de: {
    product: "Produkt",
    users: "Benutzer",
    price: "89,50 €",
    scope: "im Monat, netto, je Serverlizenz",
    spoken: /Call Recording, Abo24, 89,50\s€ im Monat/,
    formula: '=FLUX.PRICE("Call Recording";"Abo24";45)',
    other: "English",
  },
  en: {
    product: "Product",
    users: "Users",
    price: "€89.50",
    scope: "per month, net, per server licence",
    spoken: /Call Recording, Abo24, €89\.50 per month/,
    formula: '=FLUX.PRICE("Call Recording","Abo24",45)',
    other: "Deutsch",
  },
} as const;

describe.each(["de", "en"] as const)("in %s", (language) => {
  const text = quoteTexts[language];

  it("[P3] shows the price of what is typed, by keyboard alone", async () => {
    const { user } = renderPane({ language });
    await user.tab();
    expect(screen.getByRole("tab", { selected: true })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("combobox", { name: text.product })).toHaveFocus();
    await user.keyboard("rec{Enter}");
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await user.tab();
    expect(screen.getByRole("textbox", { name: text.users })).toHaveFocus();
    await user.keyboard("45");
    expect(screen.getByText(text.price)).toBeVisible();
    expect(screen.getByText(text.scope)).toBeVisible();
    expect(screen.getByText(text.spoken)).toHaveAttribute("role", "status");
    expect(shownFormula()).toBe(text.formula);
  });

  it("changes its language and keeps what was typed", async () => {
    const { user, storage } = renderPane({ language });
    await user.type(screen.getByRole("combobox", { name: text.product }), "Pro IVR{Enter}");
    await user.click(screen.getByRole("button", { name: text.other }));
    const other = quoteTexts[language === "de" ? "en" : "de"];
    expect(screen.getByRole("combobox", { name: other.product })).toHaveValue("Pro IVR");
    expect(document.documentElement).toHaveAttribute("lang", language === "de" ? "en" : "de");
    expect(storage.read("language")).toBe(language === "de" ? "en" : "de");
  });
});

describe("the product search", () => {
  const search = () => screen.getByRole("combobox", { name: "Produkt" });
  const options = () => within(screen.getByRole("listbox")).getAllByRole("option");

  it("shows all products in groups", async () => {
    const { user } = renderPane();
    await user.click(search());
    const list = screen.getByRole("listbox", { name: "Produkt" });
    const groups = within(list).getAllByRole("group");
    expect(groups.map((group) => within(group).getAllByRole("option").length)).toEqual([22, 3, 2]);
    expect(within(list).getByRole("group", { name: "Support-Pläne" })).toBeVisible();
  });

  it("moves with the arrow keys from end to end, and tells which option is marked", async () => {
    const { user } = renderPane();
    await user.click(search());
    await user.keyboard("{ArrowUp}");
    const last = screen.getByRole("option", { name: "Module Manager" });
    expect(last).toHaveAttribute("aria-selected", "true");
    expect(search()).toHaveAttribute("aria-activedescendant", last.id);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(search()).toHaveValue("Active Directory Synchronisation");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });

  it("says by which alias a product was found, and how many there are", async () => {
    const { user } = renderPane();
    await user.type(search(), "ad sync");
    expect(options().map(({ textContent }) => textContent)).toEqual([
      "Active Directory SynchronisationAD Sync",
    ]);
    expect(screen.getByText("1 Produkt")).toHaveAttribute("role", "status");
  });

  it("shows everything again once a product is chosen", async () => {
    const { user } = renderPane();
    await user.type(search(), "rec{Enter}");
    await user.keyboard("{ArrowDown}");
    expect(options()).toHaveLength(27);
    expect(
      within(screen.getByRole("listbox")).getByRole("option", { selected: true }),
    ).toHaveTextContent("Call Recording");
  });

  it("closes with Escape, and with it once more is emptied", async () => {
    const { user } = renderPane();
    await user.type(search(), "rec");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(search()).toHaveValue("rec");
    await user.keyboard("{Escape}");
    expect(search()).toHaveValue("");
  });

  it("says that nothing is found, and shows all products when it is emptied", async () => {
    const { user } = renderPane();
    await user.type(search(), "xyzxyz");
    expect(screen.getByRole("listbox")).toHaveTextContent(/Kein Produkt klingt so/);
    await user.click(screen.getByRole("button", { name: "Suche leeren" }));
    expect(search()).toHaveFocus();
    expect(options()).toHaveLength(27);
  });

  it("calls a name wrong only when the user has finished, and offers the nearest one", async () => {
    const { user } = renderPane();
    await user.type(search(), "Cal Recordng");
    expect(search()).not.toBeInvalid();
    expect(screen.getByText("Welcher Preis?")).toBeVisible();
    await user.tab();
    await user.tab();
    expect(search()).toBeInvalid();
    expect(screen.getByText("Noch kein Preis")).toBeVisible();
    expect(search()).toHaveAccessibleDescription(
      "„Cal Recordng“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?",
    );
    await user.click(screen.getByRole("button", { name: "Call Recording" }));
    expect(search()).toHaveValue("Call Recording");
    expect(search()).toHaveFocus();
    expect(search()).not.toBeInvalid();
  });
});

describe("the arguments", () => {
  const choose = async (user: ReturnType<typeof renderPane>["user"], product: string) =>
    user.type(screen.getByRole("combobox", { name: "Produkt" }), `${product}{Enter}`);

  it("[P3] says the tier while the users are typed", async () => {
    const { user } = renderPane();
    await choose(user, "Call Recording");
    const users = screen.getByRole("textbox", { name: "Benutzer" });
    expect(users).toHaveAccessibleDescription("Installierte PBX- und Light-Benutzer");
    expect(screen.getByText("Wie viele Benutzer?")).toBeVisible();
    await user.type(users, "80");
    expect(users).toHaveAccessibleDescription("Staffel 41–80");
    await user.type(users, "1");
    expect(users).toHaveAccessibleDescription("Staffel >250");
  });

  it("[P5] says the packs while the users are typed", async () => {
    const { user } = renderPane();
    await choose(user, "Teams Presence Sync");
    await user.type(screen.getByRole("textbox", { name: "Benutzer" }), "12");
    expect(screen.getByRole("textbox", { name: "Benutzer" })).toHaveAccessibleDescription(
      "3 Pakete zu je 5",
    );
    expect(screen.getByText("3 × 7,50 €")).toBeVisible();
  });

  it("[P4] asks for no users where the price does not depend on them", async () => {
    const { user } = renderPane();
    await choose(user, "AntiFraud");
    expect(screen.queryByRole("textbox", { name: "Benutzer" })).not.toBeInTheDocument();
    expect(screen.getByText("99,00 €")).toBeVisible();
  });

  it("[P7] keeps a wrong number as it was typed and says what is wrong with it", async () => {
    const { user } = renderPane();
    await choose(user, "Call Recording");
    const users = screen.getByRole("textbox", { name: "Benutzer" });
    await user.type(users, "45,5");
    expect(users).toHaveValue("45,5");
    expect(users).toBeInvalid();
    expect(users).toHaveAccessibleDescription(/„45,5“ ist keine Benutzeranzahl/);
    expect(screen.queryByText(/^=FLUX/)).not.toBeInTheDocument();
  });

  it("[P6] offers only the terms of the product, and never takes another one by itself", async () => {
    const { user } = renderPane();
    await choose(user, "Teams Presence Sync");
    const terms = () =>
      screen.getAllByRole("radio").map((radio) => radio.parentElement?.textContent);
    expect(terms()).toEqual(["Abo1", "Abo12", "Abo24", "Abo36"]);
    await user.click(screen.getByRole("radio", { name: "Abo12" }));
    await user.click(screen.getByRole("radio", { name: "Abo1" }));
    await user.clear(screen.getByRole("combobox", { name: "Produkt" }));
    await choose(user, "Call Recording");
    expect(terms()).toEqual(["Kauf", "Abo12", "Abo24", "Abo36"]);
    expect(screen.queryByRole("radio", { checked: true })).not.toBeInTheDocument();
    expect(
      screen.getByText(
        "Call Recording gibt es nicht als Abo1, sondern als Kauf, Abo12, Abo24 oder Abo36.",
      ),
    ).toBeVisible();
  });

  it("[C4] names the price list in the formula where it is to stay the same", async () => {
    const { user } = renderPane();
    await choose(user, "AntiFraud");
    await user.selectOptions(screen.getByRole("combobox", { name: "Preisliste" }), "Immer 09/2022");
    expect(shownFormula()).toBe('=FLUX.PRICE("AntiFraud";"Kauf";;"2022-09")');
  });

  it("shows what costs nothing", async () => {
    const { user } = renderPane();
    await choose(user, "Module Manager");
    expect(screen.getByText("0,00 €")).toBeVisible();
    expect(screen.getByText("kostenlos")).toBeVisible();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  });
});

it("remembers what was typed last", async () => {
  const storage = memoryStorage();
  const first = renderPane({ storage });
  await first.user.type(screen.getByRole("combobox", { name: "Produkt" }), "AntiFraud{Enter}");
  first.unmount();
  renderPane({ storage });
  expect(screen.getByRole("combobox", { name: "Produkt" })).toHaveValue("AntiFraud");
});
