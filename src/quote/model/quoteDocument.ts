import type { BillingInterval, SellerCountry, Term } from "../../pricing";

/** A day as ISO text: "2026-11-22". */
export type IsoDay = string;

/** An exact amount or percentage as plain decimal text: "599.00", "12.5". */
export type DecimalText = string;

/** The version of the stored form; an older one is migrated when it is read. */
export const DOCUMENT_SCHEMA = 1;

/** How long the seller is bound: to the end of a day, or not at all ("freibleibend"). */
export type Validity =
  | { readonly kind: "bindingUntil"; readonly day: IsoDay }
  | { readonly kind: "subjectToChange" };

/** Who sells, with what a German business letter must carry (§ 35a GmbHG). */
export type Seller = {
  readonly company: string;
  readonly addressLines: readonly string[];
  readonly country: SellerCountry;
  readonly registeredOffice: string;
  readonly registerCourt: string;
  readonly registerNumber: string;
  readonly managingDirectors: readonly string[];
  readonly supervisoryBoardChair: string;
  readonly vatId: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
};

export type Customer = {
  readonly company: string;
  readonly addressLines: readonly string[];
  /** ISO code: "DE". */
  readonly country: string;
  readonly vatId: string;
  readonly customerNumber: string;
};

export type Contact = { readonly name: string; readonly email: string; readonly phone: string };

/** A discount off the unit price (M2). */
export type Discount =
  | { readonly kind: "percent"; readonly percent: DecimalText }
  | { readonly kind: "amount"; readonly euro: DecimalText };

/** Whether a line counts in the sums, is offered beside them, or stands in for another line. */
export type LineRole =
  | { readonly kind: "normal" }
  | { readonly kind: "optional" }
  | { readonly kind: "alternative"; readonly to: string };

/** A line of a quote; support plans are lines of their server licence too. */
export type DocumentLine = {
  readonly id: string;
  readonly productId: string;
  readonly term: Term;
  /** Users to be synchronised, for a product that is sold in packs (P5). */
  readonly packUsers: number | undefined;
  readonly quantity: number;
  readonly discount: Discount | undefined;
  readonly note: string;
  readonly role: LineRole;
};

/** An extension that the customer has bought before; its tier is that of the users it was bought for (U1). */
export type OwnedModule = {
  readonly productId: string;
  readonly users: number | undefined;
  readonly boughtOn: IsoDay | undefined;
  /** What was really paid, where it is to be credited instead of the list price. */
  readonly pricePaid: DecimalText | undefined;
};

/** A site with one server licence, by whose installed users its lines are priced (P2, P3). */
export type Site = {
  readonly id: string;
  readonly name: string;
  readonly serverLicenceKey: string;
  readonly pbxUsers: number | undefined;
  readonly lightUsers: number | undefined;
  readonly ownedModules: readonly OwnedModule[];
  readonly lines: readonly DocumentLine[];
};

/** A quote as it is stored: never changed, always replaced. */
export type QuoteDocument = {
  readonly schema: typeof DOCUMENT_SCHEMA;
  /** Stays the same through all revisions. */
  readonly id: string;
  /** Such as "AN-2026-0042". */
  readonly number: string;
  /** From 1. */
  readonly revision: number;
  readonly date: IsoDay;
  /** First day of all terms. */
  readonly start: IsoDay;
  readonly validity: Validity;
  readonly language: "de" | "en";
  readonly edition: string;
  readonly interval: BillingInterval;
  readonly firstSupportYear: "full" | "proRata";
  readonly seller: Seller;
  readonly customer: Customer;
  readonly contact: Contact;
  readonly sites: readonly Site[];
  readonly texts: { readonly introduction: string; readonly closing: string };
};

/** A line together with the server licence to which it belongs. */
export type PlacedLine = { readonly site: Site; readonly line: DocumentLine };

/** All lines in the order of the quote. */
export function linesOf(document: QuoteDocument): readonly PlacedLine[] {
  return document.sites.flatMap((site) => site.lines.map((line) => ({ site, line })));
}

/** PBX and Light users together, which set the tier; undefined while neither is known (P3). */
export function installedUsers({
  pbxUsers,
  lightUsers,
}: Pick<Site, "pbxUsers" | "lightUsers">): number | undefined {
  if (pbxUsers === undefined && lightUsers === undefined) return undefined;
  return (pbxUsers ?? 0) + (lightUsers ?? 0);
}
