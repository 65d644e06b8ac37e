import { installedUsers, tierOf, type Site, type UserCount } from "../../../pricing";
import { textLiteral } from "../../formula";
import { usersBelowHeading } from "./lookUps";
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
import { lightKey, pbxKey, siteKey } from "./rowKeys";
import type { PlanSource } from "./source";

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
          (at) => `=${usersBelowHeading(at, site.id)}`,
          users,
          "siteCount",
          (at) => `=${at(pbxKey(site.id), "users")}+${at(lightKey(site.id), "users")}`,
        ),
        period: usersAgain(siteKey(site.id), users, "siteUnseen"),
        discount: text(texts.siteKey(site.serverLicenceKey), "siteInfo"),
      },
    },
    {
      key: pbxKey(site.id),
      keepsWithNext: true,
      cells: {
        product: text(texts.pbxUsers, "small"),
        term: usersAgain(pbxKey(site.id), site.pbxUsers ?? 0, "unseen"),
        users: countOf(site.pbxUsers),
      },
    },
    {
      key: lightKey(site.id),
      keepsWithNext: true,
      cells: {
        product: text(texts.lightUsers, "small"),
        term: usersAgain(lightKey(site.id), site.lightUsers ?? 0, "unseen"),
        users: countOf(site.lightUsers),
      },
    },
  ];
}

/** Repeats the users of its row, unseen, in a column where other rows can look for them. */
function usersAgain(key: string, users: number, look: "unseen" | "siteUnseen"): PlannedCell {
  return formula((at) => `=${at(key, "users")}`, users, look, "");
}

function countOf(count: number | undefined): PlannedCell {
  return count === undefined ? text("", "countInput") : number(count, "countInput");
}
