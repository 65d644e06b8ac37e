/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { addProduct, openQuote } from "../quoteSession/openQuote";

const totals = () => screen.getByRole("region", { name: "Summen, netto" });
const field = () => screen.getByRole("textbox", { name: "Rabatt" });
const kind = () => screen.getByRole("combobox", { name: "Art des Rabatts" });

async function typeDiscount(text: string) {
  const { user } = await openQuote();
  await addProduct(user, "Pro IVR");
  await user.click(screen.getByRole("radio", { name: "Kauf" }));
  await user.type(field(), text);
  return user;
}

it("[M2] takes 0,15 for 15 %, as Excel does, and says so", async () => {
  const user = await typeDiscount("0,15");
  expect(screen.getByText(/^= 15\s%$/)).toBeVisible();
  expect(totals()).toHaveTextContent(/einmalig211,65\s€/);
  await user.tab();
  expect(field()).toHaveValue("15");
});

it("[M2] takes 50 € for an amount, even in the field for percentages", async () => {
  const user = await typeDiscount("50 €");
  expect(totals()).toHaveTextContent(/einmalig199,00\s€/);
  expect(kind()).toHaveDisplayValue("€");
  expect(screen.getByText("je Serverlizenz, einmalig")).toBeVisible();
  await user.tab();
  expect(field()).toHaveValue("50,00");
});

it.each([
  ["Rabatt behalten", /im Monat4,29\s€/, "5,00"],
  ["Ohne Rabatt", /im Monat9,29\s€/, ""],
])("[M2] asks about a discount in euro when the term changes: %s", async (answer, sum, left) => {
  const user = await typeDiscount("5 €");
  await user.click(screen.getByRole("radio", { name: "Abo24" }));
  const question =
    /^Der Rabatt von 5,00\s€ war für Kauf \(einmalig\) gedacht\. Gilt er auch für Abo24 \(im Monat\)\?$/;
  expect(screen.getByText(question)).toBeVisible();
  await user.click(screen.getByRole("button", { name: answer }));

  expect(screen.queryByText(question)).toBeNull();
  expect(totals()).toHaveTextContent(sum);
  expect(field()).toHaveValue(left);
});

it("[M2] does not ask about a discount in percent", async () => {
  const user = await typeDiscount("10");
  await user.click(screen.getByRole("radio", { name: "Abo24" }));
  expect(screen.queryByText(/gedacht/)).toBeNull();
  expect(totals()).toHaveTextContent(/im Monat8,36\s€/);
});
