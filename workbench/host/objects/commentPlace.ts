import type { Written } from "../../model/comments";
import { ExcelError } from "../../model/errors";
import type { Comment, Id, Sheet, WorkbookState } from "../../model/state";
import type { HostContext } from "../context";
import type { HostObject } from "../hostObject";
import { sessionOf } from "../session";
import { optional, textOf, wordOf } from "./arguments";
import { notFound } from "./lookup";

export type CommentPlace = {
  readonly context: HostContext;
  readonly commentId: Id;
  /** Makes the object of a comment, for replies, which lead back to theirs. */
  readonly comment: (context: HostContext, commentId: Id) => HostObject;
};

type CommentOnSheet = { readonly sheet: Sheet; readonly comment: Comment };

export function allComments({ sheets }: WorkbookState): readonly CommentOnSheet[] {
  return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

/** The comment as it is now; ItemNotFound when it is gone. */
export function foundComment({ context, commentId }: CommentPlace): CommentOnSheet {
  const found = allComments(context.workbook.state).find(({ comment }) => comment.id === commentId);
  return found ?? notFound("The comment");
}

/** Who writes something now. */
export function written({ workbook }: HostContext, id: Id): Written {
  return { id, author: sessionOf(workbook).userName, createdAt: new Date().toISOString() };
}

/** The text of a comment; mentions of people are not modelled. */
export function plainContent(content: unknown, contentType: unknown): string {
  const type = optional(
    contentType,
    (value, what) => wordOf(value, ["Plain", "Mention"], what),
    "contentType",
  );
  if (type === "Mention") throw new ExcelError("NotImplemented", "Mentions in comments");
  return textOf(content, "content");
}
