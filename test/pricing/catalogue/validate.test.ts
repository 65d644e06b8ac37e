import { edition202209 } from "../../support/edition202209";
import { faultsOf } from "../../../src/pricing/catalogue/validate";
import type { CatalogueFault } from "../../../src/pricing/catalogue/validation/fault";
import { brokenEdition, type EditionDraft } from "../../support/brokenEdition";

type Harm = (draft: EditionDraft) => void;

it("[C1] [C4] the edition 2022-09 has no fault", () => {
  expect(faultsOf(edition202209)).toEqual([]);
});

describe("every fault is found, with its path and what shows it", () => {
  type EditionFaultCode = Exclude<
    CatalogueFault["code"],
    "duplicateEditionId" | "editionsNotAscending"
  >;
  type Example = {
    readonly rule: string;
    readonly harm: Harm;
    readonly faults: readonly CatalogueFault[];
  };
  const examples: Readonly<Record<EditionFaultCode, Example>> = {
    malformedEditionId: {
      rule: "C4",
      harm: (draft) => (draft.id = "2022-9"),
      faults: [{ path: "id", code: "malformedEditionId", id: "2022-9" }],
    },
    malformedDate: {
      rule: "C4",
      harm: (draft) => (draft.validFrom = "2022-09-31"),
      faults: [{ path: "validFrom", code: "malformedDate", date: "2022-09-31" }],
    },
    idDisagreesWithDate: {
      rule: "C4",
      harm: (draft) => (draft.validFrom = "2022-10-01"),
      faults: [
        {
          path: "validFrom",
          code: "idDisagreesWithDate",
          id: "2022-09",
          validFrom: "2022-10-01",
        },
      ],
    },
    malformedSha256: {
      rule: "C4",
      harm: (draft) => (draft.provenance.sourceSha256 = "abc"),
      faults: [{ path: "provenance.sourceSha256", code: "malformedSha256", sha256: "abc" }],
    },
    malformedTierBound: {
      rule: "P3",
      harm: (draft) => (draft.tierUpperBounds[0] = 0),
      faults: [{ path: "tierUpperBounds[0]", code: "malformedTierBound", bound: 0 }],
    },
    tierBoundsNotAscending: {
      rule: "P3",
      harm: (draft) => (draft.tierUpperBounds[3] = 80),
      faults: [
        {
          path: "tierUpperBounds[3]",
          code: "tierBoundsNotAscending",
          bound: 80,
          lowerBound: 80,
        },
      ],
    },
    noExtensions: {
      rule: "C1",
      harm: (draft) => draft.extensions.splice(0),
      faults: [{ path: "extensions", code: "noExtensions" }],
    },
    malformedProductId: {
      rule: "C1",
      harm: (draft) => (draft.extensions[3].id = "Anti Fraud"),
      faults: [{ path: "extensions[3].id", code: "malformedProductId", id: "Anti Fraud" }],
    },
    duplicateProductId: {
      rule: "C1",
      harm: (draft) => (draft.supportPlans[1].id = "call-recording"),
      faults: [
        {
          path: "supportPlans[1].id",
          code: "duplicateProductId",
          id: "call-recording",
          sameAs: "extensions[1].id",
        },
        { path: "supportMatrix.plans[2]", code: "unknownMatrixPlan", plan: "support-premium" },
      ],
    },
    emptyName: {
      rule: "C2",
      harm: (draft) => (draft.freeProducts[1].name = " "),
      faults: [{ path: "freeProducts.module-manager.name", code: "emptyName" }],
    },
    nameCollision: {
      rule: "C3",
      harm: (draft) => (draft.supportPlans[0].aliases[1] = "call-RECORDING"),
      faults: [
        {
          path: "supportPlans.support-basic.aliases[1]",
          code: "nameCollision",
          name: "call-RECORDING",
          sameAs: "extensions.call-recording.name",
        },
      ],
    },
    malformedPackSize: {
      rule: "P5",
      harm: (draft) => (draft.extensions[21].usersPerPack = 0),
      faults: [
        {
          path: "extensions.teams-presence-sync.usersPerPack",
          code: "malformedPackSize",
          usersPerPack: 0,
        },
      ],
    },
    noPrice: {
      rule: "T7",
      harm: (draft) => Reflect.deleteProperty(draft.supportPlans[0].prices, "once"),
      faults: [{ path: "supportPlans.support-basic.prices", code: "noPrice" }],
    },
    notOnePricePerTier: {
      rule: "P3",
      harm: (draft) => draft.extensions[1].prices.sub24.pop(),
      faults: [
        {
          path: "extensions.call-recording.prices.sub24",
          code: "notOnePricePerTier",
          prices: 5,
          tiers: 6,
        },
      ],
    },
    tooManyTiers: {
      rule: "P3",
      harm: (draft) => {
        draft.tierUpperBounds.length = 0;
        draft.tierUpperBounds.push(...Array.from({ length: 51 }, (_, index) => index + 1));
        draft.extensions.splice(0, 3);
      },
      faults: [{ path: "tierUpperBounds", code: "tooManyTiers", bounds: 51 }],
    },
    malformedPrice: {
      rule: "M1",
      harm: (draft) => (draft.extensions[1].prices.sub24[3] = "179,00"),
      faults: [
        {
          path: "extensions.call-recording.prices.sub24[3]",
          code: "malformedPrice",
          price: "179,00",
        },
      ],
    },
    priceNotPositive: {
      rule: "M1",
      harm: (draft) => (draft.supportPlans[2].prices.yearly = "-1548.00"),
      faults: [
        {
          path: "supportPlans.support-enterprise.prices.yearly",
          code: "priceNotPositive",
          price: "-1548.00",
        },
      ],
    },
    priceFallsWithTier: {
      rule: "P3",
      harm: (draft) => (draft.extensions[0].prices.purchase[4] = "1298.99"),
      faults: [
        {
          path: "extensions.active-directory-synchronisation.prices.purchase[4]",
          code: "priceFallsWithTier",
          price: "1298.99",
          lowerTierPrice: "1299.00",
        },
      ],
    },
    priceRisesWithTerm: {
      rule: "P1",
      harm: (draft) => (draft.extensions[21].prices.sub36 = "7.31"),
      faults: [
        {
          path: "extensions.teams-presence-sync.prices.sub36",
          code: "priceRisesWithTerm",
          price: "7.31",
          shorterTerm: "sub24",
          shorterTermPrice: "7.30",
        },
      ],
    },
    notOneEntryPerPlan: {
      rule: "S1",
      harm: (draft) => draft.supportMatrix.rows[2].entries.pop(),
      faults: [
        {
          path: "supportMatrix.rows[2].entries",
          code: "notOneEntryPerPlan",
          entries: 3,
          plans: 4,
        },
      ],
    },
    unknownMatrixPlan: {
      rule: "S1",
      harm: (draft) => (draft.supportMatrix.plans[3] = "support-gold"),
      faults: [{ path: "supportMatrix.plans[3]", code: "unknownMatrixPlan", plan: "support-gold" }],
    },
  };
  const table = Object.entries(examples).map(([code, example]) => ({ code, ...example }));

  it.each(table)("[$rule] $code", ({ harm, faults }) => {
    expect(faultsOf(brokenEdition(harm))).toEqual(faults);
  });
});

it("[C1] all faults are listed, not only the first, in the order of the fields", () => {
  const edition = brokenEdition((draft) => {
    draft.id = "September";
    draft.validFrom = "soon";
    draft.provenance.sourceSha256 = "";
    draft.tierUpperBounds[1] = 20.5;
    draft.tierUpperBounds[2] = 19;
    draft.extensions[0].id = "";
    draft.extensions[0].name = "";
    draft.extensions[21].usersPerPack = 2.5;
    draft.supportPlans[1].prices.yearly = "828";
    draft.supportMatrix.plans[0] = "";
  });
  expect(faultsOf(edition).map(({ path, code }) => `${path}: ${code}`)).toEqual([
    "id: malformedEditionId",
    "validFrom: malformedDate",
    "provenance.sourceSha256: malformedSha256",
    "tierUpperBounds[1]: malformedTierBound",
    "tierUpperBounds[2]: tierBoundsNotAscending",
    "extensions[0].id: malformedProductId",
    "extensions..name: emptyName",
    "extensions.teams-presence-sync.usersPerPack: malformedPackSize",
    "supportPlans.support-premium.prices.yearly: malformedPrice",
    "supportMatrix.plans[0]: unknownMatrixPlan",
  ]);
});
