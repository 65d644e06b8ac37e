import type {
  CallArgument,
  CellPosition,
  ExternalFunctions,
  PENDING,
} from "../../model/calculator";
import type { FormulaResult } from "../../model/values";

type Implementation = (...args: CallArgument[]) => FormulaResult | typeof PENDING;

/** Functions of an add-in that note every call. */
export class CountingFunctions implements ExternalFunctions {
  readonly calls: {
    readonly name: string;
    readonly args: readonly CallArgument[];
    readonly at: CellPosition;
  }[] = [];
  /** The cells that were begun and ended, as "+row,column" and "-row,column". */
  readonly cells: string[] = [];
  #answer: (cells: readonly CellPosition[]) => void = () => undefined;
  #change: () => void = () => undefined;

  constructor(readonly functions: Record<string, Implementation>) {}

  readonly has = (name: string) => name.toUpperCase() in this.functions;

  readonly call = (name: string, args: readonly CallArgument[], at: CellPosition) => {
    this.calls.push({ name, args, at });
    const run = this.functions[name.toUpperCase()];
    return run ? run(...args) : ({ error: "#NAME?" } as const);
  };

  readonly startCell = ({ row, column }: CellPosition) => {
    this.cells.push(`+${row},${column}`);
  };

  readonly endCell = ({ row, column }: CellPosition) => {
    this.cells.push(`-${row},${column}`);
  };

  readonly onAnswered = (listener: (cells: readonly CellPosition[]) => void) => {
    this.#answer = listener;
    return () => undefined;
  };

  readonly onFunctionsChanged = (listener: () => void) => {
    this.#change = listener;
    return () => undefined;
  };

  answer(...cells: CellPosition[]): void {
    this.#answer(cells);
  }

  change(): void {
    this.#change();
  }

  /** How many calls there were since the last time. */
  count(): number {
    return this.calls.splice(0).length;
  }
}
