import type { Culture } from "../../culture/culture";
import {
  PENDING,
  type CallArgument,
  type CellPosition,
  type ExternalFunctions,
} from "../../model/calculator";
import type { CellError, FormulaResult } from "../../model/values";
import type { MessageEntry } from "../wire/outcome";
import type { Habits } from "../profiles/profile";
import { acceptsCount, shapeArguments } from "./argumentValues";
import { createInvocations, type Invocation } from "./invocations";
import { createFunctionLibrary, type FunctionLibrary, type LibraryFunction } from "./library";
import { callLifted } from "./lifting";
import { Memo } from "./memo";
import { readResults } from "./results";

type Options = {
  readonly culture: Culture;
  /** Raises entries of the channel richApiMessage. */
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** The address of a cell with its sheet: "Tabelle1!C3". */
  readonly addressOf: (cell: CellPosition) => string;
  readonly memoLimit?: number;
  /** Of the Excel that is played. */
  readonly habits?: Partial<Habits>;
};

/** The custom functions of add-ins: for formulas on one side, for the add-in's runtime on the other. */
export type CustomFunctions = ExternalFunctions & {
  readonly library: FunctionLibrary;
  /** The add-in's runtime has said that it can be called. */
  readonly runtimeReady: () => void;
  /** The add-in's runtime is gone. */
  readonly runtimeGone: () => void;
  /** Results as they come over the wire. */
  readonly setResults: (sent: unknown) => void;
  /** Forgets all results: the next calculation calls the add-in again. */
  readonly clearMemo: () => void;
  readonly counters: () => {
    readonly waiting: number;
    readonly messages: number;
    readonly remembered: number;
  };
};

const WRONG_COUNT: CellError = { error: "#VALUE!" };
const DEFAULT_MEMO_LIMIT = 100_000;

/**
 * Calls of the same function with the same arguments are made once and remembered, as the functions are pure; metadata
 * of others are refused.
 */
export function createCustomFunctions(options: Options): CustomFunctions {
  const { culture, addressOf, memoLimit = DEFAULT_MEMO_LIMIT } = options;
  const { keepsErrorsOut, blanksAreZero = false } = options.habits ?? {};
  const library = createFunctionLibrary(keepsErrorsOut);
  const memo = new Memo<FormulaResult>(memoLimit);
  const invocations = createInvocations((entries) => {
    memo.trim();
    options.send(entries);
  }, options.habits);
  const answerListeners = new Set<(cells: readonly CellPosition[]) => void>();
  /** What each cell waits for. */
  const usedBy = new Map<string, Set<Invocation>>();
  const unfinished = new Map<string, Set<Invocation>>();

  function startCell(at: CellPosition): void {
    unfinished.set(placeOf(at), new Set());
  }

  function call(
    name: string,
    args: readonly CallArgument[],
    at: CellPosition,
  ): FormulaResult | typeof PENDING {
    const found = library.find(name);
    if (!found) return { error: "#NAME?" };
    if (!acceptsCount(found.metadata, args.length)) return WRONG_COUNT;
    return callLifted(found.metadata, args, (each) => callOnce(found, each, at));
  }

  function callOnce(
    { metadata, allowsErrors }: LibraryFunction,
    args: readonly CallArgument[],
    at: CellPosition,
  ): FormulaResult | typeof PENDING {
    const shaped = shapeArguments(metadata, args, { culture, allowsErrors, blanksAreZero });
    if (shaped.kind === "refused") return shaped.error;
    const { id: functionId } = metadata;
    const key = JSON.stringify([functionId, shaped.values]);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const invocation =
      invocations.find(key) ??
      invocations.start({
        key,
        functionId,
        values: shaped.values,
        address: addressOf(at),
        allowsErrors,
      });
    use(invocation, at);
    return PENDING;
  }

  function use(invocation: Invocation, at: CellPosition): void {
    const place = placeOf(at);
    invocation.cells.set(place, at);
    const used = unfinished.get(place) ?? usedBy.get(place) ?? new Set();
    if (!unfinished.has(place)) usedBy.set(place, used);
    used.add(invocation);
  }

  function endCell(at: CellPosition): void {
    const place = placeOf(at);
    const before = usedBy.get(place);
    const now = unfinished.get(place);
    unfinished.delete(place);
    if (now && now.size > 0) usedBy.set(place, now);
    else usedBy.delete(place);
    for (const invocation of before ?? []) {
      if (now?.has(invocation)) continue;
      invocation.cells.delete(place);
      if (invocation.cells.size === 0) invocations.giveUp(invocation);
    }
  }

  function setResults(sent: unknown): void {
    const cells = new Map<string, CellPosition>();
    for (const [invocation, result] of invocations.answer(readResults(sent))) {
      memo.set(invocation.key, result);
      for (const [place, cell] of invocation.cells) {
        cells.set(place, cell);
        usedBy.get(place)?.delete(invocation);
      }
    }
    if (cells.size === 0) return;
    for (const listener of answerListeners) listener([...cells.values()]);
  }

  return {
    library,
    has: (name) => library.find(name) !== undefined,
    call,
    startCell,
    endCell,
    onAnswered(listener) {
      answerListeners.add(listener);
      return () => answerListeners.delete(listener);
    },
    onFunctionsChanged: library.onChanged,
    runtimeReady: invocations.ready,
    runtimeGone: invocations.reset,
    setResults,
    clearMemo: () => memo.clear(),
    counters: () => ({
      waiting: invocations.waiting(),
      messages: invocations.messages(),
      remembered: memo.size,
    }),
  };
}

function placeOf({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}/${row}/${column}`;
}
