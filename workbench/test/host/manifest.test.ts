import { readFileSync } from "node:fs";
import { loadAddin } from "../../host/addin/addin";
import { readManifest } from "../../host/addin/manifest";

const ours = readFileSync("manifest.xml", "utf8");
const FUNCTIONS = '{"functions":[{"id":"A","name":"A","parameters":[]}]}';

it("reads the manifest of FLUX in German", () => {
  expect(readManifest(ours, "de-DE")).toMatchObject({
    displayName: "FLUX",
    paneUrl: "https://localhost:3000/taskpane.html",
    functions: { namespace: "FLUX" },
    ribbon: [
      {
        label: "FLUX",
        controls: [
          {
            id: "Flux.ShowPane",
            label: "Preise",
            supertip: { title: "Preise" },
            icons: { 16: "https://localhost:3000/assets/icon-16.png" },
          },
        ],
      },
    ],
  });
});

it.each([
  ["en-US", "Prices", "functions.json"],
  ["EN-gb", "Prices", "functions.json"],
  ["de-AT", "Preise", "functions-de.json"],
  ["fr-FR", "Preise", "functions-de.json"],
])("takes the texts and addresses for %s", (locale, label, metadata) => {
  const { ribbon, functions } = readManifest(ours, locale);

  expect(ribbon[0]?.controls[0]?.label).toBe(label);
  expect(functions?.metadataUrl).toBe(`https://localhost:3000/${metadata}`);
});

it.each([
  ["is no XML", "OfficeApp", /Id/],
  ["has no pane", ours.replace(/<DefaultSettings>[^]*<\/DefaultSettings>/, ""), /SourceLocation/],
  [
    "refers to a text that is not there",
    ours.replace(/<Label resid="[^"]*"/g, '<Label resid="x"'),
    /"x"/,
  ],
  [
    "has a button for anything but its pane",
    ours.replace('"ShowTaskpane"', '"ExecuteFunction"'),
    /played/,
  ],
])("refuses a manifest that %s", (_, xml, message) => {
  expect(() => readManifest(xml, "de-DE")).toThrow(message);
});

it.each([
  ["metadata of its functions", FUNCTIONS, undefined],
  ["no functions", "{}", "functions.json"],
  ["a function without a name", '{"functions":[{"id":"A","parameters":[]}]}', "functions.json"],
  ["a function without parameters", '{"functions":[{"id":"A","name":"A"}]}', "functions.json"],
])("loads an add-in with %s, or says what they lack", async (_, metadata, refusal) => {
  const loading = loadAddin({
    manifestUrl: "manifest.xml",
    locale: "de-DE",
    fetchText: (url) => Promise.resolve(url === "manifest.xml" ? ours : metadata),
  });

  if (refusal === undefined) expect((await loading).functions).toEqual(JSON.parse(metadata));
  else await expect(loading).rejects.toThrow(refusal);
});
