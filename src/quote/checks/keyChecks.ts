import { isSubscription, productById, secondPlansOnKey } from "../../pricing";
import type { Advice, Finding } from "../evaluation/advice";
import { linesBySite, type EvaluatedLine, type Evaluation } from "../evaluation/evaluation";
import type { Site } from "../model/quoteDocument";

/** Normal lines that belong to one server licence key, which several sites may name. */
type LinesOfKey = {
  /** Empty where the key is not known yet; then a site has a server licence of its own. */
  readonly key: string;
  readonly site: Site;
  readonly lines: readonly EvaluatedLine[];
};

/** What the list rules out on one server licence key (P2, S1). */
export function keyChecks(evaluation: Evaluation): readonly Advice[] {
  return linesByKey(evaluation).flatMap((licence) => [
    ...repeatedModules(licence, evaluation),
    ...severalLicences(licence),
    ...secondPlans(licence, evaluation),
  ]);
}

function linesByKey(evaluation: Evaluation): readonly LinesOfKey[] {
  const groups = new Map<string, LinesOfKey & { readonly lines: EvaluatedLine[] }>();
  for (const lines of linesBySite(evaluation)) {
    for (const each of lines) {
      if (each.line.role.kind !== "normal") continue;
      const { site } = each;
      const key = site.serverLicenceKey.trim();
      const group = groups.get(key || site.id);
      if (group) group.lines.push(each);
      else groups.set(key || site.id, { key, site, lines: [each] });
    }
  }
  return [...groups.values()];
}

/** P2: one licence of an extension serves all users of a server. */
function repeatedModules({ site, lines }: LinesOfKey, { edition }: Evaluation): readonly Advice[] {
  const productIds = new Set(lines.map(({ line }) => line.productId));
  return [...productIds].flatMap((productId): readonly Advice[] => {
    const same = lines.filter(({ line }) => line.productId === productId);
    const product = productById(productId, edition);
    if (same.length < 2 || !product || product.kind === "support") return [];
    const isMixed =
      same.some(({ line }) => isSubscription(line.term)) &&
      same.some(({ line }) => !isSubscription(line.term));
    const code = isMixed ? "purchaseAndSubscription" : "moduleTwice";
    return [found("error", same, site, { code, product: product.name })];
  });
}

/** P2 and S1 once more: a quantity is for several servers, which are sites of their own here. */
function severalLicences({ site, lines }: LinesOfKey): readonly Advice[] {
  return lines.flatMap((each): readonly Advice[] => {
    if (!each.price.ok) return [];
    const { product, quantity } = each.price.value.line;
    const isPlan = product.kind === "support";
    const isPerServer = isPlan || product.kind === "flat" || product.kind === "tiered";
    if (quantity <= 1 || !isPerServer) return [];
    const finding: Finding = { code: "severalOnOneKey", product: product.name, quantity };
    return [found(isPlan ? "error" : "advice", [each], site, finding)];
  });
}

/** S1 */
function secondPlans({ key, site, lines }: LinesOfKey, { edition }: Evaluation): readonly Advice[] {
  const booked = lines.flatMap((line) => {
    const product = productById(line.line.productId, edition);
    return product?.kind === "support"
      ? [{ serverLicenceKey: key || site.id, plan: product.name, line }]
      : [];
  });
  const second = new Set(secondPlansOnKey(booked));
  return booked
    .filter((booking) => second.has(booking))
    .map(({ plan, line }) =>
      found("error", [line], line.site, { code: "secondSupportPlan", plan, key }),
    );
}

function found(
  severity: Advice["severity"],
  lines: readonly EvaluatedLine[],
  { id }: Site,
  finding: Finding,
): Advice {
  return { severity, siteId: id, lineIds: lines.map(({ line }) => line.id), finding };
}
