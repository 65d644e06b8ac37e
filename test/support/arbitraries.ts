import fc from "fast-check";

import type { TieredExtension } from "../../src/pricing/catalogue/types";
import { CalendarDate } from "../../src/pricing/dates/calendarDate";
import { MAXIMUM_USERS } from "../../src/pricing/input/userCount";
import { offeredTerms } from "../../src/pricing/price/unitPrice";
import { priceLine, type PricedLine } from "../../src/pricing/line/line";
import { productsOf } from "../../src/pricing/search/products";
import { edition, percentOff, users, valueOf } from "./quoting";

/** The last count of each closed tier and the first of the next one, and the ends of the scale (P3). */
export const TIER_BOUNDS = [1, 20, 21, 40, 41, 80, 81, 150, 151, 250, 251, MAXIMUM_USERS];

const TIERED_EXTENSIONS: readonly TieredExtension[] = edition.extensions.filter(
  (extension) => extension.kind === "tiered",
);

/** Every product with every term under which it is sold. */
const OFFERS = productsOf(edition).flatMap((product) =>
  offeredTerms(product).map((term) => ({ product, term })),
);

export const userCounts = fc
  .oneof(
    fc.constantFrom(...TIER_BOUNDS),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: MAXIMUM_USERS }),
  )
  .map(users);

export const tieredExtensions = fc.constantFrom(...TIERED_EXTENSIONS);

/** Discounts in hundredths of a percent. */
const discounts = fc
  .integer({ min: 0, max: 10_000 })
  .map((basisPoints) => percentOff((basisPoints / 10_000).toFixed(4)));

export const pricedLines: fc.Arbitrary<PricedLine> = fc
  .record({
    offer: fc.constantFrom(...OFFERS),
    users: userCounts,
    quantity: fc.integer({ min: 1, max: 50 }),
    discount: discounts,
  })
  .map(({ offer, ...choices }) => valueOf(priceLine({ ...offer, ...choices }, edition)));

/** Days from 2020 to 2060, month ends more often than by chance. */
export const days = fc
  .record({
    year: fc.integer({ min: 2020, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
  })
  .map(({ year, month, dayOfMonth }) => {
    const lastOfMonth = new CalendarDate(year, month, 1).plusMonths(1).plusDays(-1).day;
    return new CalendarDate(year, month, Math.min(dayOfMonth, lastOfMonth));
  });

/** Amounts in whole cents, up to ten billion euro either way. */
export const cents = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n });

/** Lines of which some have a start of their own (F1). */
export const startedLines: fc.Arbitrary<PricedLine> = fc
  .tuple(pricedLines, fc.option(days, { nil: undefined }))
  .map(([priced, start]) => ({ ...priced, line: { ...priced.line, start } }));
