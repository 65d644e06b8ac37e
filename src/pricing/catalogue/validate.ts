import { calendarDateOf } from "../dates/calendarDate";
import { MAXIMUM_USERS } from "../input/userCount";
import { BUILT_IN_EDITIONS } from "./editions/builtIn";
import type { CatalogueEdition, Extension, SupportPlan, TieredExtension } from "./types";
import type { CatalogueFault } from "./validation/fault";
import { priceFaults } from "./validation/priceFaults";
import { productFaults } from "./validation/productFaults";

const EDITION_ID_FORM = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** No list has nearly so many tiers. */
const MOST_BOUNDS = 50;

const SHA256_FORM = /^[0-9a-f]{64}$/;

/** Every fault of the editions in the build, which stops at the first. */
export function catalogueFaults(): readonly CatalogueFault[] {
  return [...faultsOfEditions(BUILT_IN_EDITIONS), ...BUILT_IN_EDITIONS.flatMap(faultsOf)];
}

/** Every fault of an edition that its type cannot rule out, in the order of its fields (C4, P3, P5). */
export function faultsOf(edition: CatalogueEdition): readonly CatalogueFault[] {
  return [
    ...dateFaults(edition),
    ...hashFaults(edition),
    ...tierBoundFaults(edition.tierUpperBounds),
    ...productFaults(edition),
    ...extensionFaults(edition),
    ...edition.supportPlans.flatMap(supportPlanFaults),
    ...matrixFaults(edition),
  ];
}

/** The faults between editions, which come in ascending order and have different ids (C4). */
export function faultsOfEditions(editions: readonly CatalogueEdition[]): readonly CatalogueFault[] {
  return editions.flatMap(({ id, validFrom }, position) => {
    const faults: CatalogueFault[] = [];
    const first = editions.findIndex((edition) => edition.id === id);
    if (first < position) {
      const sameAs = `[${first}].id`;
      faults.push({ path: `[${position}].id`, code: "duplicateEditionId", id, sameAs });
    }
    const earlier = editions[position - 1];
    if (earlier !== undefined && validFrom <= earlier.validFrom) {
      const path = `[${position}].validFrom`;
      const earlierValidFrom = earlier.validFrom;
      faults.push({ path, code: "editionsNotAscending", validFrom, earlierValidFrom });
    }
    return faults;
  });
}

function dateFaults({ id, validFrom }: CatalogueEdition): readonly CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  if (!EDITION_ID_FORM.test(id)) faults.push({ path: "id", code: "malformedEditionId", id });
  if (calendarDateOf(validFrom) === undefined) {
    faults.push({ path: "validFrom", code: "malformedDate", date: validFrom });
  }
  if (faults.length === 0 && !validFrom.startsWith(id)) {
    faults.push({ path: "validFrom", code: "idDisagreesWithDate", id, validFrom });
  }
  return faults;
}

function hashFaults({ provenance }: CatalogueEdition): readonly CatalogueFault[] {
  const sha256 = provenance.sourceSha256;
  return SHA256_FORM.test(sha256)
    ? []
    : [{ path: "provenance.sourceSha256", code: "malformedSha256", sha256 }];
}

function tierBoundFaults(bounds: readonly number[]): readonly CatalogueFault[] {
  if (bounds.length > MOST_BOUNDS) {
    return [{ path: "tierUpperBounds", code: "tooManyTiers", bounds: bounds.length }];
  }
  return bounds.flatMap((bound, position): readonly CatalogueFault[] => {
    const path = `tierUpperBounds[${position}]`;
    if (!isWholeFromOne(bound) || bound > MAXIMUM_USERS)
      return [{ path, code: "malformedTierBound", bound }];
    const lowerBound = bounds[position - 1] ?? 0;
    return bound <= lowerBound ? [{ path, code: "tierBoundsNotAscending", bound, lowerBound }] : [];
  });
}

function extensionFaults({
  extensions,
  tierUpperBounds,
}: CatalogueEdition): readonly CatalogueFault[] {
  if (extensions.length === 0) return [{ path: "extensions", code: "noExtensions" }];
  return extensions.flatMap((extension) => {
    const path = `extensions.${extension.id}`;
    return [
      ...packFaults(path, extension),
      ...priceFaults(`${path}.prices`, extension.prices),
      ...(extension.kind === "tiered"
        ? tierCountFaults(`${path}.prices`, extension, tierUpperBounds.length + 1)
        : []),
    ];
  });
}

/** A price for each tier, no more and no fewer (P3). */
function tierCountFaults(
  path: string,
  { prices }: TieredExtension,
  tiers: number,
): readonly CatalogueFault[] {
  return Object.entries(prices).flatMap(([term, listed = []]): readonly CatalogueFault[] =>
    listed.length === tiers
      ? []
      : [{ path: `${path}.${term}`, code: "notOnePricePerTier", prices: listed.length, tiers }],
  );
}

function packFaults(path: string, extension: Extension): readonly CatalogueFault[] {
  if (extension.kind !== "package" || isWholeFromOne(extension.usersPerPack)) return [];
  const { usersPerPack } = extension;
  return [{ path: `${path}.usersPerPack`, code: "malformedPackSize", usersPerPack }];
}

function supportPlanFaults({ id, prices }: SupportPlan): readonly CatalogueFault[] {
  return priceFaults(`supportPlans.${id}.prices`, prices);
}

function matrixFaults(edition: CatalogueEdition): readonly CatalogueFault[] {
  const { supportPlans, freeProducts, supportMatrix } = edition;
  const known = new Set([...supportPlans, ...freeProducts].map(({ id }) => id));
  const { plans, rows } = supportMatrix;
  return [
    ...plans.flatMap((plan, position): readonly CatalogueFault[] =>
      known.has(plan)
        ? []
        : [{ path: `supportMatrix.plans[${position}]`, code: "unknownMatrixPlan", plan }],
    ),
    ...rows.flatMap(({ entries }, position): readonly CatalogueFault[] => {
      const path = `supportMatrix.rows[${position}].entries`;
      const { length } = entries;
      return length === plans.length
        ? []
        : [{ path, code: "notOneEntryPerPlan", entries: length, plans: plans.length }];
    }),
  ];
}

function isWholeFromOne(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
