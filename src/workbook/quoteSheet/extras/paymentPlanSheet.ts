import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import { extraSheetTexts } from "../../../i18n/quote/extraSheets";
import type { Invoice, InvoiceTax } from "../../../pricing";
import type { Evaluation } from "../../../quote";
import { titleOf } from "../layout/letter/letterRows";
import { serialOfIsoDay } from "../layout/serialDay";
import { Refusal } from "../../connection/session";
import { cell, textCell, textRows, type ExtraCell, type ExtraSheet } from "./extraSheet";

const WIDTHS = [92, 92, 92, 72, 84, 92];

/**
 * The payment plan as a table, VAT and gross of each invoice as formulas (M3). An invoice over whose time the rate changes
 * has a row for each rate (M4).
 *
 * @throws Refusal nothingToPay where no invoice is to be written
 */
export function paymentPlanSheet({ document, invoices, vatTreatment }: Evaluation): ExtraSheet {
  if (!invoices.ok || !vatTreatment || invoices.value.length === 0) {
    throw new Refusal({ code: "nothingToPay" });
  }
  const texts = quoteSheetTexts(document.language);
  const { plan: quoteTexts } = extraSheetTexts(document.language);
  const dates = document.language === "de" ? "date" : "dateEnglish";
  const taxed = invoices.value.flatMap(({ taxes, ...days }) =>
    taxes.map((tax) => ({ ...days, ...tax })),
  );
  const note = invoices.value.length === 1 ? quoteTexts.single : quoteTexts.note;
  const above = [
    ...textRows(quoteTexts.title, WIDTHS, "title"),
    ...textRows(titleOf(document, texts), WIDTHS, "strong"),
    ...textRows(document.customer.company, WIDTHS),
    ...textRows(vatTreatment === "sellerCharges" ? note : texts.terms[vatTreatment], WIDTHS),
    [],
  ];
  const headRow = above.length;
  const body = taxed.map((each, index) => taxRow(each, headRow + 2 + index, dates));
  const first = headRow + 2;
  const last = headRow + 1 + body.length;
  const sum = (letters: string): ExtraCell =>
    cell(`=SUBTOTAL(109,${letters}${first}:${letters}${last})`, "euroStrong");
  const rows: ExtraSheet["rows"] = [
    ...above,
    [
      textCell(quoteTexts.date, "head"),
      textCell(quoteTexts.to, "head"),
      textCell(quoteTexts.net, "headRight"),
      textCell(quoteTexts.vatRate, "headRight"),
      textCell(quoteTexts.vat, "headRight"),
      textCell(quoteTexts.gross, "headRight"),
    ],
    ...body,
    [textCell(quoteTexts.sum, "strong"), undefined, sum("C"), undefined, sum("E"), sum("F")],
  ];
  return {
    name: `${quoteTexts.sheet} ${document.number}`.trim(),
    rows,
    widths: WIDTHS,
    table: {
      row: headRow,
      column: 0,
      rows: body.length + 2,
      columns: WIDTHS.length,
      hasTotals: true,
    },
  };
}

function taxRow(
  { date, to, net, rate: taxed }: Pick<Invoice, "date" | "to"> & InvoiceTax,
  row: number,
  look: "date" | "dateEnglish",
): readonly ExtraCell[] {
  const rate = taxed.toString();
  return [
    cell(serialOfIsoDay(date.toString()), look),
    cell(serialOfIsoDay(to.toString()), look),
    cell(net.toNumber(), "euro"),
    cell(Number(rate), /^\d+(\.\d\d?)?$/.test(rate) ? "rate" : "rateInDecimals"),
    cell(`=ROUND(C${row}*D${row},2)`, "euro"),
    cell(`=ROUND(C${row}+E${row},2)`, "euro"),
  ];
}
