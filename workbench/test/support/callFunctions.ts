import { GERMAN, type Culture } from "../../culture/culture";
import {
  createCustomFunctions,
  type CustomFunctions,
} from "../../host/customFunctions/customFunctions";
import type { FunctionMetadata, FunctionsMetadata } from "../../host/customFunctions/metadata";
import { PENDING, type CallArgument, type CellPosition } from "../../model/calculator";
import type { Habits } from "../../host/profiles/profile";
import type { MessageEntry } from "../../host/wire/outcome";

type Call = {
  readonly id: number;
  readonly functionId: string;
  readonly values: readonly unknown[];
  readonly address: string;
  readonly flags: number;
};

/** The messages to the add-in since `start`. */
export let sent: (readonly MessageEntry[])[];
export let functions: CustomFunctions;

/** A cell of column A. */
export const at = (row: number): CellPosition => ({ sheetId: "s", row, column: 0 });
const scalar = (type?: "any" | "string") => ({
  name: "x",
  ...(type && { type }),
});
const matrix = { name: "xs", dimensionality: "matrix" } as const;

const declared: readonly FunctionMetadata[] = [
  { id: "ANY", name: "ANY", parameters: [scalar()] },
  { id: "TEXT", name: "TEXT", parameters: [scalar("string")] },
  { id: "MATRIX", name: "MATRIX", parameters: [matrix] },
  {
    id: "TWO",
    name: "TWO",
    parameters: [scalar(), { ...scalar(), optional: true }],
  },
  { id: "SUM", name: "SUM", parameters: [{ ...matrix, repeating: true }] },
];

/** Functions of all kinds in the namespace T, and an add-in that only notes what it is told. */
export function start({
  culture = GERMAN,
  memoLimit = 100,
  more = {},
  habits = {},
}: {
  readonly culture?: Culture;
  readonly memoLimit?: number;
  readonly more?: Partial<FunctionsMetadata>;
  readonly habits?: Partial<Habits>;
} = {}): void {
  sent = [];
  functions = createCustomFunctions({
    culture,
    memoLimit,
    habits,
    send: (entries) => sent.push(entries),
    addressOf: ({ row }) => `Tabelle1!A${row + 1}`,
  });
  functions.library.load("T", { functions: declared, ...more });
}

/** The calls of one message. */
export function callsIn(message: readonly MessageEntry[] | undefined): readonly Call[] {
  return (message ?? []).map(([category, type, , text]) => {
    expect([category, type]).toEqual([1, 1000]);
    const [id, functionId, values, address, flags] = JSON.parse(text) as [
      number,
      string,
      unknown[],
      string,
      number,
    ];
    return { id, functionId, values, address, flags };
  });
}

/** Calculates a cell as the calculation does. */
export function calculate(row: number, name: string, ...args: readonly CallArgument[]) {
  functions.startCell(at(row));
  const result = functions.call(name, args, at(row));
  functions.endCell(at(row));
  return result;
}

/** When the calls of a calculation are on their way. */
export const soon = () => Promise.resolve();

/** What travels for a call in a cell, or what the cell shows without one. */
export async function sentValues(name: string, ...args: readonly CallArgument[]): Promise<unknown> {
  const result = calculate(0, name, ...args);
  functions.runtimeReady();
  await soon();
  return result === PENDING ? callsIn(sent.at(-1))[0]?.values : result;
}
