import { leadsToArea } from "../../../../../src/workbook/quoteSheet/deletion/around/leadsToArea";

/** K70:P80 */
const area = { row: 69, column: 10, rows: 11, columns: 6 };
const to = { sheet: "Angebot A", area };

it.each([
  ["=K79", true],
  ["=$k$79*2", true],
  ["=SUM(A1:Z99)", true],
  ["=SUM(Z99:A1)", true],
  ["=SUM($L:$L)", true],
  ["=SUM(75:76)", true],
  ["=SUM(A1.:.K70)", true],
  ["='Angebot A'!K79", true],
  ['=INDIRECT("Z"&79)', true],
  ["=OFFSET(A1,78,10)", true],
  ["=K69+J70+Q80+K81", false],
  ["=SUM(A:J)+SUM(1:69)+SUM(81:90)", false],
  ["=Tabelle2!K79+'Kosten A'!L:L", false],
  ["=LOG10(A1)+K79_x+x.K79+K790", false],
  ["K79", false],
  [79, false],
])("tells that %s in the same sheet leads to an area: %s", (formula, leads) => {
  expect(leadsToArea(formula, { ...to, isSameSheet: true })).toBe(leads);
});

it.each([
  ["='Angebot A'!$K$79", true],
  ["='Angebot A'!A1:Z99", true],
  ["=SUM('Angebot A:Tabelle3'!K79)", true],
  ["='Angebot A'!meinName", true],
  ["=INDIRECT(\"'Angebot A'!K\"&79)", true],
  ["='Angebot A'!A1+K79", false],
  ["=K79", false],
  ["=Tabelle2!K79", false],
])("tells that %s in another sheet leads to an area: %s", (formula, leads) => {
  expect(leadsToArea(formula, { ...to, isSameSheet: false })).toBe(leads);
});
