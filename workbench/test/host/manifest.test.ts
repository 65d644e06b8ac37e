import { readFileSync } from "node:fs";
import { loadAddin } from "../../host/addin/addin";
import { readManifest } from "../../host/addin/manifest";

const ours = readFileSync("manifest.xml", "utf8");

it("reads the manifest of FLUX in German", () => {
  const manifest = readManifest(ours, "de-DE");

  expect(manifest).toMatchObject({
    displayName: "FLUX",
    paneUrl: "https://localhost:3000/taskpane.html",
    hasSharedRuntime: true,
    requirements: expect.arrayContaining([{ name: "ExcelApi", minVersion: "1.4" }]) as unknown,
    functions: {
      namespace: "FLUX",
      scriptUrl: "https://localhost:3000/functions.js",
      pageUrl: "https://localhost:3000/taskpane.html",
      metadataUrl: "https://localhost:3000/functions-de.json",
    },
  });
  const [tab] = manifest.ribbon;
  expect(tab).toMatchObject({ id: "TabHome", isOwn: false, groups: [{ label: "FLUX" }] });
  expect(tab?.groups[0]?.controls).toMatchObject([
    {
      id: "Flux.ShowPane",
      label: "Preise",
      supertip: { title: "Preise" },
      action: { type: "ShowTaskpane", url: "https://localhost:3000/taskpane.html" },
      icons: { 16: "https://localhost:3000/assets/icon-16.png" },
    },
  ]);
});

it.each([
  ["en-US", "Prices", "functions.json"],
  ["EN-gb", "Prices", "functions.json"],
  ["de-AT", "Preise", "functions-de.json"],
  ["fr-FR", "Preise", "functions-de.json"],
])("takes the texts and addresses for %s", (locale, label, metadata) => {
  const manifest = readManifest(ours, locale);

  expect(manifest.ribbon[0]?.groups[0]?.controls[0]?.label).toBe(label);
  expect(manifest.functions?.metadataUrl).toBe(`https://localhost:3000/${metadata}`);
});

const other = `<OfficeApp xmlns:bt="b" xmlns:xsi="x">
  <Id>1</Id><Version>1.0</Version><DisplayName DefaultValue="Other"/>
  <Requirements><Sets DefaultMinVersion="1.3"><Set Name="ExcelApi"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://other/pane.html"/></DefaultSettings>
  <VersionOverrides><Hosts><Host xsi:type="Workbook"/></Hosts>
    <VersionOverrides>
      <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
        <ExtensionPoint xsi:type="PrimaryCommandSurface">
          <CustomTab id="Own"><Label resid="tab"/>
            <Group id="g"><Label resid="tab"/>
              <Control xsi:type="Menu" id="m"><Label resid="tab"/>
                <Supertip><Title resid="tab"/><Description resid="tip"/></Supertip>
                <Items><Item id="i"><Label resid="tab"/>
                  <Supertip><Title resid="tab"/><Description resid="tip"/></Supertip>
                  <Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action>
                </Item></Items>
              </Control>
            </Group>
          </CustomTab>
        </ExtensionPoint>
      </DesktopFormFactor></Host></Hosts>
      <Resources>
        <bt:ShortStrings><bt:String id="tab" DefaultValue="A &amp; B"/></bt:ShortStrings>
        <bt:LongStrings><bt:String id="tip" DefaultValue="Tip"/></bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>`;

it("reads tabs of the add-in's own, menus, commands, and newer overrides in older ones", () => {
  const manifest = readManifest(other, "de-DE");

  expect(manifest).toMatchObject({
    functions: undefined,
    hasSharedRuntime: false,
    requirements: [{ name: "ExcelApi", minVersion: "1.3" }],
  });
  expect(manifest.ribbon).toMatchObject([
    {
      isOwn: true,
      label: "A & B",
      groups: [
        {
          controls: [
            {
              action: undefined,
              items: [{ action: { type: "ExecuteFunction", functionName: "doIt" } }],
            },
          ],
        },
      ],
    },
  ]);
});

it.each([
  ["is no XML", "OfficeApp", /Id/],
  ["has no pane", other.replace(/<DefaultSettings>.*<\/DefaultSettings>/, ""), /SourceLocation/],
  [
    "refers to a text that is not there",
    other.replace('String id="tip"', 'String id="top"'),
    /"tip"/,
  ],
])("refuses a manifest that %s", (_, xml, message) => {
  expect(() => readManifest(xml, "de-DE")).toThrow(message);
});

it("loads an add-in with the metadata of its functions", async () => {
  const asked: string[] = [];
  const files = new Map([
    ["https://localhost:3000/manifest.xml", ours],
    [
      "https://localhost:3000/functions-de.json",
      '{"functions":[{"id":"A","name":"A","parameters":[]}]}',
    ],
  ]);

  const addin = await loadAddin({
    manifestUrl: "https://localhost:3000/manifest.xml",
    locale: "de-DE",
    fetchText: (url) => {
      asked.push(url);
      return Promise.resolve(files.get(url) ?? "");
    },
  });

  expect(asked).toEqual([...files.keys()]);
  expect(addin.functions?.functions.map(({ id }) => id)).toEqual(["A"]);
});

it.each([
  ["no functions", "{}"],
  ["a function without a name", '{"functions":[{"id":"A","parameters":[]}]}'],
  ["a function without parameters", '{"functions":[{"id":"A","name":"A"}]}'],
])("refuses metadata with %s", async (_, metadata) => {
  const loading = loadAddin({
    manifestUrl: "manifest.xml",
    locale: "de-DE",
    fetchText: (url) => Promise.resolve(url === "manifest.xml" ? ours : metadata),
  });

  await expect(loading).rejects.toThrow("functions.json");
});
