import { cellArea } from "../../model/area";
import { addComment, deleteComment, updateComment } from "../../model/comments";
import { ExcelError } from "../../model/errors";
import type { Comment, Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, textOf } from "./arguments";
import {
  allComments,
  foundComment,
  plainContent,
  written,
  type CommentPlace,
} from "./commentPlace";
import { repliesObject } from "./commentReplies";
import { lookup, notFound } from "./lookup";
import { rangeObject } from "./range";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";

/** The comments of the workbook, or of one sheet. */
type CommentsPlace = { readonly context: HostContext; readonly sheetId?: Id | undefined };

const COMMENT: HostClass<CommentPlace> = {
  name: "Comment",
  ids: ({ commentId }) => ({ Id: commentId }),
  scalars: {
    Id: { get: ({ commentId }) => commentId },
    Content: {
      get: (place) => foundComment(place).comment.content,
      set: (place, value) => update(place, { content: textOf(value, "content") }),
    },
    AuthorName: { get: (place) => foundComment(place).comment.author },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: (place) => foundComment(place).comment.createdAt },
    Resolved: {
      get: (place) => foundComment(place).comment.isResolved,
      set: (place, value) => update(place, { isResolved: booleanOf(value, "resolved") }),
    },
    RichContent: { get: (place) => foundComment(place).comment.content },
    Mentions: { get: () => [] },
    ContentType: { get: () => "Plain" },
  },
  navigation: { Replies: (place) => repliesObject(place) },
  methods: {
    GetLocation: (place) => {
      const { sheet, comment } = foundComment(place);
      return rangeObject(place.context, sheet.id, cellArea(comment.row, comment.column));
    },
    Delete: (place) => {
      const { sheet } = foundComment(place);
      place.context.workbook.change("addin", (draft) =>
        deleteComment(draft, sheet.id, place.commentId),
      );
    },
  },
};

const { methods, ...all } = lookup<CommentsPlace>({
  items: (place) => commentsIn(place).map(({ id }) => commentObject(place.context, id)),
  item: (place, key) => {
    const found = commentsIn(place).find(({ id }) => id === key);
    return found ? commentObject(place.context, found.id) : null;
  },
});

const COMMENTS: HostClass<CommentsPlace> = {
  name: "CommentCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [cellAddress, content, contentType]) => {
      const { context } = place;
      const { sheetId, area } = cellOf(place, cellAddress);
      const text = plainContent(content, contentType);
      const id = context.workbook.newId();
      context.workbook.change("addin", (draft) =>
        addComment(draft, sheetId, area, text, written(context, id)),
      );
      return commentObject(context, id);
    },
    GetItemByCell: (place, [cellAddress]) => {
      const { sheetId, area } = cellOf(place, cellAddress);
      const found = place.context.workbook
        .sheet(sheetId)
        .comments.find(({ row, column }) => row === area.row && column === area.column);
      return found ? commentObject(place.context, found.id) : notFound("A comment of the cell");
    },
    GetItemByReplyId: (place, [replyId]) => {
      const found = commentsIn(place).find(({ replies }) =>
        replies.some(({ id }) => id === replyId),
      );
      return found ? commentObject(place.context, found.id) : notFound("The reply");
    },
  },
};

export function commentsObject(context: HostContext, sheetId?: Id): HostObject {
  return hostObject<CommentsPlace>(COMMENTS, { context, sheetId });
}

function commentObject(context: HostContext, commentId: Id): HostObject {
  return hostObject(COMMENT, { context, commentId, comment: commentObject });
}

function commentsIn({ context, sheetId }: CommentsPlace): readonly Comment[] {
  return allComments(context.workbook.state)
    .filter(({ sheet }) => sheetId === undefined || sheet.id === sheetId)
    .map(({ comment }) => comment);
}

function update(
  place: CommentPlace,
  change: Partial<Pick<Comment, "content" | "isResolved">>,
): void {
  const { sheet } = foundComment(place);
  place.context.workbook.change("addin", (draft) =>
    updateComment(draft, sheet.id, place.commentId, change),
  );
}

function cellOf({ context, sheetId }: CommentsPlace, address: unknown) {
  const seenFrom = sheetId ?? context.workbook.activeSheet.id;
  const found =
    rangeArgument(address) ?? addressArea(context, seenFrom, textOf(address, "cellAddress"));
  if (found.area.rows === 1 && found.area.columns === 1) return found;
  throw new ExcelError("InvalidArgument", "A comment belongs to one cell.");
}
