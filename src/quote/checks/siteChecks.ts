import {
  Money,
  type Period,
  type UserCount,
  calendarDateOf,
  isCovered,
  isSubscription,
  productById,
  tierOf,
} from "../../pricing";
import type { Advice, Finding } from "../evaluation/advice";
import type { EvaluatedLine, Evaluation } from "../evaluation/evaluation";
import { priceDocumentLine } from "../evaluation/linePrice";
import { installedUsers, type Site } from "../model/quoteDocument";

/** Up to so many users above a bound, or this share of all, somebody may think of doing without them. */
const CLIFF_USERS = 2;
const CLIFF_SHARE = 0.05;

/** What is wrong or unwise on one server licence, given its lines. */
export function siteChecks(
  lines: readonly EvaluatedLine[],
  evaluation: Evaluation,
): readonly Advice[] {
  const site = lines[0]?.site;
  if (!site) return [];
  const normal = lines.filter(({ line }) => line.role.kind === "normal");
  return [
    ...subscribedAgain(site, normal),
    ...coverage(site, normal, evaluation),
    ...lightUsers(site, lines, evaluation),
    ...tierCliff(site, normal, evaluation),
  ];
}

/** S3: extensions that were bought before the plan stay outside. */
function coverage(
  site: Site,
  lines: readonly EvaluatedLine[],
  { document, edition }: Evaluation,
): readonly Advice[] {
  const start = calendarDateOf(document.start);
  const plan = lines.find(
    ({ line }) =>
      line.term === "yearly" && productById(line.productId, edition)?.kind === "support",
  );
  if (!plan || !start) return [];
  const older = site.ownedModules.filter(({ boughtOn }) => {
    const bought = boughtOn === undefined ? undefined : calendarDateOf(boughtOn);
    return !bought || !isCovered(bought, start);
  });
  if (older.length === 0) return [];
  const nameOf = (id: string) => productById(id, edition)?.name ?? id;
  return [
    advice(site, [plan], {
      code: "notCovered",
      plan: nameOf(plan.line.productId),
      modules: older.map(({ productId }) => nameOf(productId)),
    }),
  ];
}

/** What was bought before is paid for once more by a subscription. */
function subscribedAgain(site: Site, lines: readonly EvaluatedLine[]): readonly Advice[] {
  const owned = new Set(site.ownedModules.map(({ productId }) => productId));
  return lines.flatMap((each): readonly Advice[] => {
    if (!each.price.ok || !isSubscription(each.line.term)) return [];
    const { product } = each.price.value.line;
    if (!owned.has(product.id)) return [];
    return [advice(site, [each], { code: "ownedAndSubscribed", product: product.name })];
  });
}

/** P3: Light users count, which surprises people where they lift the licence into a higher tier. */
function lightUsers(
  site: Site,
  lines: readonly EvaluatedLine[],
  { edition }: Evaluation,
): readonly Advice[] {
  const tiered = lines.filter(isTiered);
  const users = installedUsers(site);
  const { pbxUsers = 0, lightUsers: light = 0 } = site;
  if (users === undefined || light <= 0 || tiered.length === 0) return [];
  const { label } = tierOf(users as UserCount, edition.tierUpperBounds);
  const withoutLight = tierOf(Math.max(pbxUsers, 1) as UserCount, edition.tierUpperBounds).label;
  if (label === withoutLight) return [];
  return [
    advice(site, tiered, {
      code: "tierThroughLightUsers",
      tier: label,
      tierOfPbxUsers: withoutLight,
      lightUsers: light,
    }),
  ];
}

/** P3: "20 users instead of 21 would save 601,00 €". */
function tierCliff(
  site: Site,
  lines: readonly EvaluatedLine[],
  { edition }: Evaluation,
): readonly Advice[] {
  const tiered = lines.filter(isTiered);
  const users = installedUsers(site);
  if (users === undefined || users < 1 || tiered.length === 0) return [];
  const fewer = tierOf(users as UserCount, edition.tierUpperBounds).from - 1;
  const isNear = users - fewer <= Math.max(CLIFF_USERS, Math.floor(users * CLIFF_SHARE));
  if (fewer < 1 || !isNear) return [];
  const smaller: Site = { ...site, pbxUsers: fewer, lightUsers: 0 };
  return (["once", "month"] as const).flatMap((period) => {
    const saving = savingOf(tiered, smaller, period, edition);
    if (saving.isZero() || saving.isNegative()) return [];
    const finding: Finding = { code: "tierCliff", users, fewer, saving: String(saving), period };
    return [advice(site, tiered, finding)];
  });
}

function savingOf(
  lines: readonly EvaluatedLine[],
  smaller: Site,
  period: Period,
  edition: Evaluation["edition"],
): Money {
  const savings = lines.map(({ line, price }) => {
    const reduced = priceDocumentLine({ site: smaller, line }, edition);
    if (!price.ok || !reduced.ok || price.value.period !== period) return Money.zero;
    return price.value.net.minus(reduced.value.net);
  });
  return Money.sum(savings);
}

function isTiered({ price }: EvaluatedLine): boolean {
  return price.ok && price.value.listPrice.basis.kind === "tiered";
}

function advice(site: Site, lines: readonly EvaluatedLine[], finding: Finding): Advice {
  const lineIds = lines.map(({ line }) => line.id);
  return { severity: "advice", siteId: site.id, lineIds, finding };
}
