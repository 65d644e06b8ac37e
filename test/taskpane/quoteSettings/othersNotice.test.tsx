/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { storedTextOfSettings } from "../../../src/quote/settings/storedSettings";
import { openSettings } from "./openSettings";
import { sampleSettings } from "./sampleSettings";
import { workbookOfSettings } from "./workbookOfSettings";

configure({ asyncUtilTimeout: 20_000 });

it("shows what a colleague has changed at the same time, and takes it over", async () => {
  const { seller } = sampleSettings();
  const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(sampleSettings()));
  const { user } = await openSettings({ quotes });
  const theirs = sampleSettings({ seller: { ...seller, company: "Kollege GmbH", phone: "1" } });
  workbook.text = storedTextOfSettings(theirs);
  const company = screen.getByRole("textbox", { name: "Firma" });
  company.focus();
  fireEvent.change(company, { target: { value: "Neu GmbH" } });

  const region = await screen.findByRole("region", { name: "Gleichzeitig geändert" });
  const row = within(region).getByRole("row", { name: /^Firma/ });
  expect(row).toHaveTextContent("FirmaNeu GmbHKollege GmbH");
  expect(within(region).getAllByRole("row")).toHaveLength(2);
  expect(company).toHaveFocus();
  expect(workbook.text).toContain("Neu GmbH");
  expect(screen.getByRole("textbox", { name: "Telefon" })).toHaveValue("1");

  await user.click(within(region).getByRole("button", { name: "Übernehmen" }));
  expect(company).toHaveValue("Kollege GmbH");
  await waitFor(() => expect(workbook.text).toContain("Kollege GmbH"));
  expect(screen.queryByRole("region", { name: "Gleichzeitig geändert" })).toBeNull();
});
