/** @jest-environment jsdom */
import { type QuoteDocument, addLine } from "../../../src/quote";
import { offerChoices } from "../../../src/workbook/quoteSheet/style/choices";
import type { StyleFormat } from "../../../src/workbook/quoteSheet/style/styles";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { PROFILES } from "../../../workbench";
import { documentLine } from "../../support/quoteDocuments";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

/** Every cell of a quote has a fill here, as merged ones might have one day. */
const FILL = "#FFEE00";
jest.mock("../../../src/workbook/quoteSheet/style/styles", () => {
  type Looks = { readonly STYLES: Readonly<Record<string, StyleFormat>> };
  const actual: Looks = jest.requireActual("../../../src/workbook/quoteSheet/style/styles");
  const filled = Object.entries(actual.STYLES).map(([look, format]) => [
    look,
    { ...format, fill: "#FFEE00" },
  ]);
  return { ...actual, STYLES: Object.fromEntries(filled) as unknown };
});

const writer = createQuoteWriter(QUOTES);
const document = sampleDocument();
const closing = { introduction: "Guten Tag", closing: "Bis bald" };
type Started = ReturnType<typeof startQuotes>;

async function written(
  excel: keyof typeof PROFILES,
  kind: "newSheet" | "selection",
  what: QuoteDocument = document,
): Promise<Started> {
  const started = startQuotes({ profile: PROFILES[excel] });
  const target = { kind };
  expect(await writer.writeQuote({ document: what, isLive: true, target })).toMatchObject({
    status: "written",
  });
  return started;
}

const validations = ({ workbook }: Started) =>
  workbook.activeSheet.validations.map((rule) => JSON.stringify(rule));

/** The fills of merged cells, by the first one of each area. */
function fillsOfMerged({ workbook }: Started): readonly unknown[] {
  const { rows, merges } = workbook.activeSheet;
  return merges.map(({ row, column }) => rows.get(row)?.get(column)?.style.fill);
}

describe.each(["windows-de", "windows-en", "mac", "web", "ltsc-2021"] as const)(
  "in %s",
  (excel) => {
    it.each(["newSheet", "selection"] as const)(
      "[R13] merged cells are formatted once they are merged: %s, and in rows that an update adds",
      async (kind) => {
        const started = await written(excel, kind);
        const before = fillsOfMerged(started);
        expect(new Set(before)).toEqual(new Set([FILL]));
        expect(await writer.updateQuote({ ...document, texts: closing }, true)).toMatchObject({
          status: "written",
        });
        const after = fillsOfMerged(started);
        expect(after.length).toBeGreaterThan(before.length);
        expect(new Set(after)).toEqual(new Set([FILL]));
      },
    );

    it("[R12] terms are offered in cells whose rules differ", async () => {
      const started = startQuotes({ profile: PROFILES[excel] });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const whole = { formula1: 1, operator: "GreaterThan" } as const;
        sheet.getRange("D5").dataValidation.rule = { wholeNumber: whole };
        sheet.getRange("D6").dataValidation.rule = {
          list: { inCellDropDown: true, source: "a,b" },
        };
        await context.sync();
        const cells = [4, 5, 6].map((row) => ({ row, column: 3 }));
        offerChoices(sheet, cells, "terms.de", undefined);
        await context.sync();
      });
      const rules = validations(started);
      expect(rules).toHaveLength(1);
      expect(rules[0]).toContain("Abo24");
    });

    it("[R12] an update adds lines between cells to which the user gave different rules", async () => {
      const started = await written(excel, "newSheet");
      const rowOf = (key: string) =>
        [...started.workbook.activeSheet.rows].find(
          ([, cells]) => cells.get(0)?.constant === key,
        )?.[0] ?? 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const whole = { formula1: 1, operator: "GreaterThan" } as const;
        sheet.getCell(rowOf("flux:line:a"), 3).dataValidation.rule = { wholeNumber: whole };
        sheet.getCell(rowOf("flux:line:b"), 3).dataValidation.clear();
        await context.sync();
      });
      const line = (id: string) => documentLine("pro-ivr", "sub12", { id });
      const longer = [
        { at: 1, id: "x" },
        { at: 3, id: "y" },
        { at: 4, id: "z" },
      ].reduce((so, { at, id }) => addLine(so, { siteId: "s1", index: at }, line(id)), document);
      expect(await writer.updateQuote(longer, true)).toMatchObject({ status: "written" });
      expect(started.host.failures).toEqual([]);
      const offered = started.workbook.activeSheet.validations.flatMap((rule) =>
        JSON.stringify(rule).includes("Abo24") ? rule.areas : [],
      );
      for (const id of ["x", "y", "z"]) {
        const row = rowOf(`flux:line:${id}`);
        expect(
          offered.some(
            (area) => area.column === 3 && row >= area.row && row < area.row + area.rows,
          ),
        ).toBe(true);
      }
    });
  },
);
