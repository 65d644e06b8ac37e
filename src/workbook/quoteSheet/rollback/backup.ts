import { freeSheetName } from "../../connection/sheetName";
import { columnLetters, type Area } from "../../connection/addresses";
import { newToken } from "../unfinished/token";
import { asText } from "../layout/placedPlan";
import type { ExcelSession } from "../../connection/session";

const NAME = "FLUX-Sicherung";

/** A sheet that holds, as long as a request lasts, the cells that it overwrites. */
export type Backup = {
  readonly name: string;
  readonly token: string;
  /** Beside the cells; its token says that all of them are in the sheet. */
  readonly mark: string;
  /** Ids of the sheets that were there before. */
  readonly known: readonly string[];
};

/** @param worksheets with their ids and names loaded */
export function backupOf({ items }: Excel.WorksheetCollection, area: Area): Backup {
  const row = area.row === 0 ? area.rows : area.row - 1;
  return {
    name: freeSheetName(
      NAME,
      items.map(({ name }) => name),
    ),
    token: newToken(),
    mark: `${columnLetters(area.column)}${row + 1}`,
    known: items.map(({ id }) => id),
  };
}

/** Copies cells into a sheet of their own, at the same address, so that references stay what they are. */
export function backUp(
  { context }: ExcelSession,
  { name, token, mark }: Backup,
  range: Excel.Range,
  address: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name).load("id");
  sheet.getRange(address).copyFrom(range);
  sheet.getRange(mark).values = [[asText(token)]];
  return sheet;
}

export type FoundBackup = {
  readonly sheet: Excel.Worksheet;
  /** All cells that are overwritten are in it. */
  readonly isWhole: boolean;
  readonly formulas: readonly (readonly unknown[])[];
};

/**
 * What a failed request has left of its backup.
 *
 * @param id as Excel has told it to the pane that added the sheet
 */
export async function findBackup(
  { context, sync }: ExcelSession,
  { token, mark, known }: Backup,
  id: string | undefined,
  address: string,
): Promise<FoundBackup | undefined> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await sync("writing");
  const candidates = worksheets.items
    .filter((sheet) => (id === undefined ? !known.includes(sheet.id) : sheet.id === id))
    .map((sheet) => ({
      sheet,
      marked: sheet.getRange(mark).load("values"),
      cells: sheet.getRange(address).load("formulas"),
    }));
  if (candidates.length === 0) return undefined;
  await sync("writing");
  const found = candidates
    .map(({ sheet, marked, cells }) => ({
      sheet,
      isWhole: marked.values[0]?.[0] === token,
      formulas: cells.formulas,
    }))
    .filter(({ isWhole }) => isWhole || id !== undefined);
  return found.length === 1 ? found[0] : undefined;
}
