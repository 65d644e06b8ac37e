/** @jest-environment jsdom */
import { Money } from "../../../../src/pricing";
import { changeSite, evaluateDocument } from "../../../../src/quote";
import { comparisonSheet } from "../../../../src/workbook/quoteSheet/extras/comparisonSheet";
import { paymentPlanSheet } from "../../../../src/workbook/quoteSheet/extras/paymentPlanSheet";
import { columnWidthFor } from "../../../../src/workbook/quoteSheet/layout/textSize";
import {
  inSheet,
  read,
  rowsIn,
  rowsOf,
  squeezed,
  text,
  updated,
  written,
} from "../support/longQuote";
import { sampleDocument } from "../support/quoteHost";

const plain = sampleDocument();

describe.each([
  ["name", { name: `Standort ${text(900)}` }, "siteName"],
  ["licence key", { serverLicenceKey: "KEY-".repeat(60) }, "siteKey"],
])("a %s of a site that is longer than its place", (_what, change, kind) => {
  const [value = ""] = Object.values(change);
  const document = changeSite(plain, "s1", change);

  it.each(["de", "en"] as const)(
    "is printed in full and read back as one text: %s",
    async (language) => {
      const started = await written({ ...document, language });
      const below = rowsOf(started, kind);
      const heading = rowsOf(started, "site").find(({ key }) => key === "site:s1");
      const first = kind === "siteName" ? (heading?.textIn(2) ?? "") : "";
      expect(below.length).toBeGreaterThan(0);
      expect(squeezed(first + below.map(({ textIn }) => textIn(2)).join(""))).toContain(
        squeezed(value),
      );
      expect(await read()).toMatchObject({ document: { ...document, language }, edits: [] });
    },
  );

  it("is updated, changed by hand and shortened", async () => {
    const started = await written(plain);
    await updated(document);
    await inSheet(started, (sheet, rowOf) => {
      const row = rowsIn(started).find(({ key }) => key === `${kind}:1:s1`);
      sheet.getRange(`C${rowOf(`${kind}:1:s1`)}`).values = [[`${row?.textIn(2) ?? ""} neu`]];
    });
    const changed = await read();
    expect(changed.edits).toMatchObject([{ kind: "site", siteId: "s1" }]);
    await updated(changed.document);
    await updated(plain);
    expect(rowsOf(started, kind)).toEqual([]);
  });
});

it.each(["letterhead", "sender", "title"])(
  "a %s longer than a row goes on in the next one",
  async (name) => {
    const document = {
      ...plain,
      number: plain.number + "-9".repeat(1500),
      seller: { ...plain.seller, company: text(7000) },
    };
    const anew = rowsIn(await written(document)).map(({ cells }) => cells);
    const started = await written(plain);
    await updated(document);
    const rows = rowsIn(started).filter(({ key }) => key.startsWith(`field:${name}`));
    expect(rows.length).toBeGreaterThan(1);
    const wanted = name === "title" ? document.number : document.seller.company;
    expect(squeezed(rows.map(({ textIn }) => textIn(2)).join(""))).toContain(squeezed(wanted));
    expect(rowsIn(started).map(({ cells }) => cells)).toEqual(anew);
  },
);

it("a closing text that an earlier version has written into one row is unchanged, and spread by an update", async () => {
  const document = { ...plain, texts: { ...plain.texts, closing: text(9000) } };
  const started = await written(document);
  const anew = rowsIn(started).map(({ cells }) => cells);
  const rows = rowsOf(started, "text").filter(({ key }) => key.startsWith("text:closing."));
  expect(rows.length).toBeGreaterThan(0);
  await inSheet(started, (sheet, rowOf) => {
    sheet.getRange(`C${rowOf("text:closing")}`).values = [[text(9000)]];
    const row = rowOf("text:closing.2");
    sheet.getRange(`${row}:${row + rows.length - 1}`).delete("Up");
  });
  expect(await read()).toMatchObject({ document, edits: [], questions: [] });
  await updated(document);
  expect(rowsIn(started).map(({ cells }) => cells)).toEqual(anew);
});

it.each(["payment plan", "comparison"])("a %s has the company in full", (sheet) => {
  const company = text(600);
  const evaluation = evaluateDocument({ ...plain, customer: { ...plain.customer, company } });
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  const { rows, widths, table } =
    sheet === "comparison"
      ? comparisonSheet(evaluation.value, { months: 6, upgradeCost: Money.zero })
      : paymentPlanSheet(evaluation.value);
  const above = rows.slice(0, table.row).map(([cell]) => String(cell?.content ?? "").slice(1));
  expect(squeezed(above.join(""))).toContain(squeezed(company));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const ofCompany = above.filter((line) => company.includes(line));
  const tooWide = ofCompany.filter((line) => columnWidthFor(line, { size: 10 }) > width + 1);
  expect(tooWide).toEqual([]);
});
