import { letterGaps } from "../../../src/quote/letter/letterGaps";
import { defaultSettings } from "../../../src/quote/settings/quoteSettings";
import { sampleSettings } from "../../taskpane/quoteSettings/sampleSettings";

const { seller } = sampleSettings();

it("finds nothing where everything is there", () => {
  expect(letterGaps(seller)).toEqual([]);
});

it("finds all that a German letter must have where nothing is there (§ 35a GmbHG)", () => {
  expect(letterGaps(defaultSettings().seller)).toEqual([
    "company",
    "address",
    "registeredOffice",
    "registerCourt",
    "registerNumber",
    "managingDirectors",
    "vatId",
  ]);
});

it.each([
  ["Fluxpunkt", ["legalForm", "managingDirectors"]],
  ["Fluxpunkt GmbH", ["managingDirectors"]],
  ["Fluxpunkt GmbH & Co. KG", ["managingDirectors", "generalPartner"]],
  ["Fluxpunkt UG (haftungsbeschränkt) & Co. KG", ["managingDirectors", "generalPartner"]],
  ["Fluxpunkt AG & Co. KGaA", ["managingDirectors", "generalPartner"]],
  ["Fluxpunkt Gesellschaft mbH und Co. OHG", ["managingDirectors", "generalPartner"]],
  ["Fluxpunkt GmbH & Cie. Kommanditgesellschaft", ["managingDirectors", "generalPartner"]],
  ["Muster & Co. KG", []],
  ["Fluxpunkt UG (haftungsbeschränkt)", ["managingDirectors"]],
  ["Fluxpunkt AG", ["managingDirectors"]],
  ["Fluxpunkt eG", ["managingDirectors"]],
  ["Fluxpunkt e.K.", []],
  ["Fluxpunkt e. Kfm.", []],
  ["Fluxpunkt OHG", []],
  ["Muster & Söhne KG", []],
  ["Muster GbR", []],
  ["Wagner Telefonie", ["legalForm", "managingDirectors"]],
])("knows the legal form of %s", (company, expected) => {
  expect(letterGaps({ ...seller, company, managingDirectors: [] })).toEqual(expected);
});

it("is content with the general partner of a GmbH & Co. KG once its register is named", () => {
  const partner = "Fluxpunkt Verwaltungs GmbH, Karlsruhe, Amtsgericht Mannheim HRB 12345";
  const company = "Fluxpunkt GmbH & Co. KG";
  const managingDirectors = ["Erika Muster", partner];

  expect(letterGaps({ ...seller, company, managingDirectors: ["Erika Muster"] })).toEqual([
    "generalPartner",
  ]);
  expect(letterGaps({ ...seller, company, managingDirectors })).toEqual([]);
});

it("asks nothing of a register where there is none", () => {
  const unregistered = { registeredOffice: "", registerCourt: "", registerNumber: "" };
  expect(letterGaps({ ...seller, ...unregistered, company: "Muster GbR" })).toEqual([]);
  const swiss = { country: "CH", vatId: "CHE-123.456.789 MWST", managingDirectors: [] } as const;
  expect(letterGaps({ ...seller, ...unregistered, ...swiss })).toEqual([]);
});

it("asks no directors of an Austrian company (§ 14 UGB)", () => {
  const austrian = { country: "AT", vatId: "ATU12345678", managingDirectors: [] } as const;
  expect(letterGaps({ ...seller, ...austrian, company: "Flux Ges.m.b.H." })).toEqual([]);
  expect(letterGaps({ ...seller, ...austrian, registerCourt: " " })).toEqual(["registerCourt"]);
});

it.each([
  ["Erika Muster", []],
  ["Dr. Anna-Lena O’Neill", []],
  ["E. Muster", ["firstNames"]],
  ["Muster", ["firstNames"]],
])("wants a first name in full: %s", (director, expected) => {
  expect(letterGaps({ ...seller, managingDirectors: ["Max Beispiel", director] })).toEqual(
    expected,
  );
});

it.each([
  ["DE", "de 123 456 789", []],
  ["DE", "DE12345678", ["vatIdForm"]],
  ["AT", "ATU12345678", []],
  ["AT", "DE123456789", ["vatIdForm"]],
  ["CH", "CHE-123.456.789", []],
] as const)("knows the form of the VAT id of %s: %s", (country, vatId, expected) => {
  expect(letterGaps({ ...seller, country, vatId })).toEqual(expected);
});

it("wants street and place", () => {
  expect(letterGaps({ ...seller, addressLines: ["12345 Musterstadt", " "] })).toEqual(["address"]);
});
