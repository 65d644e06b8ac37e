import type { QuoteReading } from "./quotePort";

/** Settings of quotes as they are kept in the workbook. */
export type WorkbookSettings = {
  /** As texts; several where people who worked at the same time have each kept some. */
  readonly readSettings: () => Promise<QuoteReading<readonly string[]>>;
  /**
   * Puts one text in the place of all; undefined leaves the workbook without any.
   *
   * @param seen the texts that were read last; changedElsewhere where the workbook has others by now. Without them
   *   nothing is compared.
   */
  readonly keepSettings: (
    text: string | undefined,
    seen?: readonly string[],
  ) => Promise<QuoteReading<undefined>>;
};
