import type { Language } from "../parameters";
import { Draft } from "../../model/draft";
import { emptySheet, emptyWorkbook } from "../../model/empty";
import { addName } from "../../model/names";
import { sheetPrefix } from "../../model/area";
import type { WorkbookState } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { writeCustomers } from "./customers";
import { writeFinance } from "./finance";
import { USERS_CELL, writePrices } from "./prices";
import { SheetWriter } from "./sheetWriter";
import { SAMPLE_WORDS } from "./words";

/** The workbook that shows the add-in in a minute: prices, customers to be priced, and a plan of payments. */
export function sampleWorkbook(workbook: Workbook, language: Language): WorkbookState {
  const words = SAMPLE_WORDS[language];
  const { culture } = workbook;
  const sheets = [words.prices, words.customers, words.finance].map(({ sheet }) =>
    emptySheet(workbook.newId(), sheet),
  );
  const draft = new Draft(emptyWorkbook(sheets));
  const { prices, usersName } = { prices: words.prices.sheet, usersName: words.prices.usersName };
  addName(draft, undefined, usersName, `=${sheetPrefix(prices)}${USERS_CELL}`);
  const [first, second, third] = sheets.map(({ id }) => new SheetWriter(draft, culture, id));
  if (first) writePrices(first, language);
  if (second) writeCustomers(workbook, second, language);
  if (third) writeFinance(third, language);
  return draft.state;
}
