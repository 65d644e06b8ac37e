import { addressOf, areaOf, cellAddress } from "../../model/area";
import type { Comment, Id, Note } from "../../model/state";
import {
  childOf,
  childrenOf,
  escapeText,
  isSet,
  textOf,
  xml,
  xmlPart,
  type XmlElement,
} from "../xml";
import { readText, textXml } from "./cellTexts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
/** Before the id of a comment that old versions of Excel show as a note. */
const THREAD_AUTHOR = "tc=";

/** The notes of a sheet by cell; `drawing` is the old drawing in which it stands whether they are always shown. */
export function readNotes(
  comments: XmlElement | undefined,
  drawing: string | undefined,
  onLoss: (loss: string) => void,
): ReadonlyMap<string, Note> {
  const authors = childrenOf(childOf(comments, "authors"), "author").map(textOf);
  const visible = visibleNotes(drawing ?? "");
  const notes = new Map<string, Note>();
  for (const element of childrenOf(childOf(comments, "commentList"), "comment")) {
    const author = authors[Number(element.attributes["authorId"])] ?? "";
    const address = element.attributes["ref"] ?? "";
    const text = childOf(element, "text");
    if (author.startsWith(THREAD_AUTHOR) || !text) continue;
    const content = readText(text, () => onLoss("Formatting of parts of a note is not kept."));
    notes.set(address, { author, content, isVisible: visible.has(address) });
  }
  return notes;
}

/** Old drawings are often no proper XML, so this looks for what it needs. */
function visibleNotes(drawing: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [shape] of drawing.matchAll(/<(?:x:)?ClientData[\s\S]*?<\/(?:x:)?ClientData>/g)) {
    const row = /<(?:x:)?Row>(\d+)</.exec(shape)?.[1];
    const column = /<(?:x:)?Column>(\d+)</.exec(shape)?.[1];
    const isVisible = /<(?:x:)?Visible(?:\/>|>)/.test(shape);
    if (isVisible && row !== undefined && column !== undefined) {
      found.add(cellAddress(Number(row), Number(column)));
    }
  }
  return found;
}

/** The part of notes; threads stand in it for programs that know only notes. */
export function notesXml(notes: ReadonlyMap<string, Note>, comments: readonly Comment[]): string {
  const entries = [
    ...Array.from(notes, ([ref, { author, content }]) => ({ ref, author, content })),
    ...comments.map((comment) => ({
      ref: cellAddress(comment.row, comment.column),
      author: THREAD_AUTHOR + comment.id,
      content: [comment, ...comment.replies].map(({ content }) => content).join("\n"),
    })),
  ];
  const authors = [...new Set(entries.map(({ author }) => author))];
  return xmlPart(
    xml(
      "comments",
      { xmlns: MAIN },
      xml("authors", {}, ...authors.map((author) => xml("author", {}, escapeText(author)))),
      xml(
        "commentList",
        {},
        ...entries.map(({ ref, author, content }) =>
          xml(
            "comment",
            { ref, authorId: authors.indexOf(author) },
            xml("text", {}, xml("r", {}, textXml(content))),
          ),
        ),
      ),
    ),
  );
}

/** The old drawing that gives each note its box, which Excel needs to show it. */
export function notesDrawing(
  notes: ReadonlyMap<string, Note>,
  comments: readonly Comment[],
): string {
  const boxes = [
    ...Array.from(notes, ([address, { isVisible }]) => ({ ...areaOf(address), isVisible })),
    ...comments.map(({ row, column }) => ({ row, column, isVisible: false })),
  ];
  const shapes = boxes.map(({ row, column, isVisible }, index) => {
    const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 3, 4].join(
      ", ",
    );
    return xml(
      "v:shape",
      {
        id: `_x0000_s${1025 + index}`,
        type: "#_x0000_t202",
        style: `position:absolute;visibility:${isVisible ? "visible" : "hidden"}`,
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      xml("v:fill", { color2: "#ffffe1" }),
      xml("v:shadow", { color: "black", obscured: "t" }),
      xml("v:path", { "o:connecttype": "none" }),
      xml("v:textbox", { style: "mso-direction-alt:auto" }, '<div style="text-align:left"></div>'),
      xml(
        "x:ClientData",
        { ObjectType: "Note" },
        xml("x:MoveWithCells"),
        xml("x:SizeWithCells"),
        xml("x:Anchor", {}, anchor),
        xml("x:AutoFill", {}, "False"),
        xml("x:Row", {}, String(row)),
        xml("x:Column", {}, String(column)),
        isVisible ? xml("x:Visible") : "",
      ),
    );
  });
  return xml(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    xml(
      "v:shapetype",
      {
        id: "_x0000_t202",
        coordsize: "21600,21600",
        "o:spt": 202,
        path: "m,l,21600r21600,l21600,xe",
      },
      xml("v:stroke", { joinstyle: "miter" }),
      xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...shapes,
  );
}

/** The comments of a sheet with their replies; `people` are the names by the ids of persons. */
export function readThreads(
  threads: XmlElement | undefined,
  people: ReadonlyMap<string, string>,
): readonly Comment[] {
  const entries = childrenOf(threads, "threadedComment").map((element) => ({
    parent: element.attributes["parentId"],
    ref: element.attributes["ref"] ?? "A1",
    isResolved: isSet(element.attributes["done"]),
    id: element.attributes["id"] ?? "",
    author: people.get(element.attributes["personId"] ?? "") ?? "",
    content: textOf(childOf(element, "text")),
    createdAt: element.attributes["dT"] ?? "",
  }));
  return entries
    .filter(({ parent }) => parent === undefined)
    .map(({ ref, isResolved, id, author, content, createdAt }) => {
      const { row, column } = areaOf(ref);
      const replies = entries
        .filter(({ parent }) => parent === id)
        .map((reply) => ({
          id: reply.id,
          author: reply.author,
          content: reply.content,
          createdAt: reply.createdAt,
        }));
      return { id, author, content, createdAt, row, column, isResolved, replies };
    });
}

export function readPeople(list: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(list, "person").map(({ attributes }) => [
      attributes["id"] ?? "",
      attributes["displayName"] ?? "",
    ]),
  );
}

/** The part of comments; `personOf` gives the id of an author. */
export function threadsXml(comments: readonly Comment[], personOf: (author: string) => Id): string {
  const entry = (
    { id, author, content, createdAt }: Comment["replies"][number],
    ref: string,
    more: Readonly<Record<string, string | boolean | undefined>>,
  ) =>
    xml(
      "threadedComment",
      {
        ref,
        dT: createdAt === "" ? undefined : createdAt,
        personId: personOf(author),
        id,
        ...more,
      },
      xml("text", {}, escapeText(content)),
    );
  const elements = comments.flatMap((comment) => {
    const ref = addressOf({ row: comment.row, column: comment.column, rows: 1, columns: 1 });
    return [
      entry(comment, ref, { done: comment.isResolved || undefined }),
      ...comment.replies.map((reply) => entry(reply, ref, { parentId: comment.id })),
    ];
  });
  return xmlPart(xml("ThreadedComments", { xmlns: THREADS }, ...elements));
}

export function peopleXml(people: ReadonlyMap<string, Id>): string {
  return xmlPart(
    xml(
      "personList",
      { xmlns: THREADS },
      ...Array.from(people, ([displayName, id]) =>
        xml("person", { displayName, id, userId: displayName, providerId: "None" }),
      ),
    ),
  );
}
