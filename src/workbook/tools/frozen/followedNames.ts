import { areaAddress, areaOf } from "../../connection/addresses";
import type { ExcelSession } from "../../connection/session";
import { writeOrRollBack } from "../../quoteSheet/rollback/writeOrRollBack";
import type { Alongside } from "../../formulas/repair";
import {
  frozenParts,
  frozenXml,
  type FollowedCells,
  type FrozenContent,
  type FrozenPart,
} from "./frozenPart";
import type { FoundCells } from "./planThawing";
import { formulaParts, prefixOf } from "./references";

function followedIn({ runs, followed }: FrozenContent): readonly FollowedCells[] {
  return [...runs.map(({ cells }) => cells), ...followed];
}

/** Stores frozen formulas in the request that freezes the first of them, with hidden names that Excel moves along with the cells. */
export function storing(session: ExcelSession, content: FrozenContent): Alongside {
  const { workbook } = session.context;
  return {
    when: "first",
    write() {
      workbook.customXmlParts.add(frozenXml(content));
      for (const { name, sheet, address } of followedIn(content)) {
        const range = workbook.worksheets.getItem(sheet).getRange(address);
        workbook.names.add(name, range).visible = false;
      }
    },
    rollBack: (again) => queueRemoval(again, content),
  };
}

/** Forgets frozen formulas: what is stored of them, and their names; all or nothing. */
export async function removeFrozen(
  session: ExcelSession,
  part: FrozenPart,
  found: Found,
): Promise<void> {
  const { write, rollBack } = replacing(session, part, { ...part.content, runs: [] }, found);
  await writeOrRollBack(session, write, rollBack);
}

async function queueRemoval(session: ExcelSession, { id, ...content }: FrozenContent) {
  const parts = await frozenParts(session);
  const names = namesOf(session, followedIn({ id, ...content }));
  await session.sync("writing");
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const each of parts) if (each.content.id === id) each.part.delete();
}

function namesOf({ context }: ExcelSession, cells: readonly FollowedCells[]) {
  return cells.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("formula"));
}

/**
 * Puts what is still frozen in place of what was, in the request that thaws the last of it; names that nothing needs any
 * more go.
 */
export function replacing(
  { context: { workbook } }: ExcelSession,
  { part, content }: FrozenPart,
  now: FrozenContent,
  found: Found,
): Alongside {
  const needed = new Set(now.runs.flatMap(({ references }) => references));
  const stays = new Set([
    ...now.runs.map(({ cells }) => cells.name),
    ...now.followed.filter((_, index) => needed.has(index)).map(({ name }) => name),
  ]);
  const gone = followedIn(content).filter(({ name }) => !stays.has(name));
  return {
    when: "last",
    write() {
      for (const { name } of gone) workbook.names.getItemOrNullObject(name).delete();
      if (now.runs.length === 0) part.delete();
      else part.setXml(frozenXml(now));
    },
    async rollBack(again) {
      const parts = await frozenParts(again);
      const names = namesOf(again, gone);
      await again.sync("writing");
      const { customXmlParts, names: allNames, worksheets } = again.context.workbook;
      const saved = parts.find((each) => each.content.id === content.id);
      if (saved) saved.part.setXml(frozenXml(content));
      else customXmlParts.add(frozenXml(content));
      const places = [...found.runs, ...found.followed];
      followedIn(content).forEach((cells, index) => {
        const place = places[index];
        if (!place || !names[gone.indexOf(cells)]?.isNullObject) return;
        const range = worksheets.getItem(place.sheet).getRange(areaAddress(place.area));
        allNames.add(cells.name, range).visible = false;
      });
    },
  };
}

export type Found = {
  readonly runs: readonly FoundCells[];
  readonly followed: readonly FoundCells[];
};

/** Where followed cells are by now; one round trip. Where the name of a run is gone, its values decide at its old place. */
export async function foundCells(
  session: ExcelSession,
  { runs, followed }: FrozenContent,
): Promise<Found> {
  const names = namesOf(session, [...runs.map(({ cells }) => cells), ...followed]);
  await session.sync();
  const found = names.map((name, index) => {
    if (!name.isNullObject) return cellsOfName(String(name.formula));
    const cells = runs[index]?.cells;
    return cells && cellsOfName(`=${prefixOf(cells.sheet)}${cells.address}`);
  });
  return { runs: found.slice(0, runs.length), followed: found.slice(runs.length) };
}

/** The cells of a name such as "=Preise!$B$2:$B$9"; undefined once they were deleted: "=#REF!". */
function cellsOfName(formula: string): FoundCells {
  const parts = formulaParts(formula);
  const [reference] = parts?.references ?? [];
  if (parts?.texts.join("") !== "=" || reference?.sheet === undefined) return undefined;
  const address = formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", "");
  return { sheet: reference.sheet, area: areaOf(address) };
}
