import type { QuoteDocument } from "../../../quote";

/** Something in the sheet that is another than in the document, and what it means; a text may stand in several cells. */
export type SheetEdit = {
  readonly address: string;
  readonly alsoAt?: readonly string[] | undefined;
  /** The line it belongs to; undefined for what is about a site or about the whole quote. */
  readonly lineId: string | undefined;
  readonly siteId?: string | undefined;
  readonly kind:
    | "lineAdded"
    | "lineRemoved"
    | "lineMoved"
    | "product"
    | "term"
    | "users"
    | "quantity"
    | "discount"
    | "note"
    | "customer"
    | "price"
    | "role"
    /** Name and key of a server licence, recognised by its heading. */
    | "site"
    | "siteAdded"
    | "siteRemoved"
    | "siteMoved"
    /** Number and dates of the quote. */
    | "quote"
    | "text";
  /** As the cells showed it; positions of what was moved. */
  readonly before: string;
  readonly after: string;
  /** The ids of the sites between which a line was moved. */
  readonly between?: { readonly from: string; readonly to: string } | undefined;
};

/** Something in the sheet that cannot be understood; the user chooses, and until then nothing is thrown away. */
export type SheetQuestion = {
  readonly id: string;
  readonly address: string;
  /** Other cells that the same answer is about. */
  readonly alsoAt?: readonly string[] | undefined;
  readonly lineId: string | undefined;
  readonly siteId?: string | undefined;
  readonly content: string;
  readonly kind:
    | "unknownProduct"
    | "unknownTerm"
    /** Product and term have no price together (P6). */
    | "termNotOffered"
    | "notANumber"
    /** Day and month could be meant either way. */
    | "unclearDay"
    | "overwrittenFormula"
    | "unknownRow"
    /** The row with the name of a server licence is gone, while others of it are there. */
    | "missingHeading"
    | "discountOfOtherTerm";
  /** What the user may choose, each with the document that it leads to. */
  readonly choices: readonly {
    readonly kind: "keepStored" | "takeNearest" | "removeLine" | "leaveInSheet";
    readonly value: string;
    readonly apply: (document: QuoteDocument) => QuoteDocument;
  }[];
};
