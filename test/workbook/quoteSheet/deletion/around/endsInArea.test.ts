import { endsInArea } from "../../../../../src/workbook/quoteSheet/deletion/around/endsInArea";

/** K70:P80 */
const area = { row: 69, column: 10, rows: 11, columns: 6 };
const to = { sheet: "Angebot A", area };

it.each([
  ["=K79", true],
  ["=$k$79*2", true],
  ["=SUM(A1:Z75)", true],
  ["=SUM(Z75:A1)", true],
  ["=SUM(75:76)", true],
  ["=SUM(A1.:.K70)", true],
  ["='Angebot A'!K79", true],
  ["=SUM(A1:Z99)", false],
  ["=SUM($L:$L)", false],
  ["=K69+J70+Q80+K81", false],
  ["=SUM(A:J)+SUM(1:69)+SUM(81:90)", false],
  ["=Tabelle2!K79+'Kosten A'!L:L", false],
  ["=LOG10(A1)+K79_x+x.K79+K790", false],
  ["K79", false],
  [79, false],
])("tells that %s in the same sheet ends in an area: %s", (formula, ends) => {
  expect(endsInArea(formula, { ...to, isSameSheet: true })).toBe(ends);
});

it.each([
  ["='Angebot A'!$K$79", true],
  ["='Angebot A'!A1:Z75", true],
  ["=SUM('Angebot A:Tabelle3'!K79)", true],
  ["='Angebot A'!A1:Z99", false],
  ["='Angebot A'!meinName", false],
  ["='Angebot A'!A1+K79", false],
  ["=K79", false],
  ["=Tabelle2!K79", false],
])("tells that %s in another sheet ends in an area: %s", (formula, ends) => {
  expect(endsInArea(formula, { ...to, isSameSheet: false })).toBe(ends);
});
