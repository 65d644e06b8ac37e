import type { Position } from "./area";
import type { Draft } from "./draft";
import type { Chart, DataValidation, DefinedName, KeptPart, Sheet, Table } from "./state";

/**
 * Gives a formula as it shall be; the same text when nothing changes. `onSheet` is "" for a workbook's names; `at` is
 * where the formula of a cell stands, for a totals formula a cell of its table.
 */
export type Rewrite = (formula: string, onSheet: string, at?: Position) => string;

/** Rewrites every formula of the workbook: of cells, names, totals, validations and charts. */
export function rewriteFormulas(draft: Draft, rewrite: Rewrite): void {
  const names = rewriteNames(draft.state.names, (formula) => rewrite(formula, ""));
  if (names !== draft.state.names) draft.update({ names });
  for (const { id } of draft.state.sheets) rewriteSheet(draft, id, rewrite);
}

/** Rewrites the formulas of one sheet. */
export function rewriteSheet(draft: Draft, sheetId: string, rewrite: Rewrite): void {
  const sheet = draft.sheet(sheetId);
  const onSheet = (formula: string) => rewrite(formula, sheet.name);
  rewriteCells(draft, sheet, rewrite);
  const after = {
    names: rewriteNames(sheet.names, onSheet),
    tables: mapSame(sheet.tables, (table) =>
      rewriteTotals(table, (formula) => rewrite(formula, sheet.name, table.area)),
    ),
    validations: mapSame(sheet.validations, (validation) => rewriteValidation(validation, onSheet)),
    charts: mapSame(sheet.charts, (chart) => rewriteChart(chart, onSheet)),
  };
  const isChanged = (Object.keys(after) as (keyof typeof after)[]).some(
    (key) => after[key] !== sheet[key],
  );
  if (isChanged) draft.updateSheet(sheetId, after);
}

function rewriteCells(draft: Draft, sheet: Sheet, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet.name, { row, column });
      if (formula !== cell.formula) draft.setCell(sheet.id, row, column, { ...cell, formula });
    }
  }
}

function rewriteNames(
  names: readonly DefinedName[],
  rewrite: (formula: string) => string,
): readonly DefinedName[] {
  return mapSame(names, (name) => {
    const formula = rewrite(name.formula);
    return formula === name.formula ? name : { ...name, formula };
  });
}

function rewriteTotals(table: Table, rewrite: (formula: string) => string): Table {
  const columns = mapSame(table.columns, (column) => {
    if (column.totalsFormula === undefined) return column;
    const totalsFormula = rewrite(column.totalsFormula);
    return totalsFormula === column.totalsFormula ? column : { ...column, totalsFormula };
  });
  return columns === table.columns ? table : { ...table, columns };
}

function rewriteValidation(
  validation: DataValidation,
  rewrite: (formula: string) => string,
): DataValidation {
  const rule = rewriteTexts(validation.rule, rewrite);
  return rule === validation.rule ? validation : { ...validation, rule };
}

function rewriteChart(chart: Chart, rewrite: (formula: string) => string): Chart {
  if (chart.kept) {
    const kept = rewriteKept(chart.kept, rewrite);
    return kept === chart.kept ? chart : { ...chart, kept };
  }
  const source = rewrite(`=${chart.source}`).slice(1);
  const settings = rewriteTexts(chart.settings, rewrite);
  const isSame = source === chart.source && settings === chart.settings;
  return isSame ? chart : { ...chart, source, settings };
}

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" } as const;

/** Rewrites the formulas in the XML of a chart: `<c:f>Angebot!$B$2:$B$5</c:f>`. */
function rewriteKept(part: KeptPart, rewrite: (formula: string) => string): KeptPart {
  if (typeof part.content !== "string") return part;
  const content = part.content.replace(/(?<=<(?:\w+:)?f>)[^<]+(?=<\/)/g, (text) => {
    const formula = text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => {
      return ENTITIES[entity as keyof typeof ENTITIES];
    });
    const after = rewrite(`=${formula}`).slice(1);
    if (after === formula) return text;
    return after.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  });
  return content === part.content ? part : { ...part, content };
}

/** Rewrites the texts in a rule that are formulas, however deep they are. */
function rewriteTexts<Value>(value: Value, rewrite: (formula: string) => string): Value {
  const after = rewriteUnknown(value, rewrite);
  return after as Value;
}

function rewriteUnknown(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? rewrite(value) : value;
  if (Array.isArray(value)) return mapSame(value, (each) => rewriteUnknown(each, rewrite));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const after = mapSame(entries, (entry) => {
    const [key, before] = entry;
    const each = rewriteUnknown(before, rewrite);
    return each === before ? entry : ([key, each] satisfies [string, unknown]);
  });
  return after === entries ? value : Object.fromEntries(after);
}

/** Like `map`, but the same array when nothing became something else. */
function mapSame<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const after = items.map(change);
  return after.every((item, index) => item === items[index]) ? items : after;
}
