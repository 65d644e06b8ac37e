/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { TextStorage } from "../../../src/taskpane/environment/storage";
import { defaultSettings } from "../../../src/quote/settings/quoteSettings";
import {
  readStoredSettings,
  storedTextOfSettings,
} from "../../../src/quote/settings/storedSettings";
import { memoryStorage } from "../../support/memoryStorage";
import { openSettings } from "./openSettings";
import { sampleSettings } from "./sampleSettings";
import { workbookOfSettings } from "./workbookOfSettings";

configure({ asyncUtilTimeout: 20_000 });

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

function type(name: string | RegExp, value: string): void {
  fireEvent.change(field(name), { target: { value } });
}

function keptIn(storage: TextStorage) {
  const reading = readStoredSettings(storage.read("quoteSettings") ?? "", "machine");
  return reading.ok ? reading.value : undefined;
}

const filled = () => memoryStorage({ quoteSettings: storedTextOfSettings(sampleSettings()) });

it("say what a business letter lacks until it is there, and keep every field", async () => {
  const { storage, user } = await openSettings();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.getByText("Für einen Geschäftsbrief fehlt noch:")).toBeVisible();
  type("Firma", "Fluxpunkt GmbH");
  type("Anschrift", "Musterweg 1\n\n12345 Musterstadt\n");
  type("USt-IdNr.", "DE123456789");
  type("Sitz", "Musterstadt");
  type("Registergericht", "Amtsgericht Musterstadt");
  type("Registernummer", "HRB 1");
  type("Geschäftsführung", "Erika Muster\nMax Beispiel");
  expect(screen.getByText("Der Absender hat, was ein Geschäftsbrief braucht.")).toBeVisible();
  expect(keptIn(storage)?.seller).toMatchObject({
    company: "Fluxpunkt GmbH",
    addressLines: ["Musterweg 1", "12345 Musterstadt"],
    managingDirectors: ["Erika Muster", "Max Beispiel"],
  });
  fireEvent.blur(field("Anschrift"));
  expect(field("Anschrift")).toHaveValue("Musterweg 1\n12345 Musterstadt");

  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1, name: "Angebot erstellen" })).toBeVisible();
});

it("take no pattern, number or days that cannot be, and show what comes next", async () => {
  const { storage } = await openSettings({ storage: filled() });
  const year = new Date().getFullYear();
  type("Muster der Nummer", "Q{JJ}");
  expect(field("Muster der Nummer")).toBeInvalid();
  expect(keptIn(storage)?.numbering.pattern).toBe("AN-{JJJJ}-{NNNN}");
  type("Muster der Nummer", "Q{JJJJ}/{NN}");
  type(/^Zuletzt vergebene Nummer/, "zehn");
  expect(field(/^Zuletzt/)).toBeInvalid();
  type(/^Zuletzt vergebene Nummer/, "9");
  expect(screen.getByText(`Das nächste Angebot bekommt Q${year}/10.`)).toBeVisible();
  type("Bindend für Tage", "0");
  expect(field("Bindend für Tage")).toBeInvalid();
  expect(keptIn(storage)?.defaults.validity).toEqual({ kind: "bindingFor", days: 14 });
  type("Bindend für Tage", "60");
  expect(keptIn(storage)?.defaults.validity).toEqual({ kind: "bindingFor", days: 60 });
});

it("set with what quotes begin", async () => {
  const { storage, user } = await openSettings();
  const choose = (name: string, option: string) =>
    user.selectOptions(screen.getByRole("combobox", { name }), option);
  await choose("Land (USt.)", "Österreich");
  await choose("Laufzeit", "Abo36");
  await choose("Abrechnung der Abos", "jährlich");
  await choose("Gültigkeit", "freibleibend");
  expect(screen.queryByRole("textbox", { name: "Bindend für Tage" })).toBeNull();
  await choose("Erstes Support-Jahr", "anteilig berechnet");
  await choose("Inhalt der Zellen", "nur Werte");
  await choose("Sprache neuer Angebote", "Englisch");
  type("Einleitung, englisch", "Hello");
  expect(keptIn(storage)).toMatchObject({
    seller: { country: "AT" },
    defaults: {
      term: "sub36",
      interval: "yearly",
      validity: { kind: "subjectToChange" },
      firstSupportYear: "proRata",
      isLive: false,
      language: "en",
    },
    texts: { en: { introduction: "Hello" } },
  });
  await choose("Gültigkeit", "bindend");
  expect(field("Bindend für Tage")).toHaveValue("30");
});

it("reset a group with a way back that has the focus; the counting stays", async () => {
  const { storage, user } = await openSettings({ storage: filled() });
  await user.click(button("Absender zurücksetzen"));
  expect(keptIn(storage)?.seller).toEqual(defaultSettings().seller);
  expect(button("Rückgängig")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading", { name: "Absender" })).toHaveFocus();
  expect(keptIn(storage)).toEqual(sampleSettings());
  expect(field("Firma")).toHaveValue("Fluxpunkt GmbH");

  type("Muster der Nummer", "Q{NN}");
  await user.click(button("Nummern zurücksetzen"));
  expect(keptIn(storage)?.numbering).toEqual(sampleSettings().numbering);
});

describe("brought along", () => {
  const imported = sampleSettings({
    seller: { ...sampleSettings().seller, registerNumber: "HRB 99" },
    numbering: { pattern: "R{NN}", lastNumbers: { "": 3, 2026: 7 } },
  });
  const file = (text: string, name = "x.json") => new File([text], name);
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText("Aus Datei übernehmen", { selector: "input" }), {
      target: { files: [file(text)] },
    });

  it("are shown before they are taken, never count back, and can be given back", async () => {
    const { storage, user } = await openSettings({ storage: filled() });
    choose(storedTextOfSettings(imported));
    const table = await screen.findByRole("table", { name: "3 Angaben werden sich ändern" });
    expect(within(table).getByRole("row", { name: "Registernummer HRB 1 HRB 99" })).toBeVisible();
    expect(keptIn(storage)).toEqual(sampleSettings());
    await user.click(button("Nicht übernehmen"));
    expect(screen.getByRole("heading", { name: "Sichern und übertragen" })).toHaveFocus();
    expect(screen.queryByRole("table")).toBeNull();

    choose(storedTextOfSettings(imported));
    await user.click(await screen.findByRole("button", { name: "Übernehmen" }));
    expect(keptIn(storage)).toEqual({
      ...imported,
      numbering: { pattern: "R{NN}", lastNumbers: { "": 3, 2025: 7, 2026: 41 } },
    });
    await user.click(button("Rückgängig"));
    expect(keptIn(storage)?.seller.registerNumber).toBe("HRB 1");
    expect(keptIn(storage)?.numbering.pattern).toBe("AN-{JJJJ}-{NNNN}");
  });

  it("change nothing when they are wrong or the same", async () => {
    const { storage } = await openSettings({ storage: filled() });
    for (const [text, sentence] of [
      ["[1, 2", "Das sind keine Einstellungen von FLUX. Es bleibt alles, wie es ist."],
      ['{"schema":1}', /^Die Angabe „\w+“ stimmt nicht/],
      ['{"schema":7}', /neueren Version von FLUX/],
      [" ".repeat(1_000_001), /zu groß/],
      [storedTextOfSettings(sampleSettings()), /genau die, die schon gelten/],
    ] as const) {
      choose(text);
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(keptIn(storage)).toEqual(sampleSettings());
    }
  });

  it("change nothing when the file cannot be read", async () => {
    const reading = jest.spyOn(FileReader.prototype, "readAsText").mockImplementation(function (
      this: FileReader,
    ) {
      this.dispatchEvent(new Event("error"));
    });
    const { storage } = await openSettings({ storage: filled() });
    choose("{}");
    expect(await screen.findByText(/^Die Datei war nicht zu lesen/)).toBeVisible();
    expect(keptIn(storage)).toEqual(sampleSettings());
    reading.mockRestore();
  });

  it("come as a text where Excel allows no files, and go as one", async () => {
    const { storage, user } = await openSettings({ storage: filled() });
    await user.click(button(/^Als Text/));
    expect(field("Diese Einstellungen als Text")).toHaveValue(
      storedTextOfSettings(sampleSettings()),
    );
    await user.click(button("Text kopieren"));
    expect(await navigator.clipboard.readText()).toBe(storedTextOfSettings(sampleSettings()));
    expect(screen.getByText("Der Text ist kopiert.")).toBeVisible();
    type("Text anderer Einstellungen", storedTextOfSettings(imported));
    await user.click(button("Text prüfen"));
    await user.click(button("Übernehmen"));
    expect(keptIn(storage)?.seller.registerNumber).toBe("HRB 99");
  });

  it("are saved as a file", async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "blob:1";
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const { user } = await openSettings({ storage: filled() });
    await user.click(button("Als Datei sichern"));
    expect(names).toEqual(["fluxpunkt-angebot-einstellungen.json"]);
    expect(saved[0]?.size).toBe(new Blob([storedTextOfSettings(sampleSettings())]).size);
    click.mockRestore();
  });
});

describe("where they are kept", () => {
  it("can be the workbook, with what that means, and the machine again", async () => {
    const { workbook, quotes } = workbookOfSettings();
    const { storage, user } = await openSettings({ storage: filled(), quotes });
    expect(screen.getByRole("radio", { name: /Auf diesem Gerät/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /In dieser Mappe.*gehen mit der Datei/ }));
    expect(await screen.findByText(/liegen jetzt in dieser Mappe/)).toBeVisible();
    expect(workbook.text).toBe(storedTextOfSettings(sampleSettings()));
    type("Firma", "Neu GmbH");
    await waitFor(() => expect(workbook.text).toContain("Neu GmbH"), { timeout: 5_000 });

    await user.click(screen.getByRole("radio", { name: /Auf diesem Gerät/ }));
    expect(screen.getByText(/liegen schon Einstellungen \(Fluxpunkt GmbH\)/)).toBeVisible();
    expect(keptIn(storage)?.seller.company).toBe("Fluxpunkt GmbH");
    await user.click(button("Die aus der Mappe"));
    expect(await screen.findByText(/liegen jetzt auf diesem Gerät/)).toBeVisible();
    expect(workbook.text).toBeUndefined();
    expect(keptIn(storage)?.seller.company).toBe("Neu GmbH");
  });

  it("is asked before the machine's own are replaced by a colleague's", async () => {
    const theirs = sampleSettings({
      seller: { ...sampleSettings().seller, company: "Kollege GmbH" },
    });
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(theirs));
    const { user } = await openSettings({ storage: filled(), quotes });
    expect(field("Firma")).toHaveValue("Kollege GmbH");
    await user.click(screen.getByRole("radio", { name: /Auf diesem Gerät/ }));
    await user.click(button("Abbrechen"));
    expect(workbook.text).toContain("Kollege GmbH");
    await user.click(screen.getByRole("radio", { name: /Auf diesem Gerät/ }));
    await user.click(button("Die vom Gerät"));
    await waitFor(() => expect(field("Firma")).toHaveValue("Fluxpunkt GmbH"));
    expect(workbook.text).toBeUndefined();
  });

  it("cannot be chosen without a workbook", async () => {
    await openSettings();
    expect(screen.getByRole("radio", { name: /In dieser Mappe/ })).toBeDisabled();
    expect(screen.getByText("Eine Mappe ist hier nicht offen.")).toBeVisible();
  });
});

describe("when they cannot be kept or read", () => {
  it("are said to hold for a while only", async () => {
    const blocked = { ...memoryStorage(), write: () => undefined };
    const { user } = await openSettings({ storage: blocked });
    type("Firma", "Fluxpunkt GmbH");
    expect(await screen.findByText(/^Die letzten Änderungen gelten nur/)).toBeVisible();
    await user.click(button("Noch einmal versuchen"));
    expect(field("Firma")).toHaveValue("Fluxpunkt GmbH");
  });

  it("stay until they are replaced, and their text can be copied", async () => {
    const storage = memoryStorage({ quoteSettings: '{"schema":9}' });
    const { user } = await openSettings({ storage });
    expect(screen.getByText(/Einstellungen einer neueren Version von FLUX/)).toBeVisible();
    await user.click(button("Ihren Text kopieren"));
    expect(await navigator.clipboard.readText()).toBe('{"schema":9}');
    type("Firma", "Fluxpunkt GmbH");
    expect(storage.read("quoteSettings")).toBe('{"schema":9}');
    await user.click(button("Durch die hier gezeigten ersetzen"));
    await waitFor(() => expect(keptIn(storage)?.seller.company).toBe("Fluxpunkt GmbH"));
    expect(screen.queryByText(/neueren Version/)).toBeNull();
  });

  it("are asked for again where Excel did not give them", async () => {
    const { workbook, quotes } = workbookOfSettings(storedTextOfSettings(sampleSettings()));
    workbook.isBroken = true;
    const { user } = await openSettings({ quotes });
    expect(screen.getByText(/^Die Einstellungen der Mappe waren nicht zu lesen/)).toBeVisible();
    workbook.isBroken = false;
    await user.click(button("Noch einmal versuchen"));
    await waitFor(() => expect(field("Firma")).toHaveValue("Fluxpunkt GmbH"));
  });
});

it("speak English throughout", async () => {
  const { user } = await openSettings({ language: "en", storage: filled() });
  expect(field("Company")).toHaveValue("Fluxpunkt GmbH");
  expect(screen.getByText("The sender has what a business letter needs.")).toBeVisible();
  await user.click(button("Reset Sender"));
  expect(screen.getByText("Sender: reset.")).toBeVisible();
  expect(screen.getByText("For a business letter this is still missing:")).toBeVisible();
});
