import { quotedTerm } from "../../../../i18n/quote/terms";
import { productById } from "../../../../pricing";
import type { EvaluatedLine } from "../../../../quote";
import { noteCell } from "./noteCell";
import { periodCell } from "./periodCell";
import { formula, number, text, type PlannedRow } from "../plan";
import { discountCell, listPriceCell, unitPriceCell } from "./priceCells";
import { lineKey } from "../rowKeys";
import type { PlanSource } from "../source";
import { usersCell } from "./usersCell";

/**
 * A line whose price follows its own cells: the list price by FLUX.PRICE or, for an owned extension, by FLUX.UPGRADE
 * (U1), the discount taken off the unit price and rounded there (M2). A line without a price shows the error of FLUX.
 */
export function lineRow(
  evaluated: EvaluatedLine,
  position: string,
  positions: ReadonlyMap<string, string>,
  source: PlanSource,
): PlannedRow {
  const { line, price } = evaluated;
  const key = lineKey(line.id);
  const amounts = price.ok ? price.value : undefined;
  return {
    key,
    cells: {
      position: text(position, "plain"),
      product: text(productNameOf(evaluated, source), "input"),
      term: text(quotedTerm(line.term, source.language), "input"),
      users: usersCell(evaluated, source),
      quantity: number(line.quantity, "countInput"),
      listPrice: listPriceCell(evaluated, source),
      discount: discountCell(line),
      unitPrice: unitPriceCell(evaluated),
      net: formula(
        (at) => `=ROUND(${at(key, "unitPrice")}*${at(key, "quantity")},2)`,
        amounts?.net.toNumber() ?? "",
        "euro",
      ),
      period: periodCell(line, positions, source),
      note: noteCell(evaluated, source),
    },
    choices: { product: "products", term: `terms.${source.language}` },
  };
}

/** A product that the edition does not have keeps the name under which it was found. */
function productNameOf({ line }: EvaluatedLine, { evaluation }: PlanSource): string {
  return productById(line.productId, evaluation.edition)?.name ?? line.productId;
}
