import type { startOfficeJs, WorkbookState } from "../../../../workbench";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createUnfinishedWrites } from "../../../../src/workbook/quoteSheet/unfinished/unfinishedWrites";
import { comparable } from "./comparable";
import { QUOTES } from "./quoteHost";

const store = createQuoteStore(QUOTES);
const unfinished = createUnfinishedWrites(QUOTES);

type Host = ReturnType<typeof startOfficeJs>;

/** Only every so many faults, from one on. */
export type Sample = { readonly step: number; readonly first: number };

export type FaultCount = {
  readonly injected: number;
  /** How often something was half-written, and both finished and removed by its note. */
  readonly endings: number;
  readonly losses: readonly string[];
};

/** What makes something that a later fault must take back; office.js counts none of it among its actions. */
const MAKERS = [
  "WorksheetCollection.add",
  "Worksheet.copy",
  "NamedItemCollection.add",
  "CustomXmlPartCollection.add",
  "TableCollection.add",
  "ChartCollection.add",
] as const;

const REFUSALS = [
  "CellEditMode",
  "AccessDenied",
  "ActivityLimit",
  "RequestTooLarge",
  "ResponseTooLarge",
  "SessionTimedOut",
] as const;

/** A workbook without what says that something is unfinished. */
export function withoutNotes(state: WorkbookState): WorkbookState {
  const isSaved = ({ namespaceUri }: { readonly namespaceUri: string }) =>
    !namespaceUri.includes("/unfinished/");
  return { ...state, customXmlParts: state.customXmlParts.filter(isSaved) };
}

/**
 * Does the same work again and again, each time with another fault: every action of every request fails in turn, and
 * every request is refused, lost, answered into nothing, or the last thing that Excel sees. After each the workbook must
 * be as before or as the finished work leaves it; then it is set back.
 *
 * @param requests how many requests the work takes when nothing fails
 * @param select selects again what the work starts from
 * @param sample without it, all faults are tried
 * @param isUndo the work takes back a write, which is finished again where half of that is finished
 */
export async function everyFault(
  host: Host,
  requests: number,
  work: () => Promise<{ readonly isDone: boolean }>,
  select: () => void = () => undefined,
  { step, first }: Sample = { step: 1, first: 0 },
  isUndo = false,
): Promise<FaultCount> {
  const { workbook, faults } = host;
  const before = workbook.state;
  const losses: string[] = [];
  let injected = 0;
  let endings = 0;
  const tripsBefore = host.counters().roundTrips;
  if (!(await work()).isDone) throw new Error("The work does not succeed without a fault.");
  const taken = host.counters().roundTrips - tripsBefore;
  if (taken !== requests) throw new Error(`The work takes ${taken} requests, not ${requests}.`);
  const finished = comparable(workbook.state);
  const untouched = comparable(before);
  setBack();

  function isSampled(_fault: unknown, index: number): boolean {
    return index % step === first % step;
  }

  /** What is selected is no part of the state. */
  function setBack(): void {
    workbook.replace(before);
    select();
  }

  async function tryWith(name: string, inject: () => void): Promise<boolean> {
    const trips = host.counters().roundTrips;
    inject();
    const { isDone } = await work();
    const isFired = !isDone || host.counters().roundTrips - trips !== requests;
    faults.clear();
    faults.reconnect();
    if (!isDone) losses.push(...(await lostByEnding(name)));
    const isUntouched = workbook.state === before;
    const now = isUntouched ? untouched : comparable(workbook.state);
    const isFinished = now === finished;
    if (now !== untouched && !isFinished) losses.push(name);
    if (isDone && !isFinished) losses.push(`${name}: said to be done`);
    setBack();
    return isFired;
  }

  /** What a note tells of is half-written; either of its two ends must be right, and then it is as if nothing had been done. */
  async function lostByEnding(name: string): Promise<readonly string[]> {
    const half = workbook.state;
    if (!half.customXmlParts.some(({ namespaceUri }) => namespaceUri.includes("/unfinished/"))) {
      return [];
    }
    const lost: string[] = [];
    for (const [end, wanted] of [
      ["finish", isUndo ? untouched : finished],
      ["remove", isUndo ? finished : untouched],
    ] as const) {
      workbook.replace(half);
      const saved = await store.savedQuotes();
      const [noted] = (saved.ok && saved.value.unfinished) || [];
      const ended = noted && (await unfinished[`${end}Unfinished`](noted.id));
      const now = comparable(workbook.state);
      // Of what is still whole but for its note, the pane says that it stays.
      const isWhole = end === "remove" && ended?.ok === true && ended.value.sheet !== undefined;
      const whole = isUndo ? untouched : finished;
      // Nothing of a copy tells whose it is before it bears our mark, so that it stays, and the pane says so.
      const isLeft =
        ended?.ok === false &&
        ended.error.code === "leftUnfinished" &&
        now === comparable(withoutNotes(half));
      if (isLeft) continue;
      if (!ended?.ok || now !== (isWhole ? whole : wanted))
        lost.push(`${name}: ${end} ${ended?.ok ? "" : (ended?.error.code ?? "not offered")}`);
    }
    endings += 1;
    return lost;
  }

  for (const member of MAKERS.filter(isSampled)) {
    const isFired = await tryWith(member, () => faults.failMember(member, "GeneralException"));
    if (isFired) injected += 1;
  }
  for (let request = 1; request <= requests; request += 1) {
    for (let n = 1 + first; ; n += step) {
      const isFired = await tryWith(`request ${request}, action ${n}`, () =>
        faults.failAction(n, "GeneralException", { request }),
      );
      if (!isFired) break;
      injected += 1;
    }
    const others: readonly (readonly [string, () => void])[] = [
      ...REFUSALS.map((kind) => [kind, () => faults.refuse(kind, { request })] as const),
      ["lost request", () => faults.loseRequest({ request })],
      ["lost answer", () => faults.loseAnswer({ request })],
      ["lost Excel", () => faults.disconnect({ request })],
      ["pane reloaded", () => faults.reloadPane({ request })],
    ];
    for (const [name, inject] of others.filter(isSampled)) {
      await tryWith(`request ${request}, ${name}`, inject);
      injected += 1;
    }
  }
  return { injected, endings, losses };
}

/** Says how much was tried: a proof that prints nothing could have tried nothing. */
export function printed(
  what: string,
  { injected, endings, losses }: FaultCount,
): readonly string[] {
  process.stdout.write(
    `${what}: ${injected} faults injected, ${endings} half-written, ${losses.length} losses\n`,
  );
  return losses;
}
