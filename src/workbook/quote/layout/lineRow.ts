import { formatEuro } from "../../../i18n";
import {
  periodOf,
  productById,
  termToken,
  type DocumentLine,
  type EvaluatedLine,
  type Period,
} from "../../../pricing";
import { textLiteral } from "../../formula";
import { formula, number, text, type CellFinder, type PlannedCell, type PlannedRow } from "./plan";
import { siteKey } from "./siteRows";
import type { PlanSource } from "./source";

export const lineKey = (lineId: string) => `line:${lineId}`;

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
  const { texts } = source;
  const key = lineKey(line.id);
  const amounts = price.ok ? price.value : undefined;
  const cell = (at: CellFinder, column: "listPrice" | "discount" | "unitPrice" | "quantity") =>
    at(key, column);
  const discounted = (at: CellFinder) =>
    line.discount?.kind === "amount"
      ? `${cell(at, "listPrice")}-${cell(at, "discount")}`
      : `${cell(at, "listPrice")}*(1-${cell(at, "discount")})`;
  return {
    key,
    cells: {
      position: text(position, "plain"),
      product: text(productNameOf(evaluated, source), "input"),
      term: text(termToken(line.term), "input"),
      users: usersCell(evaluated, source),
      quantity: number(line.quantity, "countInput"),
      listPrice: formula(
        listPriceFormula(evaluated, source),
        amounts?.listPrice.amount.toNumber() ?? "",
        "euro",
      ),
      discount: discountCell(line),
      unitPrice: formula(
        (at) => `=ROUND(${discounted(at)},2)`,
        amounts?.unitPrice.toNumber() ?? "",
        "euro",
      ),
      net: formula(
        (at) => `=ROUND(${cell(at, "unitPrice")}*${cell(at, "quantity")},2)`,
        amounts?.net.toNumber() ?? "",
        "euro",
      ),
      period: periodCell(line, positions, source),
      note: text(noteOf(evaluated, source), "small"),
    },
    choices: { product: "products", term: "terms" },
  };

  function noteOf({ line: { note } }: EvaluatedLine, { language }: PlanSource): string {
    const upgrade = amounts?.upgrade;
    if (!upgrade) return note;
    const { after, before, price: whole, credit } = upgrade;
    const calculation = texts.upgrade(
      after.label,
      formatEuro(whole, language),
      before.label,
      formatEuro(credit, language),
    );
    return note === "" ? calculation : `${note}\n${calculation}`;
  }
}

/** How a line is paid, with what keeps it out of the sums before it: "optional monatlich". */
function payable(
  { term, role }: Pick<DocumentLine, "term" | "role">,
  positions: ReadonlyMap<string, string>,
  { texts }: PlanSource,
): string {
  return `${rolePrefix(role, positions, texts)}${texts.periods[periodOf(term)]}`;
}

function periodCell(
  line: DocumentLine,
  positions: ReadonlyMap<string, string>,
  source: PlanSource,
): PlannedCell {
  const { texts } = source;
  const prefix = rolePrefix(line.role, positions, texts);
  const word = (period: Period) => textLiteral(prefix + texts.periods[period]);
  return formula(
    (at) => {
      const term = at(lineKey(line.id), "term");
      return `=IF(LEFT(${term},3)="Abo",${word("month")},IF(LEFT(${term},1)="j",${word("year")},${word("once")}))`;
    },
    payable(line, positions, source),
    "small",
  );
}

function rolePrefix(
  role: DocumentLine["role"],
  positions: ReadonlyMap<string, string>,
  texts: PlanSource["texts"],
): string {
  if (role.kind === "optional") return `${texts.optional} `;
  if (role.kind === "normal") return "";
  return `${texts.alternativeTo(positions.get(role.to) ?? "?")}: `;
}

/** A product that the edition does not have keeps the name under which it was found. */
function productNameOf({ line }: EvaluatedLine, { evaluation }: PlanSource): string {
  return productById(line.productId, evaluation.edition)?.name ?? line.productId;
}

/** The users of the server licence, or those to be synchronised for what is sold in packs (P3, P5). */
function usersCell({ line, site, price }: EvaluatedLine, { evaluation }: PlanSource): PlannedCell {
  const product = productById(line.productId, evaluation.edition);
  if (product?.kind === "package") {
    return line.packUsers === undefined
      ? text("", "countInput")
      : number(line.packUsers, "countInput");
  }
  if (product?.kind === "support" || product?.kind === "free") return text("", "count");
  const users = price.ok ? price.value.line.users : undefined;
  return formula((at) => `=${at(siteKey(site.id), "users")}`, users ?? 0, "count");
}

function listPriceFormula(
  { site, line }: EvaluatedLine,
  { evaluation, namespace }: PlanSource,
): (at: CellFinder) => string {
  const key = lineKey(line.id);
  const edition = textLiteral(evaluation.edition.id);
  const product = productById(line.productId, evaluation.edition);
  const hasUsers = product?.kind !== "support" && product?.kind !== "free";
  const owned =
    line.term === "purchase" && product?.kind === "tiered"
      ? site.ownedModules.find(({ productId }) => productId === line.productId)
      : undefined;
  return (at) => {
    const name = at(key, "product");
    const users = hasUsers ? at(key, "users") : "";
    if (!owned) return `=${namespace}.PRICE(${name},${at(key, "term")},${users},${edition})`;
    const before = String(owned.users ?? "");
    return `=${namespace}.UPGRADE(${name},${before},${users},${owned.pricePaid ?? ""},${edition})`;
  };
}

function discountCell({ discount }: DocumentLine): PlannedCell {
  if (!discount) return text("", "percentInput");
  return discount.kind === "percent"
    ? percentCell(discount.percent)
    : number(Number(discount.euro), "euroInput");
}

/** Excel keeps a percentage as its hundredth; the division happens on the text, so that 12.5 % is 0.125 exactly. */
function percentCell(percent: string): PlannedCell {
  return number(Number(`${percent}e-2`), "percentInput");
}
