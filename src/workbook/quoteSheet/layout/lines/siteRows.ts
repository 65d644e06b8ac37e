import { type UserCount, tierOf } from "../../../../pricing";
import { type Site, installedUsers } from "../../../../quote";
import { textLiteral } from "../../../ports/formula";
import { usersBelowHeading } from "./lookUps";
import { lineCells, restRows, tallCells } from "../letter/longTexts";
import {
  blankCells,
  formula,
  number,
  spanning,
  TABLE_COLUMNS,
  text,
  type CellFinder,
  type PlannedCell,
  type PlannedRow,
} from "../plan";
import { siteName } from "./siteName";
import { lightKey, pbxKey, siteKey } from "../rowKeys";
import type { PlanSource } from "../source";

/** What is free beside the tier; a key that needs more room stands below the heading. */
const KEY_COLUMNS = ["discount", "unitPrice", "net"] as const;

/** Quantity and list price. */
const TIER_SPAN = 2;

/** The heading of a server licence with its users, by which its lines are priced (P2, P3). */
export function siteRows(site: Site, source: PlanSource): readonly PlannedRow[] {
  const { evaluation, texts, namespace } = source;
  const users = installedUsers(site) ?? 0;
  const usersAt = (at: CellFinder) => at(siteKey(site.id), "users");
  const tier =
    users < 1 ? "" : tierOf(users as UserCount, evaluation.edition.tierUpperBounds).label;
  const [name = text("", "site"), ...restOfName] = tallCells(siteName(site, source), "site", [
    "product",
  ]);
  const licenceKey = texts.siteKey(site.serverLicenceKey);
  const keyLines = lineCells(licenceKey, "siteInfo", KEY_COLUMNS);
  const keyBelow = keyLines.length > 1 ? lineCells(licenceKey, "siteInfo") : [];
  const band = blankCells(TABLE_COLUMNS, "siteInfo");
  const heading = { key: siteKey(site.id), id: site.id };
  const rest = [
    ...restRows("siteName", { ...heading, column: "product" }, restOfName, band),
    ...restRows("siteKey", { ...heading, column: "discount" }, keyBelow, band),
  ];
  return [
    {
      key: siteKey(site.id),
      keepsWithNext: true,
      cells: {
        ...band,
        product: name,
        quantity: spanning(
          formula(
            (at) =>
              `=IF(${usersAt(at)}<1,"",${textLiteral(`${texts.tier} `)}&${namespace}.TIER(${usersAt(at)},${textLiteral(evaluation.edition.id)}))`,
            tier === "" ? "" : `${texts.tier} ${tier}`,
            "siteInfo",
          ),
          TIER_SPAN,
        ),
        users: formula(
          (at) => `=${usersBelowHeading(at, site.id)}`,
          users,
          "siteCount",
          (at) => `=${at(pbxKey(site.id), "users")}+${at(lightKey(site.id), "users")}`,
        ),
        period: usersAgain(siteKey(site.id), users, "siteUnseen"),
        discount: spanning(
          text(keyBelow.length > 0 ? "" : licenceKey, "siteInfo"),
          KEY_COLUMNS.length,
        ),
      },
    },
    ...rest.map((row) => ({ ...row, keepsWithNext: true })),
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
