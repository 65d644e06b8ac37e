import { createCalculation } from "../../../workbench/calculation/calculation";
import { GERMAN } from "../../../workbench/culture/culture";
import { enterText } from "../../../workbench/model/cells/enter";
import { Workbook } from "../../../workbench/model/workbook";
import { isError } from "../../../workbench/model/values";

const LONGEST = 8000;

/** As long as a formula may be, and as deep. */
const DEEP = [
  ["sums", `=1${"+1".repeat(LONGEST / 2)}`],
  ["powers", `=1${"^1".repeat(LONGEST / 2)}`],
  ["joined texts", `=""${'&""'.repeat(LONGEST / 3)}`],
  ["percentages", `=1${"%".repeat(LONGEST)}`],
  ["brackets", `=${"(".repeat(LONGEST / 2 - 1)}1${")".repeat(LONGEST / 2 - 1)}`],
  ["minus signs", `=${"-".repeat(LONGEST)}1`],
] as const;

it.each(DEEP)("%s calculate or are an error, and leave the workbook as it is", (_, text) => {
  const calculator = createCalculation({ culture: GERMAN });
  const workbook = new Workbook({ culture: GERMAN, calculator });
  const { id } = workbook.activeSheet;
  const enter = (column: number, entry: string) =>
    workbook.change("person", (draft) => enterText(draft, GERMAN, id, { row: 0, column }, entry));
  let refusal: unknown;
  try {
    enter(0, text);
  } catch (error) {
    refusal = error;
  }
  enter(1, "=1+1");

  expect(workbook.value(id, 0, 1)).toBe(2);
  expect(refusal).not.toBeInstanceOf(RangeError);
  const value = workbook.value(id, 0, 0);
  expect(typeof value === "number" || value === "" || value === null || isError(value)).toBe(true);
});
