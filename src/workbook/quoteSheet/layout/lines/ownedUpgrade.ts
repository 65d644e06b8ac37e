import { productById } from "../../../../pricing";
import type { EvaluatedLine, OwnedModule } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import { keyLiteral, keyOfOwnSite } from "./lookUps";
import type { CellFinder } from "../plan";
import { lineKey, siteKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** The list price that the cells of a line ask for. */
export function priceAsked(
  at: CellFinder,
  { line }: EvaluatedLine,
  { evaluation, namespace }: PlanSource,
  hasUsers = true,
): string {
  const key = lineKey(line.id);
  const edition = textLiteral(evaluation.edition.id);
  return `${namespace}.PRICE(${at(key, "product")},${at(key, "term")},${hasUsers ? at(key, "users") : ""},${edition})`;
}

/** The same, but what an upgrade costs where the customer owns the product of the line and buys it again (U1). */
export function priceOrUpgrade(
  at: CellFinder,
  evaluated: EvaluatedLine,
  source: PlanSource,
): string {
  const price = priceAsked(at, evaluated, source);
  const owned = ownedAt(evaluated, source);
  if (owned.length === 0) return price;
  const upgrade = owned.reduceRight((otherwise, { module, name }) => {
    // A term that is not offered has no price, whatever the product has cost.
    const difference = `0*${price}+${upgradeCall(at, evaluated, module, source)}`;
    return `IF(${isProduct(at, evaluated, name, source)},${difference},${otherwise})`;
  }, price);
  return `IF(${isBoughtHere(at, evaluated, source)},${upgrade},${price})`;
}

/** Whether the line buys the product that it upgraded when it was written. */
export function isStillUpgrade(
  at: CellFinder,
  evaluated: EvaluatedLine,
  source: PlanSource,
): string {
  const name = nameOf(evaluated.line.productId, source) ?? "";
  return `AND(${isBoughtHere(at, evaluated, source)},${isProduct(at, evaluated, name, source)})`;
}

type Owned = { readonly module: OwnedModule; readonly name: string };

/** The first of each product, as the core takes it. */
function ownedAt({ site }: EvaluatedLine, source: PlanSource): readonly Owned[] {
  const first = new Map<string, Owned>();
  for (const module of site.ownedModules) {
    const name = nameOf(module.productId, source);
    if (name !== undefined && !first.has(name)) first.set(name, { module, name });
  }
  return [...first.values()];
}

function nameOf(productId: string, { evaluation }: PlanSource): string | undefined {
  return productById(productId, evaluation.edition)?.name;
}

function upgradeCall(
  at: CellFinder,
  { line }: EvaluatedLine,
  { users, pricePaid }: OwnedModule,
  { evaluation, namespace }: PlanSource,
): string {
  const key = lineKey(line.id);
  const edition = textLiteral(evaluation.edition.id);
  return `${namespace}.UPGRADE(${at(key, "product")},${users ?? ""},${at(key, "users")},${pricePaid ?? ""},${edition})`;
}

/** Whether the line is bought under the heading of the server licence for which it was written. */
function isBoughtHere(
  at: CellFinder,
  { line, site }: EvaluatedLine,
  { evaluation, namespace }: PlanSource,
): string {
  const key = lineKey(line.id);
  const edition = textLiteral(evaluation.edition.id);
  const period = `${namespace}.PERIOD(${at(key, "product")},${at(key, "term")},,${edition})`;
  const isBought = `${period}=0`;
  if (evaluation.document.sites.length === 1) return isBought;
  return `AND(${keyOfOwnSite(at, site.id)}=${keyLiteral(siteKey(site.id))},${isBought})`;
}

/** Whether the product of the line, in whatever spelling, is the one of a name. */
function isProduct(
  at: CellFinder,
  { line }: EvaluatedLine,
  name: string,
  { namespace }: PlanSource,
): string {
  const found = (text: string) => `${namespace}.FIND(${text},1)`;
  return `${found(at(lineKey(line.id), "product"))}=${found(textLiteral(name))}`;
}

/** As it was written up to 2026-11. */
export function earlierListPrice(
  at: CellFinder,
  evaluated: EvaluatedLine,
  source: PlanSource,
): string {
  const { site, line } = evaluated;
  const product = productById(line.productId, source.evaluation.edition);
  const owned =
    line.term === "purchase" && product?.kind === "tiered"
      ? site.ownedModules.find(({ productId }) => productId === line.productId)
      : undefined;
  if (owned) return `=${upgradeCall(at, evaluated, owned, source)}`;
  const hasUsers = product?.kind !== "support" && product?.kind !== "free";
  return `=${priceAsked(at, evaluated, source, hasUsers)}`;
}
