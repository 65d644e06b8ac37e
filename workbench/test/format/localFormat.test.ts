import { ENGLISH, GERMAN } from "../../culture/culture";
import { fromLocalFormat } from "../../format/localFormat";

it.each([
  ["General", "Standard"],
  ["0.00", "0,00"],
  ["#,##0", "#.##0"],
  ['#,##0.00 "€"', "#.##0,00 €"],
  ['#,##0.00 "€";[Red]-#,##0.00 "€"', "#.##0,00 €;[Rot]-#.##0,00 €"],
  ["#,##0.00 [$€-407]", "#.##0,00 [$€-407]"],
  ["0.0,,", "0,0.."],
  ["0.00%", "0,00%"],
  ["0.00E+00", "0,00E+00"],
  ["# ?/?", "# ?/?"],
  ["@", "@"],
  ["dd/mm/yyyy", "TT.MM.JJJJ"],
  ["d/m/yy h:mm", "T.M.JJ h:mm"],
  ["dd/ mmm yy", "TT. MMM JJ"],
  ["yyyy-mm-dd", "JJJJ-MM-TT"],
  ["dddd, d/ mmmm yyyy", "TTTT, T. MMMM JJJJ"],
  ["dd\\.mm\\.yyyy", "TT\\.MM\\.JJJJ"],
  ["[$-407]mmmm yyyy", "[$-407]MMMM JJJJ"],
  ["hh:mm:ss", "hh:mm:ss"],
  ["[h]:mm", "[h]:mm"],
  ["mm:ss.0", "mm:ss,0"],
  ["h:mm AM/PM", "h:mm AM/PM"],
  ["[Blue]0;[Color 5]-0", "[Blau]0;[Farbe 5]-0"],
  ["[>=1.5]0.0;0", "[>=1,5]0,0;0"],
  ['0.0" Tage, Std. "', '0,0" Tage, Std. "'],
  ["_-* #,##0.00_-", "_-* #.##0,00_-"],
  ["yyyy-mm-dd;@", "JJJJ-MM-TT;@"],
])("%s is %s in German", (english, german) => {
  expect(fromLocalFormat(german, GERMAN)).toBe(english);
  expect(fromLocalFormat(english, ENGLISH)).toBe(english);
});

it.each([
  ["standard", "General"],
  ["tt.mm.jjjj", "dd/mm/yyyy"],
  ["[rot]0,0", "[Red]0.0"],
  ['#.##0,00 "€"', '#,##0.00 "€"'],
])("%s is kept as %s", (typed, saved) => {
  expect(fromLocalFormat(typed, GERMAN)).toBe(saved);
});
