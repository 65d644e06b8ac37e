import { cellArea } from "../../model/area";
import { addComment } from "../../model/comments";
import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { lookup } from "./lookup";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";

/** The comments of the workbook, or of one sheet; they are there to be added and counted. */
type CommentsPlace = { readonly context: HostContext; readonly sheetId?: Id | undefined };

const COMMENT: HostClass<Id> = {
  name: "Comment",
  ids: (id) => ({ Id: id }),
  scalars: { Id: { get: (id) => id } },
};

const { methods, ...all } = lookup<CommentsPlace>({
  items: (place) => idsIn(place).map((id) => hostObject(COMMENT, id)),
  item: (place, key) => {
    const id = idsIn(place).find((each) => each === key);
    return id === undefined ? null : hostObject(COMMENT, id);
  },
});

const COMMENTS: HostClass<CommentsPlace> = {
  name: "CommentCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [cellAddress, content]) => {
      const { workbook } = place.context;
      const { sheetId, area } = cellOf(place, cellAddress);
      const id = workbook.newId();
      const text = textOf(content, "content");
      workbook.change("addin", (draft) => addComment(draft, sheetId, area, { id, content: text }));
      return hostObject(COMMENT, id);
    },
  },
};

export function commentsObject(context: HostContext, sheetId?: Id): HostObject {
  return hostObject<CommentsPlace>(COMMENTS, { context, sheetId });
}

function idsIn({ context, sheetId }: CommentsPlace): readonly Id[] {
  return context.workbook.state.sheets
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap(({ comments }) => comments.map(({ id }) => id));
}

function cellOf({ context, sheetId }: CommentsPlace, address: unknown) {
  const seenFrom = sheetId ?? context.workbook.activeSheet.id;
  const found =
    rangeArgument(address) ?? addressArea(context, seenFrom, textOf(address, "cellAddress"));
  const { row, column, rows, columns } = found.area;
  if (rows === 1 && columns === 1) return { sheetId: found.sheetId, area: cellArea(row, column) };
  throw new ExcelError("InvalidArgument", "A comment belongs to one cell.");
}
