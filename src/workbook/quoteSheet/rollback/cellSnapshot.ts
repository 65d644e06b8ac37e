import type { NotRestorable } from "../../ports/quotes/quotePort";
import { isApiSupported } from "../../connection/officeApi";
import { areaAddress, type Area } from "../../connection/addresses";
import { asText } from "../layout/placedPlan";
import type { ExcelSession } from "../../connection/session";

type Contents = readonly (readonly unknown[])[];
type CellStyles = Excel.SettableCellProperties;

/** All that cells hold and how they look, as far as Excel tells it; plain data, so that a note can hold it. */
export type CellSnapshot = {
  readonly area: Area;
  readonly formulas: Contents;
  readonly numberFormats: Contents;
  /** What is entered to get the same contents again. */
  readonly entered: Contents;
  /** Each once; `stylesOf` says which one a cell has. */
  readonly styles: readonly CellStyles[];
  readonly stylesOf: readonly (readonly number[])[];
  readonly rules: readonly CellRule[];
};

type CellRule = Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks"> & {
  readonly row: number;
  readonly column: number;
};

/** More cells are not read: their styles would be more than one answer holds on the web (R17). */
const MOST_CELLS = 3000;

const ARRAY_API = "1.12";

const WANTED = {
  style: true,
  hyperlink: true,
  format: {
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
    fill: { color: true, pattern: true },
    font: {
      ...{ name: true, size: true, color: true, bold: true, italic: true, underline: true },
      ...{ strikethrough: true, subscript: true, superscript: true },
    },
    borders: { style: true, weight: true, color: true },
    protection: true,
  },
};

/**
 * Reads all that Excel tells of cells, in one round trip, one more where cells have rules of entry.
 *
 * @returns what keeps them from being brought back exactly, where something does
 */
export async function readSnapshot(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellSnapshot | NotRestorable> {
  const read = await readSnapshots(session, sheet, [area]);
  return typeof read === "string" ? read : (read[0] ?? "tooManyCells");
}

/** The same of several areas, in as many round trips as of one. */
export async function readSnapshots(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly CellSnapshot[] | NotRestorable> {
  const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (count > MOST_CELLS) return "tooManyCells";
  if (!isApiSupported(ARRAY_API)) return "oldExcel";
  if (areas.length === 0) return [];
  const loaded = areas.map((area) => load(sheet, area));
  await session.sync();
  const obstacle = loaded.map(obstacleOf).find(Boolean);
  if (obstacle) return obstacle;
  const rules = loaded.map(({ area, rule }) =>
    rule.type === "None" ? [] : loadRules(sheet, area),
  );
  if (rules.flat().length > 0) await session.sync();
  return loaded.map((each, index) => snapshotOf(each, rules[index] ?? []));
}

type Loaded = ReturnType<typeof load>;

function obstacleOf({ range, conditions, properties }: Loaded): NotRestorable | undefined {
  if (conditions.value > 0) return "conditionalFormats";
  // Null where it holds for some of the cells.
  const areArrays: readonly (boolean | null)[] = [range.hasSpill, range.savedAsArray];
  if (areArrays.some((each) => each !== false)) return "arrays";
  return properties.value.flat().map(obstacleIn).find(Boolean);
}

function snapshotOf(
  { area, range, properties: { value: cells } }: Loaded,
  rules: ReturnType<typeof loadRules>,
): CellSnapshot {
  const styles = new Map<string, number>();
  const stylesOf = cells.map((row, r) =>
    row.map((cell, c) => {
      const text = JSON.stringify(stylesOfCell(cell, cells[r - 1]?.[c], row[c - 1]));
      const known = styles.get(text) ?? styles.size;
      styles.set(text, known);
      return known;
    }),
  );
  const { formulas, values, valueTypes, numberFormat } = range as unknown as Read;
  return {
    ...{ area, formulas, numberFormats: numberFormat, stylesOf },
    entered: formulas.map((row, r) =>
      row.map((content, c) => enteredAs(content, values[r]?.[c], valueTypes[r]?.[c])),
    ),
    styles: [...styles.keys()].map((text) => JSON.parse(text) as CellStyles),
    rules: rules.flatMap(({ row, column, validation }) => {
      if (validation.type === "None") return [];
      const { rule: itsRule, errorAlert, prompt, ignoreBlanks } = validation;
      return [{ row, column, rule: itsRule, errorAlert, prompt, ignoreBlanks }];
    }),
  };
}

function load(sheet: Excel.Worksheet, area: Area) {
  const range = sheet.getRange(areaAddress(area));
  return {
    area,
    range: range.load("formulas,values,valueTypes,numberFormat,hasSpill,savedAsArray"),
    rule: range.dataValidation.load("type"),
    conditions: range.conditionalFormats.getCount(),
    properties: range.getCellProperties(WANTED),
  };
}

type Read = Readonly<Record<"formulas" | "values" | "valueTypes" | "numberFormat", Contents>>;

/** What cannot be read of a cell, or not be set again. */
function obstacleIn({ hyperlink, format }: Excel.CellProperties): NotRestorable | undefined {
  if (hyperlink) return "links";
  // Of a text whose letters differ, Excel tells no common font.
  if (Object.values(format?.font ?? {}).some((part) => part === null)) return "richText";
  const pattern = format?.fill?.pattern;
  return pattern === "None" || pattern === "Solid" ? undefined : "patterns";
}

function stylesOfCell(
  { style, format = {} }: Excel.CellProperties,
  above: Excel.CellProperties | undefined,
  before: Excel.CellProperties | undefined,
): CellStyles {
  const { fill, borders = {}, ...rest } = format;
  const isLine = (line: Excel.CellBorder | undefined) => line && line.style !== "None";
  // A line between two cells is told of both; drawn once, it is the same.
  const isDrawn: Partial<Record<string, boolean | undefined>> = {
    top: isLine(above?.format?.borders?.bottom) ?? false,
    left: isLine(before?.format?.borders?.right) ?? false,
  };
  const lines = Object.entries(borders as Record<string, Excel.CellBorder>)
    .filter(([side, line]) => isLine(line) && !isDrawn[side])
    .map(([side, line]) => [side, { style: line.style, weight: line.weight, color: line.color }]);
  return {
    // The named style first, since it changes all others.
    ...(style === "Normal" ? {} : { style }),
    format: {
      ...rest,
      ...(fill?.pattern === "Solid" && { fill: { color: fill.color ?? "" } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) as typeof borders }),
    },
  };
}

/** A formula and an error as they are, a text as a text, even one that looks like something else. */
function enteredAs(content: unknown, value: unknown, type: unknown): unknown {
  if (typeof content !== "string" || type === "Error") return content;
  return content.startsWith("=") && content !== value ? content : asText(content);
}

function loadRules(sheet: Excel.Worksheet, { row, column, rows, columns }: Area) {
  return Array.from({ length: rows * columns }, (_, index) => {
    const at = { row: row + Math.floor(index / columns), column: column + (index % columns) };
    const { dataValidation } = sheet.getRange(areaAddress({ ...at, rows: 1, columns: 1 }));
    const validation = dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    return { ...at, validation };
  });
}

/**
 * Gives empty cells all that they had.
 *
 * @param token stands in the first cell until all others are done, where it marks them as ours
 */
export function restoreSnapshot(
  sheet: Excel.Worksheet,
  { area, entered, numberFormats, styles, stylesOf, rules }: CellSnapshot,
  token?: string,
): void {
  const target = sheet.getRange(areaAddress(area));
  const withFirst = (contents: Contents, first: unknown) =>
    contents.map((row, r) => row.map((each, c) => (r + c === 0 ? first : each)));
  const isMarked = token !== undefined;
  target.formulas = isMarked ? withFirst(entered, asText(token)) : entered.map((row) => [...row]);
  // After the contents: in cells for text a formula would be entered as a text.
  target.numberFormat = isMarked
    ? withFirst(numberFormats, "General")
    : numberFormats.map((row) => [...row]);
  target.setCellProperties(stylesOf.map((row) => row.map((index) => styles[index] ?? {})));
  for (const { row, column, rule, errorAlert, prompt, ignoreBlanks } of rules) {
    const { dataValidation } = sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 }));
    dataValidation.set({ rule, errorAlert, prompt, ignoreBlanks });
  }
  if (!isMarked) return;
  const first = target.getCell(0, 0);
  first.formulas = [[entered[0]?.[0] ?? ""]];
  first.numberFormat = [[numberFormats[0]?.[0] ?? "General"]];
}
