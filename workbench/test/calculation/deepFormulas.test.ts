import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { enterText } from "../../model/cells/enter";
import { Workbook } from "../../model/workbook";
import { Book } from "./book";
import { isError } from "../../model/values";

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

describe("references that are made while a formula is calculated", () => {
  const chain = (length: number, formula: (row: number) => string) =>
    Array.from({ length }, (_, index) => [index === 0 ? 1 : formula(index + 1)]);

  it.each([10, 61, 62, 150, 1_000])("are followed to the end of a chain of %d cells", (length) => {
    const book = new Book().fill(
      "A1",
      chain(length, (row) => `=INDIRECT("A${row - 1}")+1`),
    );
    expect(book.value(`A${length}`)).toBe(length);
    // Here all of them wait to be calculated before the first one is read.
    const summed = new Book().set({ C1: `=SUM(A1:A${length})` });
    summed.fill(
      "A1",
      chain(length, () => '=INDIRECT("A"&ROW()-1)+1'),
    );
    expect(summed.value("C1")).toBe((length * (length + 1)) / 2);
    summed.set({ A1: 2 });
    expect(summed.value("C1")).toBe((length * (length + 3)) / 2);
  });

  it.each([2, 61, 200])("are 0 in a circle of %d cells", (length) => {
    const book = new Book().fill(
      "A1",
      chain(length, (row) => `=INDIRECT("A${row - 1}")+0`),
    );
    book.set({ A1: `=INDIRECT("A${length}")` });
    expect(book.value(`A${length}`)).toBe(0);
  });
});

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
