import { installedUsers, tierOf, type Site, type UserCount } from "../../../pricing";
import { textLiteral } from "../../formula";
import {
  blankCells,
  formula,
  number,
  TABLE_COLUMNS,
  text,
  type CellFinder,
  type PlannedCell,
  type PlannedRow,
} from "./plan";
import { siteName } from "./siteName";
import type { PlanSource } from "./source";

export const siteKey = (siteId: string) => `site:${siteId}`;
export const pbxKey = (siteId: string) => `pbx:${siteId}`;
export const lightKey = (siteId: string) => `light:${siteId}`;

/** The heading of a server licence with its users, by which its lines are priced (P2, P3). */
export function siteRows(site: Site, source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts, namespace } = source;
  const users = installedUsers(site) ?? 0;
  const usersAt = (at: CellFinder) => at(siteKey(site.id), "users");
  const tier =
    users < 1 ? "" : tierOf(users as UserCount, evaluation.edition.tierUpperBounds).label;
  return [
    {
      key: siteKey(site.id),
      keepsWithNext: true,
      cells: {
        ...blankCells(TABLE_COLUMNS, "siteInfo"),
        product: text(siteName(site, source), "site"),
        quantity: formula(
          (at) =>
            `=IF(${usersAt(at)}<1,"",${textLiteral(`${texts.tier} `)}&${namespace}.TIER(${usersAt(at)},${textLiteral(evaluation.edition.id)}))`,
          tier === "" ? "" : `${texts.tier} ${tier}`,
          "siteInfo",
        ),
        users: formula(
          (at) => `=${at(pbxKey(site.id), "users")}+${at(lightKey(site.id), "users")}`,
          users,
          "siteCount",
        ),
        discount: text(texts.siteKey(site.serverLicenceKey), "siteInfo"),
      },
    },
    {
      key: pbxKey(site.id),
      keepsWithNext: true,
      cells: { product: text(texts.pbxUsers, "small"), users: countOf(site.pbxUsers) },
    },
    {
      key: lightKey(site.id),
      keepsWithNext: true,
      cells: { product: text(texts.lightUsers, "small"), users: countOf(site.lightUsers) },
    },
  ];
}

function countOf(count: number | undefined): PlannedCell {
  return count === undefined ? text("", "countInput") : number(count, "countInput");
}
