import type { Culture } from "../../culture/culture";
import { cellsOf, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import type { Id, Table } from "../state";
import { styleAt } from "../styleAt";
import { changeColumnInFormulas } from "../tables/columnInFormulas";
import { freeColumnName, headerText, putHeader, uniqueName } from "../tables/columnNames";

/** What was written over the header row of a table becomes the names of its columns: texts, none twice, none empty. */
export function keepTableHeaders(draft: Draft, culture: Culture, sheetId: Id, area: Area): void {
  for (const table of draft.sheet(sheetId).tables) {
    const header = table.hasHeaders && intersection({ ...table.area, rows: 1 }, area);
    if (header) keepHeader(draft, culture, sheetId, table, header);
  }
}

function keepHeader(draft: Draft, culture: Culture, sheetId: Id, table: Table, header: Area): void {
  const columns = [...table.columns];
  for (const at of cellsOf(header)) {
    const index = at.column - table.area.column;
    const before = columns[index];
    if (!before) continue;
    const { numberFormat } = styleAt(draft.sheet(sheetId), at.row, at.column);
    const constant = draft.cell(sheetId, at.row, at.column)?.constant ?? null;
    const text = headerText(constant, numberFormat, culture);
    const others = columns.filter((_, place) => place !== index).map(({ name }) => name);
    const name = text === "" ? freeColumnName(others, culture) : uniqueName(text, others);
    columns[index] = { ...before, name };
    putHeader(draft, sheetId, at, name);
    if (name === before.name) continue;
    const edit = { kind: "renameColumn", from: before.name, to: name } as const;
    changeColumnInFormulas(draft, draft.sheet(sheetId), table, edit);
  }
  const tables = draft
    .sheet(sheetId)
    .tables.map((each) => (each.id === table.id ? { ...each, columns } : each));
  draft.updateSheet(sheetId, { tables });
}
