import type { DocumentLine, EvaluatedLine } from "../../../../quote";
import { roundedShare } from "./exactCents";
import { earlierListPrice, priceOrUpgrade } from "./ownedUpgrade";
import { formula, number, text, type CellFinder, type PlannedCell } from "../plan";
import { lineKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** The list price by FLUX.PRICE or, for an extension that the customer owns, by FLUX.UPGRADE (U1). */
export function listPriceCell(evaluated: EvaluatedLine, source: PlanSource): PlannedCell {
  const { price } = evaluated;
  return formula(
    (at) => `=${priceOrUpgrade(at, evaluated, source)}`,
    price.ok ? price.value.listPrice.amount.toNumber() : "",
    "euro",
    (at) => earlierListPrice(at, evaluated, source),
  );
}

/**
 * The discount taken off in whole cents (M2): a share, or above 1 an amount in euro, as the cell shows it. What is no
 * discount, or more than the price, is an error.
 */
export function unitPriceCell({ line: { id, discount }, price }: EvaluatedLine): PlannedCell {
  const isAmount = discount?.kind === "amount";
  const cells = (at: CellFinder) => [at(lineKey(id), "listPrice"), at(lineKey(id), "discount")];
  return formula(
    (at) => {
      const [list = "", off = ""] = cells(at);
      const lessAmount = `IF(${off}>${list},NA(),ROUND(${list}-${off},2))`;
      const number = isAmount
        ? lessAmount
        : `IF(${off}>1,${lessAmount},${roundedShare(list, `(1-${off})`)})`;
      return `=IF(ISTEXT(${off}),IF(TRIM(${off})="",${list},NA()),${number})`;
    },
    price.ok ? price.value.unitPrice.toNumber() : "",
    "euro",
    (at) => {
      const [list = "", off = ""] = cells(at);
      return `=ROUND(${isAmount ? `${list}-${off}` : `${list}*(1-${off})`},2)`;
    },
  );
}

export function discountCell({ discount }: DocumentLine): PlannedCell {
  if (!discount) return text("", "discountInput");
  return discount.kind === "percent"
    ? percentCell(discount.percent)
    : number(Number(discount.euro), "euroInput");
}

/** Excel keeps a percentage as its hundredth; the division happens on the text, so that 12.5 % is 0.125 exactly. */
function percentCell(percent: string): PlannedCell {
  return number(Number(`${percent}e-2`), "discountInput");
}
