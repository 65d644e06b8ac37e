import { areaAddress } from "../../connection/addresses";
import { Refusal, type ExcelSession } from "../../connection/session";
import { formulaForms } from "../../formulas/damage";
import { enterAll } from "../../formulas/repair";
import { runsOf, type Run } from "../../formulas/runs";
import { scanSheets } from "../../formulas/scanSheets";
import { addressIn } from "../../formulas/seenCells";
import type { LeftCell, Thawing } from "../../ports/tools/frozenFormulasPort";
import { foundCells, removeFrozen, replacing } from "./followedNames";
import { frozenParts, type FrozenContent, type FrozenPart } from "./frozenPart";
import { planThawing, type Thaw } from "./planThawing";

/**
 * Restores frozen formulas where their values still stand, all of them or none; what cannot be restored stays frozen.
 *
 * @throws Refusal workbookChanged where nothing is stored under that id any more
 */
export async function thaw(session: ExcelSession, id: string): Promise<Thawing> {
  const part = await partOf(session, id);
  const { content } = part;
  const found = await foundCells(session, content);
  const names = new Set(found.runs.flatMap((cells) => (cells ? [cells.sheet] : [])));
  const sheets = await sheetsOf(session, names);
  const plan = planThawing(content, sheets.open, found.runs, found.followed);
  const left: LeftCell[] = plan.left.map(({ sheet, at, reason }) => ({
    ...addressIn({ name: sheet }, at),
    reason: sheets.protected.has(sheet) ? "protected" : reason,
  }));

  // Cells are emptied before a formula spills into them again.
  const order = [...plan.thaws].sort((a, b) => Number(!!a.formula) - Number(!!b.formula));
  const runs = await runsFor(session, order);
  const stillFrozen = {
    ...content,
    runs: content.runs.filter((_, index) => !plan.done.has(index)),
  };
  await enterAll(session, runs, replacing(session, part, stillFrozen, found));
  return { restored: plan.thaws.filter(({ formula }) => formula !== undefined).length, left };
}

/** Forgets formulas for good. */
export async function forget(session: ExcelSession, id: string): Promise<undefined> {
  const part = await partOf(session, id);
  await removeFrozen(session, part, await foundCells(session, part.content));
  return undefined;
}

async function partOf(session: ExcelSession, id: string): Promise<FrozenPart> {
  const parts = await frozenParts(session);
  const found = parts.find(({ content }) => content.id === id);
  const { isOurs } = formulaForms(session.settings.namespace);
  // A part that somebody has forged could put any formula into the workbook.
  const isForged = found?.content.runs.some(({ formula }) => !isOurs(formula));
  if (!found || isForged) throw new Refusal({ code: "workbookChanged" });
  return found;
}

/** Sheets by their names, those that are protected apart: their cells cannot be written. */
async function sheetsOf(session: ExcelSession, names: ReadonlySet<string>) {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await session.sync();
  const wanted = worksheets.items.filter(({ name }) => names.has(name));
  const open = wanted.filter(({ protection }) => !protection.protected);
  return {
    open: await scanSheets(session, new Set(open.map(({ id }) => id))),
    protected: new Set(
      wanted.filter(({ protection }) => protection.protected).map(({ name }) => name),
    ),
  };
}

/** What is to be entered, and whether it is in a table, whose columns Excel may fill (R32); one round trip. */
async function runsFor(session: ExcelSession, thaws: readonly Thaw[]): Promise<readonly Run[]> {
  const groups = new Map<string, Thaw[]>();
  for (const each of thaws) {
    const key = `${each.formula === undefined} ${each.sheet.id}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const runs = [...groups.values()].flatMap((group) =>
    group[0]
      ? runsOf(
          group[0].sheet,
          group.map(({ cell, formula = "" }) => ({ before: cell, after: formula })),
          false,
        )
      : [],
  );
  if (runs.length === 0) return [];
  const asked = runs.map((run) => ({
    run,
    tables: session.context.workbook.worksheets
      .getItem(run.sheet.id)
      .getRange(areaAddress(run.area))
      .getTables(false)
      .load("items/name"),
  }));
  await session.sync();
  return asked.map(({ run, tables }) => ({ ...run, isInTable: tables.items.length > 0 }));
}

/** What is frozen in the workbook, the latest first. */
export async function frozenFormulas(session: ExcelSession) {
  const parts = await frozenParts(session);
  return parts.map(({ content }) => summaryOf(content)).sort((a, b) => b.day.localeCompare(a.day));
}

function summaryOf({ id, day, edition, runs }: FrozenContent) {
  return {
    id,
    day,
    edition,
    cells: runs.reduce((sum, { values }) => sum + values.flat().length, 0),
    sheets: [...new Set(runs.map(({ cells }) => cells.sheet))],
  };
}
