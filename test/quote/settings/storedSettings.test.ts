import fc from "fast-check";
import { defaultSettings } from "../../../src/quote/settings/quoteSettings";
import {
  readStoredSettings,
  storedTextOfSettings,
} from "../../../src/quote/settings/storedSettings";
import { sampleSettings } from "../../taskpane/quoteSettings/sampleSettings";

const settings = sampleSettings();

it.each(["machine", "workbook"] as const)("come back as they were, kept in the %s", (keptIn) => {
  const text = storedTextOfSettings(settings);
  expect(text).not.toContain("keptIn");
  expect(readStoredSettings(text, keptIn)).toEqual({ ok: true, value: { ...settings, keptIn } });
});

it("come back from an editor that put a mark in front", () => {
  const text = `\uFEFF${storedTextOfSettings(defaultSettings())}`;
  expect(readStoredSettings(text, "machine")).toEqual({ ok: true, value: defaultSettings() });
});

type Stored = Record<string, unknown>;

function changed(path: string, value: unknown): string {
  const stored = JSON.parse(storedTextOfSettings(settings)) as Stored;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((object, key) => object[key] as Stored, stored);
  parent[last] = value;
  return JSON.stringify(stored);
}

it.each([
  ["seller.country", "FR"],
  ["seller.managingDirectors", "Erika Muster"],
  ["numbering.pattern", "AN"],
  ["numbering.lastNumbers.2026", -1],
  ["numbering.lastNumbers.2026", 1.5],
  ["defaults.term", "yearly"],
  ["defaults.interval", "weekly"],
  ["defaults.validity.kind", "forever"],
  ["defaults.validity.days", 0],
  ["defaults.validity.days", 3651],
  ["defaults.language", "fr"],
  ["defaults.isLive", "true"],
  ["texts.en", undefined],
  ["texts.de.closing", 7],
  ["colour", "red"],
])("say that %s cannot be %j", (path, value) => {
  expect(readStoredSettings(changed(path, value), "machine")).toEqual({
    ok: false,
    error: { code: "notADocument", path },
  });
});

it("leave what a later version wrote alone", () => {
  expect(readStoredSettings(changed("schema", 2), "machine")).toEqual({
    ok: false,
    error: { code: "newerSchema", schema: 2 },
  });
});

it("never throw and never come from any other JSON or text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const reading = readStoredSettings(text, "machine");
      expect(reading.ok).toBe(false);
    }),
  );
});

it("are refused or complete when any part of theirs is any other value", () => {
  const paths = [
    "seller",
    "seller.company",
    "seller.addressLines",
    "numbering",
    "numbering.pattern",
    "numbering.lastNumbers",
    "defaults",
    "defaults.validity",
    "texts",
    "texts.de",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const reading = readStoredSettings(changed(path, value), "machine");
      if (!reading.ok) return;
      expect(readStoredSettings(storedTextOfSettings(reading.value), "machine")).toEqual(reading);
    }),
  );
});
