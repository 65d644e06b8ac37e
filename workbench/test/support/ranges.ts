import { GERMAN, type Culture } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterValues } from "../../model/cells/enter";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

type Values = Readonly<Record<string, unknown>>;

type Started = {
  readonly workbook: Workbook;
  /** Mistakes of the host itself. */
  readonly failures: readonly unknown[];
};

/** Office.js over a new workbook that calculates, with what its first sheet holds: { A1: 5, A2: "=A1*2" }. */
export function startRanges(values: Values = {}, culture: Culture = GERMAN): Started {
  const { workbook, failures } = startOfficeJs({ culture });
  workbook.change("person", (draft) => {
    for (const [address, value] of Object.entries(values)) {
      const area = areaOf(address);
      enterValues(draft, culture, workbook.activeSheet.id, area, [[value]]);
    }
  });
  return { workbook, failures };
}

/** Runs a batch with a range of the first sheet; the answer is what the action gives, after a last sync. */
export async function onRange<Result>(
  address: string,
  action: (range: Excel.Range, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    const result = await action(range, context);
    await context.sync();
    return result;
  });
}

/** Loads properties of a range and gives it back with them. */
export async function loaded(address: string, properties: string): Promise<Excel.Range> {
  return await onRange(address, async (range, context) => {
    range.load(properties);
    await context.sync();
    return range;
  });
}

/** The code of the error with which a batch fails; undefined when it does not. */
export async function failure(batch: Promise<unknown>): Promise<string | undefined> {
  try {
    await batch;
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
