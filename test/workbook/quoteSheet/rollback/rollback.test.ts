/** @jest-environment jsdom */
import type { WorkbookState } from "../../../../workbench";
import { meanwhile } from "../support/meanwhile";
import { bringToFront, startWorkbook, WRITES, type Write } from "../support/writes";

const TYPED = "von jemand anderem";
/** Names that sheets of ours have or have had. */
const OUR_NAMES = ["FLUX-Listen", "FLUX-Unfertig", "FLUX-Sicherung", "FLUX-Gesichert"];

type Change = (context: Excel.RequestContext, write: Write) => void | Promise<void>;

/** What somebody else may do between a request that fails and the one that takes it back. */
const CHANGES: Readonly<Record<string, Change>> = {
  "adds sheets under names of ours": ({ workbook }) => {
    for (const name of OUR_NAMES) workbook.worksheets.add(name).getRange("A1").values = [[TYPED]];
  },
  "adds an empty sheet": ({ workbook }) => {
    workbook.worksheets.add("Leer");
  },
  "renames what was begun and adds a sheet of that name": async ({ workbook }, { makes }) => {
    if (makes === undefined) return;
    const initial = workbook.worksheets.getItemOrNullObject(makes).load("name");
    await workbook.context.sync();
    if (!initial.isNullObject) initial.name = "Begonnen";
    workbook.worksheets.add(makes).getRange("A1").values = [[TYPED]];
  },
  "renames what was begun and adds an empty sheet of that name": async (
    { workbook },
    { makes },
  ) => {
    if (makes === undefined) return;
    const initial = workbook.worksheets.getItemOrNullObject(makes).load("name");
    await workbook.context.sync();
    if (!initial.isNullObject) initial.name = "Begonnen";
    workbook.worksheets.add(makes);
  },
  "types into what was begun": async ({ workbook }, { makes, front }) => {
    const initial = workbook.worksheets.getItemOrNullObject(makes ?? front).load("name");
    await workbook.context.sync();
    if (!initial.isNullObject) initial.getRange("E11").values = [[TYPED]];
  },
  "enters a formula in place of one of ours": async ({ workbook }, { makes, front }) => {
    const initial = workbook.worksheets.getItemOrNullObject(makes ?? front).load("name");
    await workbook.context.sync();
    if (!initial.isNullObject) initial.getRange("G15:J30").formulas = formulas;
  },
  "inserts rows above": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).getRange("1:2").insert("Down");
  },
  "renames the sheet in front": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).name = "Umbenannt";
  },
};

const formulas = Array.from({ length: 16 }, () => Array.from({ length: 4 }, () => '="eigene"&1'));

/** What people have typed, and the sheets that they have made, by their ids. */
function ofPeople({ sheets }: WorkbookState): readonly string[] {
  return sheets.flatMap(({ rows, id }) =>
    [...rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ constant, formula }) => {
        const content = formula ?? (typeof constant === "string" ? constant : "");
        return /^(meins|von jemand|="eigene|=SUM\(B)/.test(content) ? [`${id} ${content}`] : [];
      }),
    ),
  );
}

/** One of each room in which something is taken back. */
const TAKEN_BACK = [
  "a quote in a new sheet",
  "a quote at the selection",
  "a quote over contents",
  "a form",
  "an update",
  "a payment plan",
  "a comparison of terms",
  "a formula over a value",
];

describe.each(WRITES.filter(({ name }) => TAKEN_BACK.includes(name)))(
  "after $name has failed",
  (write) => {
    it.each(Object.entries(CHANGES))(
      "nothing is lost of somebody who %s",
      async (_name, change) => {
        const { workbook, host } = await startWorkbook();
        const start = workbook.state;
        const known = new Set(start.sheets.map(({ id }) => id));
        await bringToFront(write);
        const { roundTrips } = host.counters();
        await write.work();
        const requests = host.counters().roundTrips - roundTrips;
        let failed = 0;
        for (let request = 2; request <= requests; request += 1) {
          for (const action of [2, 40]) {
            workbook.replace(start);
            await bringToFront(write);
            let changed = workbook.state;
            let theirs: readonly string[] = [];
            host.faults.failAction(action, "GeneralException", { request });
            const other = meanwhile(
              request + 1,
              async (context) => {
                const before = new Set(workbook.state.sheets.map(({ id }) => id));
                await change(context, write);
                await context.sync();
                theirs = workbook.state.sheets.map(({ id }) => id).filter((id) => !before.has(id));
              },
              () => (changed = workbook.state),
            );
            const { isDone } = await write.work();
            other.stop();
            host.faults.clear();
            if (!other.hasHappened() || isDone) continue;
            failed += 1;
            const now = workbook.state;
            expect(ofPeople(now)).toEqual(expect.arrayContaining([...ofPeople(changed)]));
            const ids = new Set(now.sheets.map(({ id }) => id));
            expect([...theirs, ...known].filter((id) => !ids.has(id))).toEqual([]);
          }
        }
        if (write.makes !== undefined) expect(failed).toBeGreaterThan(0);
      },
    );
  },
);
