import type { PaneQuotes } from "../../../../src/taskpane/paneQuotes";

/** A workbook that keeps settings, can be made to fail, and counts what it is asked. */
export function workbookOfSettings(text?: string) {
  const workbook = { text, isBroken: false, reads: 0, writes: 0 };
  const failure = { ok: false, error: { code: "cellEditMode" } } as const;
  const quotes = {
    readSettings: () => {
      workbook.reads += 1;
      return Promise.resolve(
        workbook.isBroken ? failure : ({ ok: true, value: workbook.text } as const),
      );
    },
    keepSettings: (next: string | undefined) => {
      if (workbook.isBroken) return Promise.resolve(failure);
      workbook.writes += 1;
      workbook.text = next;
      return Promise.resolve({ ok: true, value: undefined } as const);
    },
  } satisfies PaneQuotes;
  return { workbook, quotes };
}
