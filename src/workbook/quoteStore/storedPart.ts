import { type Result, fail, succeed } from "../../pricing";
import {
  type QuoteDocument,
  type StoredDocumentError,
  readStoredDocument,
  storedTextOf,
} from "../../quote";

/** Of the custom XML parts in which quotes are stored, one for each revision. */
export const QUOTE_NAMESPACE = "https://fluxpunkt.de/xml/quote/1";

/** Of the envelope around a document, which has a schema of its own. */
const PART_SCHEMA = 1;

/** A revision of a quote as it is saved in the workbook. */
export type StoredQuote = {
  /** As the pane has left it. */
  readonly document: QuoteDocument;
  /** As its sheet was written; undefined for a quote that has never been in one. */
  readonly written: QuoteDocument | undefined;
  /** A later revision has taken its place. */
  readonly isSuperseded: boolean;
  /** Whether its sheet has formulas. */
  readonly isLive: boolean;
  /** Whether its sheet was made for it alone. */
  readonly isOwnSheet: boolean;
  /** Fingerprints of what the sheet was written from before, and of its cells where an update took over edits, the latest first (R21). */
  readonly overwritten: readonly string[];
  /** Only read: an older version of the add-in has deleted it, and meant to remove it later. */
  readonly isDeleted: boolean;
};

/** What holds for a quote that was never written. */
export const NEW_QUOTE = {
  written: undefined,
  isSuperseded: false,
  isLive: true,
  isOwnSheet: false,
  overwritten: [],
  isDeleted: false,
} as const;

export type StoredPartError =
  | StoredDocumentError
  | { readonly code: "notXml" }
  | { readonly code: "newerPart" }
  /** This Excel does not give so much at once (R17). */
  | { readonly code: "partTooLarge" };

/** A quote once its sheet has been written. */
export function writtenQuote(
  document: QuoteDocument,
  sheet: Pick<StoredQuote, "isLive" | "isOwnSheet">,
  before: StoredQuote | undefined,
): StoredQuote {
  return { ...NEW_QUOTE, ...before, ...sheet, document, written: document };
}

/** The XML in which a quote is stored: what a workbook must know without reading the document, and documents as JSON. */
export function xmlOf({
  document,
  written,
  isSuperseded,
  isLive,
  isOwnSheet,
  overwritten,
}: StoredQuote): string {
  const attributes = {
    xmlns: QUOTE_NAMESPACE,
    schema: PART_SCHEMA,
    id: document.id,
    revision: document.revision,
    superseded: isSuperseded,
    live: isLive,
    ownSheet: isOwnSheet,
    ...(overwritten.length > 0 && { overwritten: overwritten.join(" ") }),
  };
  const all = Object.entries(attributes).map(
    ([name, value]) => `${name}="${attributeText(value)}"`,
  );
  const states = element("document", document) + (written ? element("written", written) : "");
  return `<quote ${all.join(" ")}>${states}</quote>`;
}

type State = keyof Pick<StoredQuote, "document" | "written">;

function element(name: State, document: QuoteDocument): string {
  const json = storedTextOf(document).replace(NOT_FOR_XML, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
  return `<${name}>${elementText(json)}</${name}>`;
}

/**
 * The quote in an XML part. Errors: notXml for what is no part of ours, newerPart and newerSchema for one of a later
 * version, notADocument. It is never repaired: a part that cannot be read stays as it is.
 */
export function readPart(xml: string): Result<StoredQuote, StoredPartError> {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== QUOTE_NAMESPACE || root.localName !== "quote") {
    return fail({ code: "notXml" });
  }
  if (Number(root.getAttribute("schema")) > PART_SCHEMA) return fail({ code: "newerPart" });
  const textIn = (name: State) =>
    [...root.children].find(({ localName }) => localName === name)?.textContent;
  const document = readStoredDocument(textIn("document") ?? "");
  if (!document.ok) return document;
  const writtenText = textIn("written");
  const written = writtenText === undefined ? succeed(undefined) : readStoredDocument(writtenText);
  if (!written.ok) return written;
  const isTrue = (name: string) => root.getAttribute(name) === "true";
  return succeed({
    document: document.value,
    written: written.value,
    isSuperseded: isTrue("superseded"),
    isLive: isTrue("live"),
    isOwnSheet: isTrue("ownSheet"),
    overwritten: root.getAttribute("overwritten")?.split(" ") ?? [],
    isDeleted: isTrue("deleted"),
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Characters that XML does not hold, or changes. */
const NOT_FOR_XML = /[\p{Cc}\uFFFE\uFFFF]/gu;

/** A text inside an element; what XML cannot hold becomes a blank. Quotation marks stay, which are a third of JSON (R17). */
export function elementText(value: string): string {
  return value
    .replace(NOT_FOR_XML, " ")
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}

function attributeText(value: string | number | boolean): string {
  return elementText(String(value)).replaceAll('"', "&quot;");
}
