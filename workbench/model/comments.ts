import type { Position } from "./area";
import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import { refuseIfObjectsLocked } from "./protect";
import type { Comment, Id } from "./state";

/** Begins a comment at a cell; InvalidOperation where there is one. */
export function addComment(
  draft: Draft,
  sheetId: Id,
  { row, column }: Position,
  comment: Pick<Comment, "id" | "content">,
): void {
  refuseIfObjectsLocked(draft, sheetId);
  if (comment.content === "") {
    throw new ExcelError("InvalidArgument", "A comment must not be empty.");
  }
  const { comments } = draft.sheet(sheetId);
  if (comments.some((each) => each.row === row && each.column === column)) {
    throw new ExcelError("InvalidOperation", "The cell has a comment already; reply to it.");
  }
  draft.updateSheet(sheetId, { comments: [...comments, { ...comment, row, column }] });
}
