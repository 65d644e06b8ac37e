import { formatIsoDate } from "../../../../i18n/format";
import { quotedTerm } from "../../../../i18n/quote/terms";
import { knownTerms, type Term, isSubscription, termToken } from "../../../../pricing";
import type { QuoteDocument } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import { keepTogether } from "../keepTogether";
import { paragraph, startRow } from "./letterRows";
import { dateStyle, formula, spanning, text, type CellFinder, type PlannedRow } from "../plan";
import type { PlanSource } from "../source";

/** From the product up to the first day. */
const LABEL_SPAN = 4;

/** When terms end and when notice must arrive, one row per term that has one (T3, T4, T7). */
export function commitmentRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts, language, namespace } = source;
  const { lines } = evaluation;
  const start = startRow(source);
  // Support plans last.
  const terms = [...knownTerms().filter((term) => term !== "yearly"), "yearly" as const];
  const committed = terms.flatMap((term) => {
    const line = lines.find((each) => each.line.term === term && each.commitment);
    return line?.commitment ? [{ term, ...line.commitment }] : [];
  });
  if (committed.length === 0) return [];
  return [
    ...keepTogether([
      {
        key: "commitments",
        cells: {
          product: spanning(text(texts.commitments.title, "strong"), LABEL_SPAN),
          listPrice: text(texts.commitments.end, "label"),
          unitPrice: text(texts.commitments.noticeBy, "label"),
        },
      },
      ...committed.map(({ term, end, noticeBy }): PlannedRow => {
        const call = (name: string) => (at: CellFinder) =>
          `=${namespace}.${name}(${at(start, "unitPrice")},${textLiteral(termToken(term))})`;
        return {
          key: `commitment:${term}`,
          cells: {
            product: spanning(
              text(term === "yearly" ? texts.commitments.supportPlan : quotedTerm(term, language)),
              LABEL_SPAN,
            ),
            listPrice: formula(call("ENDDATE"), end, dateStyle(language)),
            unitPrice: formula(call("NOTICEBY"), noticeBy, dateStyle(language)),
          },
        };
      }),
    ]),
    { key: "gap:commitments", cells: {}, height: 8 },
  ];
}

/** What applies, and only that: renewal, notice, support plan, tax, validity, edition. */
export function closingRows(source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts, language } = source;
  const { document, lines, vatTreatment, edition } = evaluation;
  const offers = (matches: (term: Term) => boolean) => lines.some(({ line }) => matches(line.term));
  const isSubscribed = offers(isSubscription);
  const isTiered = lines.some(
    ({ price }) => price.ok && price.value.listPrice.basis.kind === "tiered",
  );
  const { validity } = document;
  return [
    ...paragraph("renewal", isSubscribed ? texts.terms.renewal : ""),
    ...paragraph("interval", isSubscribed ? texts.intervals[document.interval] : ""),
    ...paragraph("updates", isSubscribed ? texts.terms.updates : ""),
    ...paragraph("perServer", isTiered ? texts.terms.perServer : ""),
    ...paragraph("support", offers((term) => term === "yearly") ? supportTerms(source) : ""),
    ...paragraph(
      "reverseCharge",
      vatTreatment === "reverseCharge" ? texts.terms.reverseCharge : "",
    ),
    ...paragraph("notTaxedHere", vatTreatment === "notTaxedHere" ? texts.terms.notTaxedHere : ""),
    ...paragraph("net", vatTreatment === "sellerCharges" ? texts.terms.net : ""),
    ...paragraph("edition", texts.terms.edition(edition.provenance.printedDate)),
    ...paragraph(
      "validity",
      validity.kind === "bindingUntil"
        ? texts.terms.bindingUntil(formatIsoDate(validity.day, language))
        : texts.terms.subjectToChange,
    ),
    { key: "gap:terms", cells: {}, height: 10 },
    ...keepTogether([
      ...paragraph("closing", document.texts.closing, "letterText"),
      ...signature(document),
    ]),
  ];
}

/** With what a first year that does not begin in January costs (T7). */
function supportTerms({ evaluation, texts: { terms } }: PlanSource): string {
  const { start, firstSupportYear } = evaluation.document;
  const isShorter = start.slice(5, 7) !== "01";
  return isShorter ? `${terms.support} ${terms.firstSupportYear[firstSupportYear]}` : terms.support;
}

/** Who signs below the closing words, with room to do so, where these do not name them already. */
function signature({ contact, seller, texts }: QuoteDocument): readonly PlannedRow[] {
  const { closing } = texts;
  if (closing === "" || contact.name === "" || closing.includes(contact.name)) return [];
  const names = [contact.name, seller.company].filter((name) => name !== "").join("\n");
  return [
    { key: "gap:signature", cells: {}, height: 24 },
    ...paragraph("signature", names, "letterText"),
  ];
}
