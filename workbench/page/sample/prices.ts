import { CURRENCY_FORMAT } from "../formats";
import type { Language } from "../parameters";
import {
  CENTER,
  format,
  HEADER,
  HINT,
  INPUT,
  LABEL,
  LEFT,
  LINES,
  MIDDLE,
  RIGHT,
  STRONG_RESULT,
  TITLE,
} from "./looks";
import type { SheetWriter } from "./sheetWriter";
import { SAMPLE_WORDS } from "./words";

export const USERS_CELL = "$B$4";

const FIRST_ROW = 8;
/** All that are sold once and by subscription, with tiers and without. */
const PRODUCTS = [
  "Call Recording",
  "Insight Analytics",
  "Active Directory Synchronisation",
  "Pro IVR",
  "Blacklist PRO",
  "Extended Routing",
  "Group Busy",
  "Monitoring",
  "Reverse Lookup PRO",
];

const TRIAL_ROW = FIRST_ROW + PRODUCTS.length + 1;
/** Where somebody is asked to type a formula. */
export const TRIAL_CELL = `B${TRIAL_ROW}`;

/** Products against terms for a number of users that somebody can change. */
export function writePrices(sheet: SheetWriter, language: Language): void {
  const words = SAMPLE_WORDS[language].prices;
  const separator = sheet.culture.listSeparator;
  const formula = (name: string, ...args: readonly string[]) =>
    `=FLUX.${name}(${args.join(separator)})`;
  const euro = format(CURRENCY_FORMAT[language]);
  const last = FIRST_ROW + PRODUCTS.length - 1;

  sheet.hideGridlines();
  sheet.widths(190, 72, 72, 72, 72, 72, 80);
  sheet.height("1:1", 30);
  sheet.row("A1", words.title);
  sheet.row("A2", words.hint);
  sheet.row("A4", words.users, "45", words.tier, formula("TIER", words.usersName));
  sheet.row("A6", words.headersHint);
  sheet.row(`A${FIRST_ROW - 1}`, ...words.headers);
  PRODUCTS.forEach((product, index) => {
    const row = FIRST_ROW + index;
    const price = (column: string) =>
      formula("PRICE", `$A${row}`, `${column}$${FIRST_ROW - 1}`, words.usersName);
    const total = (term: string) => formula("TOTAL", `A${row}`, term, words.usersName, "24");
    sheet.row(`A${row}`, product, price("B"), price("C"), price("D"), price("E"));
    sheet.row(`F${row}`, formula("CHEAPEST", `A${row}`, words.usersName, "24"));
    sheet.row(`G${row}`, `${total(`B$${FIRST_ROW - 1}`)}-${total(`F${row}`).slice(1)}`);
  });

  const euroSample =
    sheet.culture.name === "de-DE" ? '"Cal Recording";"Abo24";45' : '"Cal Recording","Abo24",45';
  sheet.row(`A${TRIAL_ROW}`, words.tryTitle, "", words.tryHint);
  sheet.row(`A${TRIAL_ROW + 1}`, words.wrongTitle, `=FLUX.PRICE(${euroSample})`, words.wrongHint);

  sheet.style("A1:H60", MIDDLE);
  sheet.style("A1", TITLE);
  sheet.style("A2", HINT);
  sheet.style("A6", HINT);
  sheet.style("A4", LABEL);
  sheet.style("B4", INPUT, CENTER, format("#,##0"));
  sheet.style("C4", LABEL, RIGHT);
  sheet.style("D4", STRONG_RESULT, CENTER);
  sheet.height(`${FIRST_ROW - 1}:${FIRST_ROW - 1}`, 21);
  sheet.style(`A${FIRST_ROW - 1}:G${FIRST_ROW - 1}`, HEADER);
  sheet.style(`B${FIRST_ROW - 1}:G${FIRST_ROW - 1}`, RIGHT);
  sheet.style(`A${FIRST_ROW}:G${last}`, LINES);
  sheet.style(`B${FIRST_ROW}:E${last}`, euro);
  sheet.style(`F${FIRST_ROW}:F${last}`, RIGHT);
  sheet.style(`G${FIRST_ROW}:G${last}`, euro);
  sheet.style(`A${TRIAL_ROW}:A${TRIAL_ROW + 1}`, LABEL);
  sheet.style(`B${TRIAL_ROW}`, INPUT, euro);
  sheet.style(`B${TRIAL_ROW + 1}`, euro, RIGHT);
  sheet.style(`C${TRIAL_ROW}:C${TRIAL_ROW + 1}`, HINT, LEFT);
  sheet.height(`${FIRST_ROW}:${TRIAL_ROW + 1}`, 18);
  sheet.freeze(FIRST_ROW - 1, 0);
  sheet.validate("B4", {
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: 1, formula2: 1_000_000, operator: "Between" } },
    errorAlert: { showAlert: true, style: "Stop", title: words.users, message: words.usersRefused },
    prompt: { showPrompt: true, title: words.users, message: words.usersPrompt },
  });
}
