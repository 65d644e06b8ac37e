import { LONGEST_TEXT_LITERAL, textLiteral } from "../../../ports/formula";
import type { CellFinder, ColumnKey } from "../plan";
import { HEAD_ROW, keyText, lightKey, LINES_END, pbxKey, siteKey } from "../rowKeys";

/** From the heads to the row below the last line, so that lines that are inserted anywhere count. */
export function block(at: CellFinder, column: ColumnKey): string {
  return `${at(HEAD_ROW, column, true)}:${at(LINES_END, column, true)}`;
}

/**
 * The users of the server licence under whose heading a line stands, wherever it has been moved, copied or sorted to;
 * above all headings those of the one for which it was written, as reading takes it. No other column could be asked: their cells depend on
 * the users of the line, and Excel would find a circle.
 */
export function usersOfOwnSite(at: CellFinder, siteId: string): string {
  return `INDEX(${block(at, "period")},${ownSite(at, siteId)})`;
}

/** The key of the server licence under whose heading a line stands: "flux:site:1". */
export function keyOfOwnSite(at: CellFinder, siteId: string): string {
  return `INDEX(${block(at, "key")},${ownSite(at, siteId)})`;
}

/** PBX and Light users from their rows below the heading, or from wherever these have been sorted to. */
export function usersBelowHeading(at: CellFinder, siteId: string): string {
  return [pbxKey(siteId), lightKey(siteId)]
    .map((key) => {
      const wanted = keyLiteral(key);
      const below = `${position(at)}:${at(LINES_END, "key", true)}`;
      return `INDEX(${block(at, "term")},IFERROR(${ownPlace(at)}-1+XMATCH(${wanted},${below}),XMATCH(${wanted},${block(at, "key")})))`;
    })
    .join("+");
}

/** A key as formulas look for it. */
export function keyLiteral(rowKey: string): string {
  return textLiteral(keyText(rowKey).slice(0, LONGEST_TEXT_LITERAL));
}

function ownSite(at: CellFinder, siteId: string): string {
  const above = `${at(HEAD_ROW, "key", true)}:${position(at)}`;
  const nearest = `XMATCH(${keyLiteral(siteKey("*"))},${above},2,-1)`;
  return `IFERROR(${nearest},XMATCH(${keyLiteral(siteKey(siteId))},${block(at, "key")}))`;
}

/** The cell of the key in the formula's own row. */
function position(at: CellFinder): string {
  return `INDEX(${block(at, "key")},${ownPlace(at)})`;
}

function ownPlace(at: CellFinder): string {
  return `ROW()-ROW(${at(HEAD_ROW, "key", true)})+1`;
}
