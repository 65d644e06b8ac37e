import type { Position } from "./area";
import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import { refuseIfObjectsLocked } from "./protect";
import type { Comment, CommentReply, Id } from "./state";

export type Written = {
  readonly id: Id;
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
};

/** Begins a thread at a cell; InvalidOperation where there is one, or a note. */
export function addComment(
  draft: Draft,
  sheetId: Id,
  { row, column }: Position,
  content: string,
  written: Written,
): void {
  refuseIfObjectsLocked(draft, sheetId);
  refuseEmpty(content);
  const { comments } = draft.sheet(sheetId);
  const isTaken = comments.some((each) => each.row === row && each.column === column);
  if (isTaken) {
    throw new ExcelError("InvalidOperation", "The cell has a comment already; reply to it.");
  }
  const comment = { ...written, content, row, column, isResolved: false, replies: [] };
  draft.updateSheet(sheetId, { comments: [...comments, comment] });
}

export function updateComment(
  draft: Draft,
  sheetId: Id,
  commentId: Id,
  change: Partial<Pick<Comment, "content" | "isResolved">>,
): void {
  if (change.content !== undefined) refuseEmpty(change.content);
  replace(draft, sheetId, commentId, (comment) => ({ ...comment, ...change }));
}

export function deleteComment(draft: Draft, sheetId: Id, commentId: Id): void {
  refuseIfObjectsLocked(draft, sheetId);
  const { comments } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, { comments: comments.filter(({ id }) => id !== commentId) });
}

export function addReply(
  draft: Draft,
  sheetId: Id,
  commentId: Id,
  content: string,
  written: Written,
): void {
  refuseEmpty(content);
  replace(draft, sheetId, commentId, (comment) => ({
    ...comment,
    replies: [...comment.replies, { ...written, content }],
  }));
}

/** Changes a reply; `change` gives undefined to delete it. */
export function changeReply(
  draft: Draft,
  sheetId: Id,
  commentId: Id,
  replyId: Id,
  change: (reply: CommentReply) => CommentReply | undefined,
): void {
  replace(draft, sheetId, commentId, (comment) => ({
    ...comment,
    replies: comment.replies
      .map((reply) => (reply.id === replyId ? change(reply) : reply))
      .filter((reply) => reply !== undefined),
  }));
}

function replace(
  draft: Draft,
  sheetId: Id,
  commentId: Id,
  change: (comment: Comment) => Comment,
): void {
  refuseIfObjectsLocked(draft, sheetId);
  const { comments } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    comments: comments.map((comment) => (comment.id === commentId ? change(comment) : comment)),
  });
}

function refuseEmpty(content: string): void {
  if (content === "") throw new ExcelError("InvalidArgument", "A comment must not be empty.");
}
