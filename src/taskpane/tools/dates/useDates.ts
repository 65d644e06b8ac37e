import { useState } from "react";
import { now, todayHere } from "../../../clock/clock";
import { datesTexts } from "../../../i18n/tools/dates";
import { calendarDateOf, isBefore } from "../../../pricing";
import type { CellAddress, WorkbookProblem } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";
import { copyText } from "../../ui/clipboard";
import { saveTextFile } from "../../ui/saveTextFile";
import { datedEntries, type DatedEntry } from "./datedEntries";
import { datesSheet } from "./datesSheet";

/** Days from 1900 to 1904, as Excel counts them. */
const DAYS_TO_1904 = 1_462;

/** What was done last, of which the pane tells. */
export type DatesWork =
  | { readonly kind: "idle" | "looking" | "working" | "saved" | "copied" | "notCopied" }
  | { readonly kind: "inserted"; readonly sheet: string };

export type FoundDates = {
  readonly coming: readonly DatedEntry[];
  readonly past: readonly DatedEntry[];
  /** What the days of the workbook are behind those of 1900. */
  readonly workbookDays: number;
};

/** Reads the dates of the workbook, and hands them on as a sheet or as a calendar file. */
export function useDates() {
  const { workbook, namespace, language } = usePane();
  const texts = datesTexts(language);
  const [work, setWork] = useState<DatesWork>({ kind: "idle" });
  const [found, setFound] = useState<FoundDates>();
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();

  async function look(): Promise<void> {
    setProblem(undefined);
    setWork({ kind: "looking" });
    const tool = await workbook.dates(namespace);
    const [reading, isFrom1904] = await Promise.all([tool.read(), workbook.countsDatesFrom1904()]);
    setWork({ kind: "idle" });
    if (!reading.ok) {
      setProblem(reading.error);
      return;
    }
    const today = calendarDateOf(todayHere());
    if (!today) throw new RangeError("Today is no day");
    const workbookDays = isFrom1904 ? DAYS_TO_1904 : 0;
    const entries = datedEntries(reading.value, today, workbookDays);
    setFound({
      coming: entries.filter(({ day }) => !isBefore(day, today)),
      past: entries.filter(({ day }) => isBefore(day, today)),
      workbookDays,
    });
  }

  async function insert(entries: readonly DatedEntry[]): Promise<void> {
    setProblem(undefined);
    setWork({ kind: "working" });
    const sheet = datesSheet(entries, texts, language, found?.workbookDays ?? 0);
    const outcome = await workbook.insertSheet(sheet);
    setWork(
      outcome.status === "inserted" ? { kind: "inserted", sheet: outcome.sheet } : { kind: "idle" },
    );
    if (outcome.status === "failed") setProblem(outcome.problem);
  }

  async function fileOf(entries: readonly DatedEntry[]): Promise<string> {
    const { calendarFile } = await import(/* webpackChunkName: "tool-calendar" */ "./calendarFile");
    return calendarFile(entries, texts, now());
  }

  async function save(entries: readonly DatedEntry[]): Promise<void> {
    saveTextFile(texts.fileName, await fileOf(entries), "text/calendar");
    setWork({ kind: "saved" });
  }

  async function copy(entries: readonly DatedEntry[]): Promise<void> {
    const isCopied = await copyText(await fileOf(entries));
    setWork({ kind: isCopied ? "copied" : "notCopied" });
  }

  const start = (action: Promise<unknown>) => void action.catch(reportDefect);

  return {
    ...{ work, found, problem, texts },
    isBusy: work.kind === "looking" || work.kind === "working",
    dismiss: () => setProblem(undefined),
    look: () => start(look()),
    insert: (entries: readonly DatedEntry[]) => start(insert(entries)),
    save: (entries: readonly DatedEntry[]) => start(save(entries)),
    copy: (entries: readonly DatedEntry[]) => start(copy(entries)),
    show: (cell: CellAddress) =>
      start(
        workbook
          .formulaTools(namespace)
          .then((tools) => tools.show(cell))
          .then((shown) => setProblem(shown.ok ? undefined : shown.error)),
      ),
  };
}
