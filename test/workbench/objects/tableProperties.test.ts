import fc from "fast-check";
import { GERMAN } from "../../../workbench/culture/culture";
import { enterText, enterValues } from "../../../workbench/model/cells/enter";
import { deleteCells, insertCells } from "../../../workbench/model/cells/insertDelete";
import { ExcelError } from "../../../workbench/model/errors";
import type { Draft } from "../../../workbench/model/draft";
import type { Table } from "../../../workbench/model/state";
import { addTable } from "../../../workbench/model/tables/addTable";
import { resizeTable, showHeaders } from "../../../workbench/model/tables/changeTable";
import {
  addTableColumn,
  deleteTableColumn,
  renameTableColumn,
} from "../../../workbench/model/tables/tableColumns";
import { bodyArea } from "../../../workbench/model/tables/tableParts";
import { addTableRows, deleteTableRows } from "../../../workbench/model/tables/tableRows";
import { showTotals } from "../../../workbench/model/tables/totals";
import { Workbook } from "../../../workbench/model/workbook";
import { constants } from "../support/constants";

type Step = (workbook: Workbook, draft: Draft, table: Table) => void;

/** Named, so that a counterexample can be read. */
type NamedStep = readonly [name: string, step: Step];

const small = fc.nat({ max: 6 });
const sheetOf = (workbook: Workbook) => workbook.activeSheet.id;

/** Whatever a person or an add-in does to a table and around it. */
const step: fc.Arbitrary<NamedStep> = fc.oneof(
  small.map<NamedStep>((index) => [
    `add a row at ${index}`,
    (workbook, draft, table) => {
      addTableRows(workbook, draft, table.id, { index, isInserting: true });
    },
  ]),
  fc
    .uniqueArray(small, { minLength: 1 })
    .map<NamedStep>((rows) => [
      `delete rows ${rows.join()}`,
      (_workbook, draft, table) => deleteTableRows(draft, table.id, rows),
    ]),
  fc
    .record({ index: small, name: fc.constantFrom("Preis", "a", "", "Spalte1") })
    .map<NamedStep>(({ index, name }) => [
      `add the column "${name}" at ${index}`,
      (workbook, draft, table) => {
        addTableColumn(workbook, draft, table.id, { index, name: name || undefined });
      },
    ]),
  small.map<NamedStep>((index) => [
    `delete column ${index}`,
    (_workbook, draft, table) => deleteTableColumn(draft, table.id, table.columns[index]?.id ?? -1),
  ]),
  fc
    .record({ index: small, name: fc.constantFrom("Preis", "b", "") })
    .map<NamedStep>(({ index, name }) => [
      `rename column ${index} to "${name}"`,
      (_workbook, draft, table) =>
        renameTableColumn(draft, table.id, table.columns[index]?.id ?? -1, name),
    ]),
  fc
    .boolean()
    .map<NamedStep>((isShown) => [
      `totals ${String(isShown)}`,
      (workbook, draft, table) => showTotals(workbook, draft, table.id, isShown),
    ]),
  fc
    .boolean()
    .map<NamedStep>((isShown) => [
      `headers ${String(isShown)}`,
      (_workbook, draft, table) => showHeaders(draft, table.id, isShown),
    ]),
  fc
    .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }) })
    .map<NamedStep>((size) => [
      `resize to ${size.rows} x ${size.columns}`,
      (workbook, draft, table) =>
        resizeTable(workbook, draft, table.id, { ...table.area, ...size }),
    ]),
  fc
    .record({ row: small, column: small, text: fc.constantFrom("x", "7,5", "=1+1", "") })
    .map<NamedStep>(({ row, column, text }) => [
      `type ${JSON.stringify(text)} at ${row}, ${column}`,
      (workbook, draft) => enterText(draft, GERMAN, sheetOf(workbook), { row, column }, text),
    ]),
  fc
    .record({ row: small, rows: fc.integer({ min: 1, max: 3 }), isNew: fc.boolean() })
    .map<NamedStep>(({ row, rows, isNew }) => [
      `${isNew ? "insert" : "delete"} ${rows} rows at ${row}`,
      (workbook, draft) => {
        const area = { row, rows, column: 0, columns: 16_384 };
        if (isNew) insertCells(draft, sheetOf(workbook), area, "Down");
        else deleteCells(draft, sheetOf(workbook), area, "Up");
      },
    ]),
  small.map<NamedStep>((column) => [
    `insert a column at ${column}`,
    (workbook, draft) =>
      insertCells(
        draft,
        sheetOf(workbook),
        { row: 0, rows: 1_048_576, column, columns: 1 },
        "Right",
      ),
  ]),
);

/** A workbook with a table of three columns and three rows at B2. */
function workbookWithTable(): Workbook {
  const workbook = new Workbook({ culture: GERMAN, calculator: constants() });
  workbook.change("person", (draft) => {
    const area = { row: 1, column: 1, rows: 3, columns: 3 };
    const values = [
      ["Produkt", "Preis", "Menge"],
      ["A", 1, 2],
      ["B", 3, 4],
    ];
    enterValues(draft, GERMAN, sheetOf(workbook), area, values);
    addTable(workbook, draft, sheetOf(workbook), area, true);
  });
  return workbook;
}

/** Carries a step out as Excel does: altogether or, where a rule forbids it, not at all. */
function attempt(workbook: Workbook, action: Step): void {
  const [table] = workbook.activeSheet.tables;
  if (!table) return;
  try {
    workbook.change("person", (draft) => action(workbook, draft, table));
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
}

describe("a table", () => {
  it("stays whole whatever happens to it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const workbook = workbookWithTable();
        for (const [, action] of steps) attempt(workbook, action);
        for (const table of workbook.activeSheet.tables) expectWhole(workbook, table);
      }),
      { numRuns: 300 },
    );
  });

  it("is as before after undo", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const workbook = workbookWithTable();
        const before = workbook.state;
        workbook.clearUndo();
        for (const [, action] of steps) attempt(workbook, action);
        while (workbook.canUndo) workbook.undo();
        expect(workbook.state).toBe(before);
      }),
    );
  });
});

function expectWhole(workbook: Workbook, table: Table): void {
  const names = table.columns.map(({ name }) => name);
  expect(names).toHaveLength(table.area.columns);
  expect(names).not.toContain("");
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(new Set(table.columns.map(({ id }) => id)).size).toBe(names.length);
  expect(bodyArea(table).rows).toBeGreaterThanOrEqual(1);
  if (!table.hasHeaders) return;
  const header = names.map((_, index) =>
    workbook.value(sheetOf(workbook), table.area.row, table.area.column + index),
  );
  expect(header).toEqual(names);
}
