import type { ExtensionTerm, SupportTerm } from "../term";

/** A printed price in euro, net, with a dot and two decimals: "1299.00". */
export type PriceText = `${number}.${number}`;

/** One price for each user tier, the lowest first: from "1-20" to ">250". */
export type TierPrices = readonly PriceText[];

/** The largest user count of each tier but the last, which is open. */
export type TierUpperBounds = readonly number[];

/** A price, or one for each tier, under each term that is offered (P6). */
type PricesByTerm<Price, OfferedTerm extends string> = {
  readonly [Each in OfferedTerm]?: Price;
};

type ProductBase = {
  /** Stable; never printed. */
  readonly id: string;
  /** As printed. */
  readonly name: string;
  /** Other names under which people know it. */
  readonly aliases?: readonly string[];
  /** What people look for when they want it: found, but never taken for a name. */
  readonly searchWords?: readonly string[];
};

/** Volume pricing: one price for the whole licence, by the tier of the installed users (P3). */
export type TieredExtension = ProductBase & {
  readonly kind: "tiered";
  readonly prices: PricesByTerm<TierPrices, ExtensionTerm>;
};

/** The same price whatever the user count (P4). */
export type FlatExtension = ProductBase & {
  readonly kind: "flat";
  readonly prices: PricesByTerm<PriceText, ExtensionTerm>;
};

/** Package pricing: per started pack of users, chosen freely (P5). */
export type PackageExtension = ProductBase & {
  readonly kind: "package";
  readonly usersPerPack: number;
  readonly prices: PricesByTerm<PriceText, ExtensionTerm>;
};

export type Extension = TieredExtension | FlatExtension | PackageExtension;

/** A support plan that costs something (S1-S3). */
export type SupportPlan = ProductBase & {
  readonly kind: "support";
  readonly prices: PricesByTerm<PriceText, SupportTerm>;
};

/** Free of charge under every term: the Module Manager and Support Free. */
export type FreeProduct = ProductBase & { readonly kind: "free" };

export type Product = Extension | SupportPlan | FreeProduct;

/** One line of the support matrix, each entry as printed, one per plan in the order of `plans`. */
export type SupportMatrixRow = {
  readonly group: string;
  readonly item: string;
  readonly entries: readonly string[];
};

export type SupportMatrix = {
  /** Product ids, in the order of the printed columns: Free, Basic, Premium, Enterprise. */
  readonly plans: readonly string[];
  readonly rows: readonly SupportMatrixRow[];
  /** The printed legend of the symbols, whose "○" has two meanings (C5). */
  readonly legend: string;
};

/** The printed small print, by what it is about. */
export type Footnotes = {
  /** Renewal, notice, updates and payment of subscriptions (T1, T4, T5, T6). */
  readonly subscription: string;
  /** `*`: which users count, and the upgrade to a higher tier (P3, U1). */
  readonly userTier: string;
  /** `**`: the price is per server licence (P2). */
  readonly serverLicence: string;
  /** The remark under the product sold in packs (P5). */
  readonly pack: string;
  /** `***`: billing, notice and scope of the support plans (T7, S1, S3). */
  readonly support: string;
  /** What the list says of its prices (C4, M3). */
  readonly basis: string;
  /** The free Module Manager. */
  readonly moduleManager: string;
};

export type Provenance = {
  readonly document: string;
  /** As printed: "09/2022". */
  readonly printedDate: string;
  readonly basis: string;
  readonly sourceSha256: string;
};

/** A price list as it was printed, immutable; a new one is a new file of the form that docs/price-lists.md describes. */
export type CatalogueEdition = {
  /** Year and month: "2022-09" (C4). */
  readonly id: string;
  /** First day on which it holds, ISO: "2022-09-01". */
  readonly validFrom: string;
  readonly currency: "EUR";
  readonly provenance: Provenance;
  readonly tierUpperBounds: TierUpperBounds;
  readonly extensions: readonly Extension[];
  readonly supportPlans: readonly SupportPlan[];
  readonly freeProducts: readonly FreeProduct[];
  readonly supportMatrix: SupportMatrix;
  readonly footnotes: Footnotes;
};
