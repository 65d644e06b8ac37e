import { containsCell, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id } from "../state";
import { DEFAULT_STYLE } from "../style";
import { refusePartOfArray } from "./arrays";
import { NO_CONTENT, putCell } from "./content";
import { cellsWithin } from "./existing";
import { withoutArea } from "./pieces";
import { refuseIfLocked } from "./protection";
import { paintArea } from "./style";

/** Excel's ClearApplyTo. */
type Clearing = "All" | "Contents" | "Formats" | "Hyperlinks" | "ResetContents";

/** Empties an area, or resets how it looks. */
export function clearArea(draft: Draft, sheetId: Id, area: Area, clearing: Clearing): void {
  switch (clearing) {
    case "All":
      refuseIfLocked(draft.state, sheetId, area);
      clearContents(draft, sheetId, area);
      clearFormats(draft, sheetId, area);
      clearAttached(draft, sheetId, area);
      return;
    case "Contents":
    case "ResetContents":
      clearContents(draft, sheetId, area);
      return;
    // There are no links, whose looks go with them.
    case "Hyperlinks":
      return;
    case "Formats":
      refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
      clearFormats(draft, sheetId, area);
      return;
  }
}

/** The kind of clearing that office.js names; "All" when it names none. */
export function clearingOf(name: unknown): Clearing {
  const all: readonly Clearing[] = ["All", "Contents", "Formats", "Hyperlinks", "ResetContents"];
  const found = all.find((each) => each === (name ?? "All"));
  if (!found) throw new ExcelError("InvalidArgument", `"${String(name)}" cannot be cleared.`);
  return found;
}

function clearContents(draft: Draft, sheetId: Id, area: Area): void {
  refuseIfLocked(draft.state, sheetId, area);
  refusePartOfArray(draft, sheetId, area);
  for (const { row, column, cell } of [...cellsWithin(draft.sheet(sheetId), area)]) {
    const style = cell.style.quotePrefix ? { ...cell.style, quotePrefix: false } : cell.style;
    putCell(draft, sheetId, { row, column }, NO_CONTENT, style);
  }
}

function clearFormats(draft: Draft, sheetId: Id, area: Area): void {
  paintArea(draft, sheetId, area, () => DEFAULT_STYLE);
  const { merges } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    merges: merges.filter((merge) => !intersection(merge, area)),
  });
}

/** Validation and comments go with "All" only. */
function clearAttached(draft: Draft, sheetId: Id, area: Area): void {
  const { validations, comments } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    validations: withoutArea(validations, area),
    comments: comments.filter(({ row, column }) => !containsCell(area, { row, column })),
  });
}
