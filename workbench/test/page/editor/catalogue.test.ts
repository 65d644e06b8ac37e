import { ENGLISH, GERMAN } from "../../../culture/culture";
import { catalogueOf } from "../../../page/editor/catalogue";
import { helpOn } from "../../../page/editor/functionHelp";

const METADATA = {
  functions: [
    {
      id: "PRICE",
      name: "PRICE",
      description: "Preis",
      parameters: [
        { name: "Laufzeit", description: "Kauf oder Abo", customEnumId: "TERM" },
        { name: "Benutzer", optional: true },
        { name: "Rest", repeating: true },
      ],
    },
  ],
  enums: [
    {
      id: "TERM",
      values: [
        { name: "Abo24", stringValue: "Abo24", tooltip: "Abo 24 Monate" },
        { name: "Zwölf", numberValue: 12 },
      ],
    },
  ],
};

it("describes the functions of the add-in by their metadata", () => {
  expect(helpOn(catalogueOf("FLUX", METADATA, GERMAN), "flux.price")).toEqual({
    name: "FLUX.PRICE",
    description: "Preis",
    isOfAddin: true,
    args: [
      {
        name: "Laufzeit",
        description: "Kauf oder Abo",
        isOptional: false,
        isRepeating: false,
        values: [
          { text: "Abo24", description: "Abo 24 Monate" },
          { text: "12", description: "" },
        ],
      },
      { name: "Benutzer", description: "", isOptional: true, isRepeating: false, values: [] },
      { name: "Rest", description: "", isOptional: false, isRepeating: true, values: [] },
    ],
  });
});

it.each([
  [GERMAN, "SUMME", "Addiert Zahlen", ["Zahl1", "Zahl2"]],
  [ENGLISH, "SUM", "Adds numbers", ["number1", "number2"]],
])("knows Excel's functions by the names of the language", (culture, name, description, args) => {
  const catalogue = catalogueOf("FLUX", undefined, culture);
  const help = helpOn(catalogue, name);
  expect(help).toMatchObject({ description, isOfAddin: false });
  expect(help?.args?.map((each) => each.name)).toEqual(args);
  expect(help?.args?.[1]).toMatchObject({ isOptional: true, isRepeating: true });
  expect(catalogue.size).toBeGreaterThan(60);
});

it("lists functions without a description by their names alone", () => {
  const help = helpOn(catalogueOf("FLUX", undefined, GERMAN), "ZEICHEN");
  expect(help).toEqual({ name: "ZEICHEN", description: "", args: undefined, isOfAddin: false });
});

it("lists no function that is not calculated", () => {
  expect(helpOn(catalogueOf("FLUX", undefined, GERMAN), "ARCCOSHYP")).toBeUndefined();
});
