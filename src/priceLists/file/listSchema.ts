import * as v from "valibot";

/** The version of the form; a file of another one is refused by name. */
export const LIST_FORMAT = 1;

const LONGEST_TEXT = 5_000;
const MOST_PRODUCTS = 1_000;
const MOST_TIERS = 60;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const name = v.pipe(v.string(), v.maxLength(100));
const names = v.pipe(v.array(name), v.maxLength(50));
const price = v.pipe(v.string(), v.maxLength(20));
const pricePerTier = v.pipe(v.array(price), v.maxLength(MOST_TIERS));
const extensionTerm = v.pipe(v.string(), v.regex(/^(?:purchase|sub(?:[1-9]\d?|1[01]\d|120))$/));

const product = { id: name, name, aliases: v.optional(names), searchWords: v.optional(names) };

const extension = v.variant("kind", [
  v.strictObject({
    kind: v.literal("tiered"),
    ...product,
    prices: v.record(extensionTerm, pricePerTier),
  }),
  v.strictObject({
    kind: v.literal("flat"),
    ...product,
    prices: v.record(extensionTerm, price),
  }),
  v.strictObject({
    kind: v.literal("package"),
    ...product,
    usersPerPack: v.number(),
    prices: v.record(extensionTerm, price),
  }),
]);

const supportPlan = v.strictObject({
  kind: v.literal("support"),
  ...product,
  prices: v.strictObject({ once: v.optional(price), yearly: v.optional(price) }),
});

const freeProduct = v.strictObject({ kind: v.literal("free"), ...product });

/** The form of a price list as a file; docs/price-lists.md describes each of its fields. */
export const listSchema = v.strictObject({
  $schema: v.optional(text),
  format: v.literal(LIST_FORMAT),
  id: name,
  validFrom: name,
  currency: v.literal("EUR"),
  provenance: v.strictObject({
    document: text,
    printedDate: name,
    basis: text,
    sourceSha256: name,
  }),
  tierUpperBounds: v.pipe(v.array(v.number()), v.maxLength(MOST_TIERS)),
  extensions: v.pipe(v.array(extension), v.maxLength(MOST_PRODUCTS)),
  supportPlans: v.pipe(v.array(supportPlan), v.maxLength(MOST_PRODUCTS)),
  freeProducts: v.pipe(v.array(freeProduct), v.maxLength(MOST_PRODUCTS)),
  supportMatrix: v.strictObject({
    plans: names,
    rows: v.pipe(
      v.array(v.strictObject({ group: text, item: text, entries: v.array(text) })),
      v.maxLength(500),
    ),
    legend: text,
  }),
  footnotes: v.strictObject({
    subscription: text,
    userTier: text,
    serverLicence: text,
    pack: text,
    support: text,
    basis: text,
    moduleManager: text,
  }),
});
