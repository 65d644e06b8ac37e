import { readFileSync } from "node:fs";

import { unaskedUses } from "./neededVersions";
import { programOf, workbookSources } from "./sources";
import { versionOf } from "./version";

/** What the manifest asks of every Excel, so that nobody else gets the add-in. */
const REQUIRED = versionOf(
  /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1] ??
    "",
);

it("asks for everything of Excel that is later than what the manifest requires", () => {
  expect(unaskedUses(programOf(workbookSources()), REQUIRED)).toEqual([]);
});

/** What is found in sources that stand beside those of the workbook, of each on its own. */
function found(...texts: readonly string[]): readonly (readonly string[])[] {
  const path = (index: number) => `src/workbook/tried${index}.ts`;
  const source = (text: string) => `
    import { isApiSupported } from "./officeApi";
    import { attempt, type ExcelSession } from "./connection/session";
    ${text}
  `;
  const sources = texts.map((text, index) => [path(index), source(text)] as const);
  const uses = unaskedUses(programOf([], Object.fromEntries(sources)), REQUIRED);
  return texts.map((_text, index) => {
    const place = new RegExp(`tried${index}\\.ts:\\d+`);
    return uses.filter((use) => place.test(use)).map((use) => use.replace(place, "here"));
  });
}

it("finds a call, and the way to it", () => {
  const text = `
    function move(range: Excel.Range) { range.moveTo("B2"); }
    export const port = { move: (range: Excel.Range) => move(range) };
  `;
  expect(found(text)).toEqual([["1.11 moveTo (here) < move < port"]]);
});

it("finds every kind of use", () => {
  const uses = [
    ["sheet.showGridlines = false;", "1.8 showGridlines"],
    ["const { standardHeight } = sheet;", "1.7 standardHeight"],
    ['sheet.load("name,showHeadings");', "1.8 showHeadings"],
    ['sheet.load(["name", "tabColor"]);', "1.7 tabColor"],
    ['sheet.tables.load("items/legacyId");', "1.8 legacyId"],
    // Properties of items may be asked for without naming them.
    ['sheet.tables.load("legacyId");', "1.8 legacyId"],
    ['sheet.load("pageLayout/zoom");', "1.9 pageLayout"],
    ["sheet.load({ tabColor: true });", "1.7 tabColor"],
    ["given?.copy();", "1.7 copy"],
    // Reading it is older.
    ["sheet.context.workbook.application.calculationMode = mode;", "1.8 calculationMode"],
    // Known on the web alone.
    ["sheet.namedSheetViews.getActive();", "another set namedSheetViews"],
    // Nobody can tell what is asked for.
    ["sheet.load(text);", "another set text"],
    ['sheet.load("nmae");', "another set nmae"],
  ] as const;
  const texts = uses.map(
    ([use]) => `
      export function tried(
        sheet: Excel.Worksheet, given: Excel.Worksheet | undefined, text: string,
        mode: Excel.CalculationMode,
      ) { ${use} }
    `,
  );
  expect(found(...texts)).toEqual(uses.map(([, what]) => [`${what} (here) < tried`]));
});

it("finds values that are later than what takes them, and options that are", () => {
  const uses = [
    ['chart.chartType = "Sunburst";', ["1.7 chartType", "1.9 Sunburst"]],
    [
      "chart.chartType = Excel.ChartType.sunburst;",
      ["1.7 chartType", "1.9 Sunburst", "1.9 sunburst"],
    ],
    ['sheet.charts.add("Waterfall", sheet.getRange("A1"));', ["1.9 Waterfall"]],
    ["sheet.charts.add(type, sheet.getRange());", ["1.9 Waterfall"]],
    ['sheet.charts.add("Line", sheet.getRange("A1"));', []],
    ["sheet.getRange().set({ format: { indentLevel: 1 } });", ["1.9 indentLevel"]],
    ["sheet.protection.protect({ selectionMode: mode });", ["1.7 selectionMode"]],
  ] as const;
  const texts = uses.map(
    ([use]) => `
      export function tried(
        sheet: Excel.Worksheet, chart: Excel.Chart, type: "Line" | "Waterfall",
        mode: Excel.ProtectionSelectionMode,
      ) { ${use} }
    `,
  );
  const sorted = (all: readonly string[]) => [...all].sort();
  expect(found(...texts).map(sorted)).toEqual(
    uses.map(([, what]) => sorted(what.map((each) => `${each} (here) < tried`))),
  );
});

const tried = (use: string) => `
  const MOVING = "1.11";
  export function tried(range: Excel.Range, text: string) { ${use} }
`;

it("is content where it is asked for", () => {
  const uses = [
    'if (isApiSupported("1.11")) range.moveTo("A1");',
    'if (text && isApiSupported("1.12")) { range.moveTo("A1"); }',
    'isApiSupported("1.11") ? range.moveTo("A1") : undefined;',
    'isApiSupported("1.11") && range.moveTo("A1");',
    'if (!isApiSupported("1.11")) return; range.moveTo("A1");',
    'if (text || !isApiSupported("1.11")) throw text; range.moveTo("A1");',
    'if (isApiSupported(MOVING)) { [1].forEach(() => range.moveTo("A1")); }',
  ];
  expect(found(...uses.map(tried))).toEqual(uses.map(() => []));
});

it("is not content with what only looks like asking", () => {
  const uses = [
    'if (isApiSupported("1.9")) range.moveTo("A1");',
    'if (!isApiSupported("1.11")) range.moveTo("A1");',
    'if (text || isApiSupported("1.11")) range.moveTo("A1");',
    'if (isApiSupported("1.11")) range.clear(); range.moveTo("A1");',
    'range.moveTo("A1"); if (!isApiSupported("1.11")) return;',
    'if (!isApiSupported("1.11")) range.clear(); range.moveTo("A1");',
  ];
  expect(found(...uses.map(tried))).toEqual(uses.map(() => ["1.11 moveTo (here) < tried"]));
});

it("knows that a batch of quotes runs only where all is there that quotes need", () => {
  const batch = (use: string) => `
    const settings = { namespace: "", timeout: 1 };
    export const tried = () => attempt(settings, async ({ context }: ExcelSession) => ${use});
  `;
  const cell = "context.workbook.getActiveCell()";
  expect(found(batch(cell), batch(`${cell}.getMergedAreasOrNullObject()`))).toEqual([
    [],
    ["1.13 getMergedAreasOrNullObject (here) < tried"],
  ]);
});
