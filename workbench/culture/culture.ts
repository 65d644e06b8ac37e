/** How a language writes numbers, dates and formulas in Excel. */
export type Culture = {
  /** "de-DE" or "en-US": the language of Excel and of its formats. */
  readonly name: "de-DE" | "en-US";
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between the arguments of a formula. */
  readonly listSeparator: string;
  /** Between the columns of an array constant: {1.2;3.4} in German. */
  readonly arrayColumnSeparator: string;
  readonly arrayRowSeparator: string;
  readonly dateSeparator: string;
  /** In the notation of Excel: "TT.MM.JJJJ" is `dd\.mm\.yyyy` here. */
  readonly shortDateFormat: string;
  readonly currencySymbol: string;
  readonly trueText: string;
  readonly falseText: string;
  /** The name of a new sheet without its number. */
  readonly sheetName: string;
  readonly tableName: string;
};

export const GERMAN: Culture = {
  name: "de-DE",
  decimalSeparator: ",",
  groupSeparator: ".",
  listSeparator: ";",
  arrayColumnSeparator: ".",
  arrayRowSeparator: ";",
  dateSeparator: ".",
  shortDateFormat: "dd/mm/yyyy",
  currencySymbol: "€",
  trueText: "WAHR",
  falseText: "FALSCH",
  sheetName: "Tabelle",
  tableName: "Tabelle",
};

export const ENGLISH: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  groupSeparator: ",",
  listSeparator: ",",
  arrayColumnSeparator: ",",
  arrayRowSeparator: ";",
  dateSeparator: "/",
  shortDateFormat: "m/d/yyyy",
  currencySymbol: "$",
  trueText: "TRUE",
  falseText: "FALSE",
  sheetName: "Sheet",
  tableName: "Table",
};
