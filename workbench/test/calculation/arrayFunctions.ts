import type { Row } from "./numberFunctions";

export const ARRAYS: readonly Row[] = [
  [
    "=SEQUENCE(2,2)",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["=SEQUENCE(3,,10,5)", [[10], [15], [20]]],
  ["=SORT({3;1;2})", [[1], [2], [3]]],
  ["=SORT({3;1;2},,-1)", [[3], [2], [1]]],
  ['=FILTER(A2:A5,B2:B5="Buy")', [["Phone"], ["Cable"]]],
  ['=FILTER(A2:A5,B2:B5="x","none")', "none"],
  ['=FILTER(A2:A5,B2:B5="x")', "#CALC!"],
  ["=UNIQUE({1;2;1;3})", [[1], [2], [3]]],
  ["=UNIQUE({1;2;1;3},,TRUE)", [[2], [3]]],
  ['=UNIQUE({"a";"A"})', "a"],
  ["=SUM(SEQUENCE(10)*2)", 110],
];

export const DATES: readonly Row[] = [
  ["=DATE(2026,12,31)", 46387],
  ["=DATE(2026,14,1)", 46419],
  ["=DATE(2026,1,0)", 46022],
  ["=DATE(108,1,2)", 39449],
  ["=YEAR(E1)", 2026],
  ["=MONTH(E1)", 12],
  ["=DAY(E1)", 31],
  ["=EDATE(E1,2)", 46446],
  ["=EOMONTH(E1,-1)", 46356],
  ["=TODAY()", 46348],
  ["=NOW()", 46348.5],
  ["=YEAR(-1)", "#NUM!"],
];

export const INFORMATION: readonly Row[] = [
  ["=ISNUMBER(C2)", true],
  ["=ISBLANK(C5)", true],
  ['=ISTEXT("")', true],
  ["=ISERROR(1/0)", true],
  ["=ISERROR({1,#N/A})", [[false, true]]],
  ["=NA()", "#N/A"],
  ['=HYPERLINK("https://a.example","shown")', "shown"],
  ["=@{5,6}", 5],
];
