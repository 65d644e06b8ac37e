import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";

/** A workbook that keeps settings, can be made to fail, and counts what it is asked. */
export function workbookOfSettings(text?: string) {
  const workbook = {
    text,
    /** What somebody else has kept at the same time. */
    twins: [] as string[],
    isBroken: false,
    reads: 0,
    writes: 0,
    /** Called between a reading and what comes after. */
    onRead() {
      // Nothing happens unless a test says so.
    },
  };
  const all = () => [...(workbook.text === undefined ? [] : [workbook.text]), ...workbook.twins];
  const failure = { ok: false, error: { code: "cellEditMode" } } as const;
  const quotes = {
    readSettings: () => {
      workbook.reads += 1;
      if (workbook.isBroken) return Promise.resolve(failure);
      const value = all();
      workbook.onRead();
      return Promise.resolve({ ok: true, value } as const);
    },
    saveSettings: (next: string | undefined, seen?: readonly string[]) => {
      if (workbook.isBroken) return Promise.resolve(failure);
      if (seen && JSON.stringify(seen) !== JSON.stringify(all())) {
        return Promise.resolve({ ok: false, error: { code: "changedElsewhere" } } as const);
      }
      workbook.writes += 1;
      workbook.text = next;
      workbook.twins = [];
      return Promise.resolve({ ok: true, value: undefined } as const);
    },
  } satisfies PaneQuotes;
  return { workbook, quotes };
}
