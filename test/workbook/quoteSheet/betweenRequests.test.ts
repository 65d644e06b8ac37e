/** @jest-environment jsdom */
import { writeProblem } from "../../../src/taskpane/ui/writeProblem";
import type { WorkbookState } from "../../../workbench";
import { comparable } from "./support/comparable";
import { meanwhile } from "./support/meanwhile";
import { bringToFront, startWorkbook, WRITES, type Write } from "./support/writes";

const ANCHOR = "FLUX.Angebot.old.1";
const TYPED = "von jemand anderem";

type Change = (context: Excel.RequestContext, write: Write) => void | Promise<void>;

/** What another person may do between two requests of one write. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a sheet of the target's name appears": ({ workbook }, { makes = "Angebot AN-2" }) => {
    workbook.worksheets.add(makes).getRange("B2").values = [[TYPED]];
  },
  "rows are inserted above": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).getRange("1:2").insert("Down");
  },
  "rows are inserted inside": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).getRange("12:13").insert("Down");
  },
  "a column is inserted": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).getRange("B:B").insert("Right");
  },
  "the sheet is deleted": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).delete();
  },
  "the sheet is renamed": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).name = "Umbenannt";
  },
  "the sheet is renamed and another gets its name": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).name = "Umbenannt";
    workbook.worksheets.add(front).getRange("B2").values = [[TYPED]];
  },
  "the name of the quote is deleted": ({ workbook }) => {
    workbook.names.getItemOrNullObject(ANCHOR).delete();
  },
  "somebody types where it goes": ({ workbook }, { front }) => {
    workbook.worksheets.getItem(front).getRange("D11").values = [[TYPED]];
  },
  "somebody types into the selected cell": ({ workbook }, { front, cell = "T40" }) => {
    workbook.worksheets.getItem(front).getRange(cell).values = [[TYPED]];
  },
};

/** What people have typed, which no write may lose. */
function typedIn(state: WorkbookState): readonly string[] {
  return state.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ constant, formula }) => {
        const content = formula ?? (typeof constant === "string" ? constant : "");
        return /^(meins|von jemand|=SUM\(B)/.test(content) ? [content] : [];
      }),
    ),
  );
}

/** What there is less of than before. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((content) => {
    const index = left.indexOf(content);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

describe.each(WRITES)("while $name is written", (write) => {
  it.each(Object.entries(CHANGES))(
    "%s: done, or refused with nothing left and nothing lost",
    async (_name, change) => {
      const { workbook, host } = await startWorkbook();
      await bringToFront(write);
      const start = workbook.state;
      let tried = 0;
      for (let request = 1; ; request += 1) {
        workbook.replace(start);
        await bringToFront(write);
        let changed = workbook.state;
        const other = meanwhile(
          request,
          (context) => change(context, write),
          () => (changed = workbook.state),
        );
        const { isDone, problem } = await write.work();
        other.stop();
        if (!other.hasHappened()) break;
        tried += 1;
        expect(host.failures).toEqual([]);
        const after = workbook.state;
        expect(lost(typedIn(changed), typedIn(after))).toEqual([]);
        if (!isDone) expect(comparable(after)).toBe(comparable(changed));
        if (problem) {
          expect(problem.code).not.toBe("hostFailure");
          for (const language of ["de", "en"] as const) {
            const sentence = writeProblem(problem, language);
            expect(sentence).toMatch(/[.!?]$/);
          }
        }
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});
