/** Words of conditional formats in files, with those of office.js. */
type Words = Readonly<Record<string, string>>;

export const CELL_OPERATORS: Words = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Types of rules about texts, which also name their operators; the formula of each for a text and a cell. */
export const TEXT_RULES: Readonly<
  Record<string, readonly [operator: string, formula: (text: string, cell: string) => string]>
> = {
  containsText: ["Contains", (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  notContainsText: ["NotContains", (text, cell) => `ISERROR(SEARCH(${text},${cell}))`],
  beginsWith: ["BeginsWith", (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`],
  endsWith: ["EndsWith", (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** Types of rules that need nothing but a formula for the first cell. */
export const PLAIN_PRESETS: Readonly<
  Record<string, readonly [criterion: string, formula: (cell: string) => string]>
> = {
  containsBlanks: ["Blanks", (cell) => `LEN(TRIM(${cell}))=0`],
  notContainsBlanks: ["NonBlanks", (cell) => `LEN(TRIM(${cell}))>0`],
  containsErrors: ["Errors", (cell) => `ISERROR(${cell})`],
  notContainsErrors: ["NonErrors", (cell) => `NOT(ISERROR(${cell}))`],
};

export const UNIQUE_PRESETS: Words = {
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

const inMonth = (cell: string, month: string) =>
  `AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;

export const TIME_PERIODS: Readonly<
  Record<string, readonly [criterion: string, formula: (cell: string) => string]>
> = {
  yesterday: ["Yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`],
  today: ["Today", (cell) => `FLOOR(${cell},1)=TODAY()`],
  tomorrow: ["Tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`],
  last7Days: [
    "LastSevenDays",
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ],
  lastWeek: [
    "LastWeek",
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  ],
  thisWeek: [
    "ThisWeek",
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  nextWeek: [
    "NextWeek",
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  ],
  lastMonth: ["LastMonth", (cell) => inMonth(cell, "EDATE(TODAY(),0-1)")],
  thisMonth: ["ThisMonth", (cell) => inMonth(cell, "TODAY()")],
  nextMonth: ["NextMonth", (cell) => inMonth(cell, "EDATE(TODAY(),0+1)")],
};

/** Rules about the average: whether above, with the average itself, and how many deviations away. */
export const AVERAGES: Readonly<
  Record<
    string,
    { readonly isAbove: boolean; readonly isEqual?: true; readonly deviations?: number }
  >
> = {
  AboveAverage: { isAbove: true },
  BelowAverage: { isAbove: false },
  EqualOrAboveAverage: { isAbove: true, isEqual: true },
  EqualOrBelowAverage: { isAbove: false, isEqual: true },
  OneStdDevAboveAverage: { isAbove: true, deviations: 1 },
  OneStdDevBelowAverage: { isAbove: false, deviations: 1 },
  TwoStdDevAboveAverage: { isAbove: true, deviations: 2 },
  TwoStdDevBelowAverage: { isAbove: false, deviations: 2 },
  ThreeStdDevAboveAverage: { isAbove: true, deviations: 3 },
  ThreeStdDevBelowAverage: { isAbove: false, deviations: 3 },
};

/** What the point of a colour scale, the end of a bar or the threshold of an icon is measured by. */
export const MEASURES: Words = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

const COUNTS: Words = { 3: "Three", 4: "Four", 5: "Five" };
/** Sets that came with Excel 2010 and stand elsewhere in a file. */
const YOUNGER_SETS = ["ThreeStars", "ThreeTriangles", "FiveBoxes"];

/** "3Arrows" for "ThreeArrows"; undefined when a file cannot have the set. */
export function savedIconSet(style: string): string | undefined {
  const count = Object.keys(COUNTS).find((key) => style.startsWith(COUNTS[key] ?? " "));
  if (count === undefined || YOUNGER_SETS.includes(style)) return undefined;
  return count + style.slice((COUNTS[count] ?? "").length);
}

export function shownIconSet(name: string): string {
  return (COUNTS[name.slice(0, 1)] ?? "") + name.slice(1);
}
