import { readHost } from "../../../src/taskpane/shell/host";
import { recallLanguage, startingLanguage } from "../../../src/taskpane/shell/paneLanguage";
import { languageIn, namespaceIn } from "../../../src/taskpane/environment/pageParameters";
import { memoryStorage } from "../../support/memoryStorage";

function inOffice(context: object) {
  Object.assign(globalThis, { Office: { HostType: { Excel: "Excel" }, context } });
  return readHost();
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

it("knows nothing outside Office", () => {
  expect(readHost()).toEqual({
    isExcel: false,
    displayLanguage: undefined,
    isDark: undefined,
    storagePartition: "",
  });
});

it("is not in Excel where office.js runs in a plain browser", () => {
  expect(inOffice({})).toMatchObject({ isExcel: false, storagePartition: "" });
});

it("reads what Office tells", () => {
  const context = { host: "Excel", displayLanguage: "en-US", partitionKey: "site-7" };
  expect(inOffice(context)).toEqual({
    isExcel: true,
    displayLanguage: "en-US",
    isDark: undefined,
    storagePartition: "site-7",
  });
});

it.each([
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "#E6E6E6" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#000000" }, true],
  [{ bodyBackgroundColor: "white" }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("knows of the theme %j whether it is dark: %s", (officeTheme, isDark) => {
  expect(inOffice({ officeTheme }).isDark).toBe(isDark);
});

it.each([
  ["?ns=FLUXDEV", "FLUXDEV"],
  ["?_host_Info=Excel&ns=FLUXDEV", "FLUXDEV"],
  ["?ns=FLUX", "FLUX"],
  ["?ns=EVIL", "FLUX"],
  ["?ns=fluxdev", "FLUX"],
  ["", "FLUX"],
])("takes from the address %j the namespace %s", (search, namespace) => {
  expect(namespaceIn(search)).toBe(namespace);
});

it.each([
  ["?lang=en", "en"],
  ["?lang=de", "de"],
  ["?lang=fr", undefined],
  ["", undefined],
])("takes from the address %j the language %s", (search, language) => {
  expect(languageIn(search)).toBe(language);
});

it.each([
  ["en-US", "en"],
  ["de-AT", "de"],
  ["fr-FR", "de"],
])("speaks in an Office in %s: %s", (displayLanguage, language) => {
  expect(startingLanguage(inOffice({ host: "Excel", displayLanguage }))).toBe(language);
});

it("recalls no language that it does not speak", () => {
  expect(recallLanguage(memoryStorage({ language: "en" }))).toBe("en");
  expect(recallLanguage(memoryStorage({ language: "fr" }))).toBeUndefined();
  expect(recallLanguage(memoryStorage())).toBeUndefined();
});
