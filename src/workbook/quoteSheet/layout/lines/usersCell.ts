import { productById } from "../../../../pricing";
import { type EvaluatedLine, installedUsers } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import { usersOfOwnSite } from "./lookUps";
import { formula, number, text, type CellFinder, type PlannedCell } from "../plan";
import { lineKey, siteKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** The users of the server licence, or those to be synchronised for what is sold in packs (P3, P5). */
export function usersCell(
  { line, site }: EvaluatedLine,
  { evaluation, namespace }: PlanSource,
): PlannedCell {
  const product = productById(line.productId, evaluation.edition);
  if (product?.kind === "package") {
    return line.packUsers === undefined
      ? text("", "countInput")
      : number(line.packUsers, "countInput");
  }
  if (product?.kind === "support" || product?.kind === "free") {
    const edition = textLiteral(evaluation.edition.id);
    // Once another product is typed that needs users, they are there.
    return formula(
      (at) => {
        const asked = `${at(lineKey(line.id), "product")},${at(lineKey(line.id), "term")}`;
        return `=IF(ISNUMBER(${namespace}.PRICE(${asked},,${edition})),"",${usersOfOwnSite(at, site.id)})`;
      },
      "",
      "count",
      "",
    );
  }
  const earlier = (at: CellFinder) => `=${at(siteKey(site.id), "users")}`;
  return formula(
    (at) => `=${usersOfOwnSite(at, site.id)}`,
    installedUsers(site) ?? 0,
    "count",
    earlier,
  );
}
