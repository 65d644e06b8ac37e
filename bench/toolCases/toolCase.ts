import type { Reading } from "../../src/workbook/ports/port";

/** What a tool does with a list of so many rows, one thing after the other. */
export type ToolCase = {
  readonly tool: string;
  /** From A1 on. */
  readonly list: (rows: number) => readonly (readonly unknown[])[];
  readonly works: readonly (readonly [name: string, run: () => Promise<void>])[];
};

/** What a tool has answered; a benchmark goes on with nothing that failed. */
export async function answered<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const outcome = await reading;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
