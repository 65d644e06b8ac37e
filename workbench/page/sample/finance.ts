import { CURRENCY_FORMAT } from "../formats";
import type { Language } from "../parameters";
import {
  CENTER,
  format,
  HEADER,
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

const COMPARE_ROW = 10;
const PLAN_ROW = 22;

/** Terms compared, and a schedule of payments, each spilt from one formula. */
export function writeFinance(sheet: SheetWriter, language: Language): void {
  const words = SAMPLE_WORDS[language].finance;
  const { listSeparator, name, shortDateFormat } = sheet.culture;
  const formula = (name: string, ...args: readonly string[]) =>
    `=FLUX.${name}(${args.join(listSeparator)})`;
  const euro = format(CURRENCY_FORMAT[language]);
  const date = format(shortDateFormat);
  const usersName = SAMPLE_WORDS[language].prices.usersName;
  const isGerman = name === "de-DE";

  sheet.widths(140, 92, 82, 130, 150, 100, 110);
  sheet.height("1:1", 30);
  sheet.row("A1", words.title);
  sheet.row(
    "A3",
    words.product,
    "Call Recording",
    "",
    words.end,
    formula("ENDDATE", "B6", '"Abo36"'),
  );
  sheet.row(
    "A4",
    words.users,
    `=${usersName}`,
    "",
    words.notice,
    formula("NOTICEBY", "B6", '"Abo36"'),
  );
  sheet.row(
    "A5",
    words.months,
    "24",
    "",
    words.breakEven,
    formula("BREAKEVEN", "B3", '"Abo12"', "B4"),
  );
  sheet.row("A6", words.start, isGerman ? "01.01.2027" : "1/1/2027");
  sheet.row("A7", words.interval, words.intervalValue);

  sheet.row(`A${COMPARE_ROW - 1}`, words.compare);
  sheet.row(`A${COMPARE_ROW}`, formula("COMPARE", "B3", "B4", "B5"));

  const lines = COMPARE_ROW + 7;
  sheet.row(`A${lines - 1}`, words.plan);
  sheet.row(`A${lines}`, ...words.headers);
  sheet.row(`A${lines + 1}`, "Call Recording", "Abo24", "=B4", "1", "10%");
  sheet.row(`A${lines + 2}`, "Pro IVR", "Kauf", "=B4", "1");
  sheet.row(`A${lines + 3}`, "Support Premium", "jährlich", "", "1");
  const range = `A${lines + 1}:E${lines + 3}`;
  sheet.row(`A${PLAN_ROW}`, formula("SCHEDULE", range, "B6", "B7", '"DE"', "B5"));

  sheet.style("A1:H60", MIDDLE);
  sheet.style("A1", TITLE);
  sheet.style("A3:A7", LABEL);
  sheet.style("D3:D5", LABEL);
  sheet.style("B3:B7", INPUT, LEFT);
  sheet.style("B6", date);
  sheet.style("E3:E4", STRONG_RESULT, date, CENTER);
  sheet.style("E5", STRONG_RESULT, CENTER);
  sheet.style(`A${COMPARE_ROW - 1}`, LABEL);
  sheet.style(`A${COMPARE_ROW}:G${COMPARE_ROW}`, HEADER);
  sheet.style(`A${COMPARE_ROW + 1}:G${COMPARE_ROW + 4}`, LINES);
  sheet.style(`B${COMPARE_ROW + 1}:B${COMPARE_ROW + 4}`, euro);
  sheet.style(`D${COMPARE_ROW + 1}:E${COMPARE_ROW + 4}`, euro);
  sheet.style(`A${lines - 1}`, LABEL);
  sheet.style(`A${lines}:E${lines}`, HEADER);
  sheet.style(`A${lines + 1}:E${lines + 3}`, LINES);
  sheet.style(`B${lines + 1}:B${lines + 3}`, LEFT);
  sheet.style(`E${lines + 1}:E${lines + 3}`, format("0%"));
  sheet.style(`A${PLAN_ROW}:F${PLAN_ROW}`, HEADER);
  sheet.style(`A${PLAN_ROW + 1}:C${PLAN_ROW + 40}`, date, LEFT);
  sheet.style(`D${PLAN_ROW + 1}:F${PLAN_ROW + 40}`, euro, RIGHT);
  sheet.height(`3:${PLAN_ROW + 13}`, 18);
  sheet.freeze(1, 0);
  sheet.validate("B7", {
    type: "List",
    rule: {
      list: {
        inCellDropDown: true,
        source: isGerman ? "monatlich,quartalsweise,jährlich" : "monthly,quarterly,yearly",
      },
    },
    errorAlert: {},
    prompt: {},
  });
}
