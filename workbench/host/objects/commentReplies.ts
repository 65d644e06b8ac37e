import { cellArea } from "../../model/area";
import { addReply, changeReply } from "../../model/comments";
import type { CommentReply, Id } from "../../model/state";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { foundComment, plainContent, written, type CommentPlace } from "./commentPlace";
import { lookup, notFound } from "./lookup";
import { rangeObject } from "./range";

type ReplyPlace = CommentPlace & { readonly replyId: Id };

const REPLY: HostClass<ReplyPlace> = {
  name: "CommentReply",
  ids: ({ replyId }) => ({ Id: replyId }),
  scalars: {
    Id: { get: ({ replyId }) => replyId },
    Content: {
      get: (place) => existing(place).content,
      set: (place, value) => {
        const content = textOf(value, "content");
        change(place, (reply) => ({ ...reply, content }));
      },
    },
    AuthorName: { get: (place) => existing(place).author },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: (place) => existing(place).createdAt },
    Resolved: { get: (place) => foundComment(place).comment.isResolved },
    RichContent: { get: (place) => existing(place).content },
    Mentions: { get: () => [] },
    ContentType: { get: () => "Plain" },
  },
  methods: {
    GetLocation: (place) => {
      const { sheet, comment } = foundComment(place);
      return rangeObject(place.context, sheet.id, cellArea(comment.row, comment.column));
    },
    GetParentComment: ({ context, commentId, comment }) => comment(context, commentId),
    Delete: (place) => {
      existing(place);
      change(place, () => undefined);
    },
  },
};

const { methods, ...all } = lookup<CommentPlace>({
  items: (place) => foundComment(place).comment.replies.map(({ id }) => replyObject(place, id)),
  item: (place, key) => {
    const found = foundComment(place).comment.replies.find(({ id }) => id === key);
    return found ? replyObject(place, found.id) : null;
  },
});

const REPLIES: HostClass<CommentPlace> = {
  name: "CommentReplyCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [content, contentType]) => {
      const { context, commentId } = place;
      const text = plainContent(content, contentType);
      const { sheet } = foundComment(place);
      const id = context.workbook.newId();
      context.workbook.change("addin", (draft) =>
        addReply(draft, sheet.id, commentId, text, written(context, id)),
      );
      return replyObject(place, id);
    },
  },
};

export function repliesObject(place: CommentPlace): HostObject {
  return hostObject(REPLIES, place);
}

function replyObject(place: CommentPlace, replyId: Id): HostObject {
  return hostObject(REPLY, { ...place, replyId });
}

function existing(place: ReplyPlace): CommentReply {
  const found = foundComment(place).comment.replies.find(({ id }) => id === place.replyId);
  return found ?? notFound("The reply");
}

function change(
  place: ReplyPlace,
  action: (reply: CommentReply) => CommentReply | undefined,
): void {
  const { sheet } = foundComment(place);
  place.context.workbook.change("addin", (draft) =>
    changeReply(draft, sheet.id, place.commentId, place.replyId, action),
  );
}
