import { calendarDateOf } from "../dates/calendarDate";
import { EDITIONS } from "./editions";
import type { CatalogueEdition, Extension, SupportPlan } from "./types";
import type { CatalogueFault } from "./validation/fault";
import { priceFaults } from "./validation/priceFaults";
import { productFaults } from "./validation/productFaults";

const EDITION_ID_FORM = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const SHA256_FORM = /^[0-9a-f]{64}$/;

/** Every fault of the editions that are held: the build stops at the first. */
export function catalogueFaults(): readonly CatalogueFault[] {
  return [...faultsOfEditions(EDITIONS), ...EDITIONS.flatMap(faultsOf)];
}

/** Every fault of an edition that its type cannot rule out, in the order of its fields (C4, P3, P5). */
export function faultsOf(edition: CatalogueEdition): readonly CatalogueFault[] {
  return [
    ...dateFaults(edition),
    ...hashFaults(edition),
    ...tierBoundFaults(edition.tierUpperBounds),
    ...productFaults(edition),
    ...extensionFaults(edition.extensions),
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
  return bounds.flatMap((bound, position): readonly CatalogueFault[] => {
    const path = `tierUpperBounds[${position}]`;
    if (!isWholeFromOne(bound)) return [{ path, code: "malformedTierBound", bound }];
    const lowerBound = bounds[position - 1] ?? 0;
    return bound <= lowerBound ? [{ path, code: "tierBoundsNotAscending", bound, lowerBound }] : [];
  });
}

function extensionFaults(extensions: readonly Extension[]): readonly CatalogueFault[] {
  if (extensions.length === 0) return [{ path: "extensions", code: "noExtensions" }];
  return extensions.flatMap((extension) => {
    const path = `extensions.${extension.id}`;
    return [...packFaults(path, extension), ...priceFaults(`${path}.prices`, extension.prices)];
  });
}

function packFaults(path: string, extension: Extension): readonly CatalogueFault[] {
  if (extension.kind !== "package" || isWholeFromOne(extension.usersPerPack)) return [];
  const { usersPerPack } = extension;
  return [{ path: `${path}.usersPerPack`, code: "malformedPackSize", usersPerPack }];
}

function supportPlanFaults({ id, prices }: SupportPlan): readonly CatalogueFault[] {
  const path = `supportPlans.${id}.prices`;
  return Object.keys(prices).length === 0 ? [{ path, code: "noPrice" }] : priceFaults(path, prices);
}

function matrixFaults(edition: CatalogueEdition): readonly CatalogueFault[] {
  const { supportPlans, freeProducts, supportMatrix } = edition;
  const known = new Set([...supportPlans, ...freeProducts].map(({ id }) => id));
  return supportMatrix.plans.flatMap((plan, position) =>
    known.has(plan)
      ? []
      : [{ path: `supportMatrix.plans[${position}]`, code: "unknownMatrixPlan", plan }],
  );
}

function isWholeFromOne(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
