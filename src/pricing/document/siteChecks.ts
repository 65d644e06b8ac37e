import { Money } from "../money/money";
import { productById } from "../search/products";
import { isCovered, secondPlansOnKey } from "../support/coverage";
import { calendarDateOf } from "../dates/calendarDate";
import { isSubscription, type Period } from "../term";
import { tierOf } from "../tier";
import type { UserCount } from "../input/userCount";
import type { Advice, Finding } from "./advice";
import type { EvaluatedLine, Evaluation } from "./evaluation";
import { priceDocumentLine } from "./linePrice";
import { installedUsers, type Site } from "./quoteDocument";

/** Up to so many users above a bound, or this share of all, somebody may think of doing without them. */
const CLIFF_USERS = 2;
const CLIFF_SHARE = 0.05;

/** What is wrong or unwise on one server licence. */
export function siteChecks(site: Site, evaluation: Evaluation): readonly Advice[] {
  const lines = evaluation.lines.filter((line) => line.site === site);
  const normal = lines.filter(({ line }) => line.role.kind === "normal");
  return [
    ...repeatedModules(site, normal, evaluation),
    ...secondPlans(site, normal, evaluation),
    ...coverage(site, normal, evaluation),
    ...lightUsers(site, lines, evaluation),
    ...tierCliff(site, normal, evaluation),
  ];
}

function repeatedModules(
  site: Site,
  lines: readonly EvaluatedLine[],
  { edition }: Evaluation,
): readonly Advice[] {
  const productIds = new Set(lines.map(({ line }) => line.productId));
  return [...productIds].flatMap((productId): readonly Advice[] => {
    const same = lines.filter(({ line }) => line.productId === productId);
    const product = productById(productId, edition);
    if (same.length < 2 || !product || product.kind === "support") return [];
    const isMixed =
      same.some(({ line }) => isSubscription(line.term)) &&
      same.some(({ line }) => !isSubscription(line.term));
    const code = isMixed ? "purchaseAndSubscription" : "moduleTwice";
    return [error(site, same, { code, product: product.name })];
  });
}

/** S1, also where two sites share a key. */
function secondPlans(
  site: Site,
  lines: readonly EvaluatedLine[],
  evaluation: Evaluation,
): readonly Advice[] {
  const booked = evaluation.lines.flatMap((each) => {
    const product = productById(each.line.productId, evaluation.edition);
    if (product?.kind !== "support" || each.line.role.kind !== "normal") return [];
    const key = each.site.serverLicenceKey.trim();
    return [{ serverLicenceKey: key || each.site.id, plan: product.name, line: each }];
  });
  const second = new Set(secondPlansOnKey(booked));
  return booked
    .filter((booking) => second.has(booking) && lines.includes(booking.line))
    .map(({ plan, line, serverLicenceKey }) =>
      error(site, [line], {
        code: "secondSupportPlan",
        plan,
        key: site.serverLicenceKey.trim() === "" ? "" : serverLicenceKey,
      }),
    );
}

/** S3: extensions that were bought before the plan stay outside. */
function coverage(
  site: Site,
  lines: readonly EvaluatedLine[],
  { document, edition }: Evaluation,
): readonly Advice[] {
  const start = calendarDateOf(document.start);
  const plan = lines.find(({ line }) => line.term === "yearly");
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

function error(site: Site, lines: readonly EvaluatedLine[], finding: Finding): Advice {
  return { severity: "error", siteId: site.id, lineIds: lines.map(({ line }) => line.id), finding };
}

function advice(site: Site, lines: readonly EvaluatedLine[], finding: Finding): Advice {
  return { ...error(site, lines, finding), severity: "advice" };
}
