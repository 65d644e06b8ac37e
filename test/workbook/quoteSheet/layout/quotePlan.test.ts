import fc from "fast-check";
import { type QuoteDocument, evaluateDocument } from "../../../../src/quote";
import {
  COLUMNS,
  isDateStyle,
  type CellFinder,
  type QuotePlan,
} from "../../../../src/workbook/quoteSheet/layout/plan";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { cellAddress, enterValues } from "../../../../workbench";
import { type Headless, plainValue, startHeadless } from "../../../../workbench/headless";
import { serialOfIsoDay } from "../../../../src/workbook/quoteSheet/layout/serialDay";
import { plannedCell } from "../../../../src/workbook/quoteSheet/layout/placedPlan";
import { quoteDocuments } from "../../../support/quoteArbitraries";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { sourceAddin } from "../../../support/sourceAddin";

let excel: Headless;

beforeAll(async () => {
  excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
});

afterAll(() => excel.close());

function planOf(document: QuoteDocument): QuotePlan {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return quotePlan(evaluation.value, "FLUX");
}

function finderFor(plan: QuotePlan): CellFinder {
  return (rowKey, column, isAbsolute = false) => {
    const row = plan.rows.findIndex(({ key }) => key === rowKey);
    if (row < 0) throw new Error(`The quote has no row ${rowKey}`);
    const address = cellAddress(row, COLUMNS.indexOf(column));
    return isAbsolute ? address.replace(/^([A-Z]+)/, "$$$1$$") : address;
  };
}

/** Each formula of a plan with the value that it must have and the one that Excel calculates. */
async function calculated(plan: QuotePlan) {
  const finder = finderFor(plan);
  const { workbook } = excel.host;
  const sheetId = workbook.activeSheet.id;
  const area = { row: 0, column: 0, rows: plan.rows.length, columns: COLUMNS.length };
  const matrix = plan.rows.map((row) =>
    COLUMNS.map((column) => {
      const content = plannedCell(row, column)?.content;
      if (content?.kind === "formula") return content.formula(finder);
      if (content?.kind === "number") return content.number;
      if (content?.kind === "date") return serialOfIsoDay(content.day);
      return content?.text ? `'${content.text}` : "";
    }),
  );
  workbook.change("person", (draft) => {
    draft.replaceRows(sheetId, new Map());
    enterValues(draft, workbook.culture, sheetId, area, matrix);
  });
  const values = await excel.settled(`A1:L${plan.rows.length}`);
  return plan.rows.flatMap(({ key, cells }, row) =>
    COLUMNS.flatMap((column, index) => {
      const planned = cells[column];
      if (planned?.content.kind !== "formula") return [];
      const expected = isDateStyle(planned.look)
        ? serialOfIsoDay(String(planned.content.value))
        : planned.content.value;
      return [{ cell: `${key} ${column}`, expected, found: plainValue(values[row]?.[index]) }];
    }),
  );
}

it("[P3][M2][M5][T5] every formula gives the value of the core, to the cent", async () => {
  let formulas = 0;
  await fc.assert(
    fc.asyncProperty(quoteDocuments, async (document) => {
      const evaluation = evaluateDocument(document);
      const isPriced = evaluation.ok && evaluation.value.lines.every(({ price }) => price.ok);
      fc.pre(isPriced);
      const cells = await calculated(planOf(document));
      formulas += cells.length;

      expect(cells.filter(({ expected, found }) => expected !== found)).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(formulas).toBeGreaterThan(500);
}, 60_000);

it("[C4] every function that asks a price list asks that of the quote, so that nothing drifts when another comes", () => {
  const line = documentLine("call-recording", "purchase");
  const plan = planOf(quoteDocument([documentSite(45, [line])]));
  const finder = finderFor(plan);
  const formulas = plan.rows.flatMap(({ cells }) =>
    COLUMNS.flatMap((column) => {
      const content = cells[column]?.content;
      return content?.kind === "formula" ? [content.formula(finder)] : [];
    }),
  );
  const asking = formulas.filter((formula) => /FLUX\.(?!ENDDATE|NOTICEBY)/.test(formula));

  expect(asking.length).toBeGreaterThan(1);
  for (const formula of asking) expect(formula).toContain(',"2022-09")');
});

it("a line without a price shows an error in its amounts, never a wrong number", async () => {
  const document = quoteDocument([documentSite(45, [documentLine("pro-ivr", "sub1")])]);
  const cells = await calculated(planOf(document));
  const amounts = cells.filter(({ cell }) => /^line:.* (listPrice|unitPrice|net)$/.test(cell));

  expect(amounts.map(({ found }) => found)).toEqual(["#N/A", "#N/A", "#N/A"]);
});
