import { type Site, changeSite } from "../../../../quote";
import { siteKey, pbxKey, lightKey } from "../../layout/rowKeys";
import { showsPlanned } from "../asWritten";
import { countIn, countWithin } from "./numbers";
import { textOf } from "../quoteCells";
import type { SiteBlock } from "../lines/siteBlocks";
import { ask, type Choice, type ReadingSource } from "../source";
import { restOfText } from "../lines/textOfRows";

type SiteChange = Partial<Pick<Site, "name" | "serverLicenceKey" | "pbxUsers" | "lightUsers">>;

/** What the sheet says about a server licence itself: its heading and its users. */
export function readSite(block: SiteBlock, siteId: string, source: ReadingSource): SiteChange {
  return {
    ...readHeading(block, source),
    ...readUsers(block, siteId, "pbxUsers", source),
    ...readUsers(block, siteId, "lightUsers", source),
  };
}

function readHeading(block: SiteBlock, source: ReadingSource): SiteChange {
  return { ...readName(block, source), ...readKey(block, source) };
}

/** The name alone, or the name with the key behind it as people write it. */
function readName({ heading, source: site, isCopy }: SiteBlock, source: ReadingSource): SiteChange {
  const { cells, texts, edits, plannedRow } = source;
  const cell = heading === undefined ? undefined : cells.at(heading, "product");
  const planned = plannedRow(siteKey(site.id))?.cells.product;
  const rest = restOfText("siteName", site.id, source, isCopy ? heading : undefined);
  const isRestAsWritten = rest.after === rest.before;
  if (!cell || (showsPlanned(cell, planned) && isRestAsWritten)) return {};
  const joint = planned?.content.kind === "text" ? (planned.content.joint ?? "") : "";
  const text = (textOf(cell) + (rest.after === "" ? "" : joint + rest.after)).trim();
  if (text === site.name.replaceAll("\r\n", "\n").trim()) return {};
  const separator = texts.site("", "-").slice(0, -1);
  const at = text.lastIndexOf(separator);
  if (!isCopy) {
    edits.push({
      address: cell.address,
      alsoAt: rest.changed,
      lineId: undefined,
      siteId: site.id,
      kind: "site",
      before: site.name,
      after: text,
    });
  }
  return at >= 0
    ? { name: text.slice(0, at), serverLicenceKey: text.slice(at + separator.length) }
    : { name: text };
}

/** The key beside the name, with the words before it or without them. */
function readKey({ heading, source: site, isCopy }: SiteBlock, source: ReadingSource): SiteChange {
  const { cells, texts, edits, plannedRow } = source;
  const cell = heading === undefined ? undefined : cells.at(heading, "discount");
  const rest = restOfText("siteKey", site.id, source, isCopy ? heading : undefined);
  const isAsWritten = showsPlanned(
    cell ?? { value: "" },
    plannedRow(siteKey(site.id))?.cells.discount,
  );
  if (!cell || (isAsWritten && rest.after === rest.before)) return {};
  const text = (textOf(cell) || rest.after).trim();
  const quoteTexts = texts.siteKey("-").slice(0, -1);
  const key = text.toLowerCase().startsWith(quoteTexts.trim().toLowerCase())
    ? text.slice(quoteTexts.trim().length).trim()
    : text;
  const before = site.serverLicenceKey;
  if (key === before) return {};
  if (!isCopy) {
    const at = { address: cell.address, alsoAt: rest.changed };
    edits.push({ ...at, lineId: undefined, siteId: site.id, kind: "site", before, after: key });
  }
  return { serverLicenceKey: key };
}

function readUsers(
  block: SiteBlock,
  siteId: string,
  field: "pbxUsers" | "lightUsers",
  source: ReadingSource,
): SiteChange {
  const { cells, edits } = source;
  const site = block.source;
  const row = field === "pbxUsers" ? block.pbx : block.light;
  const key = field === "pbxUsers" ? pbxKey(site.id) : lightKey(site.id);
  const cell = row === undefined ? undefined : cells.at(row, "users");
  if (!cell || showsPlanned(cell, source.plannedRow(key)?.cells.users)) return {};
  const { address } = cell;
  const before = String(site[field] ?? "");
  const users = countIn(cell);
  if (users !== "unclear") {
    const after = String(users ?? "");
    if (!block.isCopy) {
      edits.push({ address, lineId: undefined, siteId, kind: "users", before, after });
    }
    return { [field]: users };
  }
  const choice = (kind: Choice["kind"], count: number | undefined): Choice => ({
    kind,
    value: String(count ?? ""),
    apply: (document) => changeSite(document, siteId, { [field]: count }),
  });
  const within = countWithin(textOf(cell));
  ask(source, {
    address,
    lineId: undefined,
    siteId,
    content: textOf(cell),
    kind: "notANumber",
    choices: [
      choice("keepStored", site[field]),
      ...(within === undefined ? [] : [choice("takeNearest", within)]),
    ],
  });
  return {};
}
