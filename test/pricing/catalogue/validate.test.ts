import { edition202209 } from "../../../src/pricing/catalogue/editions/2022-09";
import { faultsOf } from "../../../src/pricing/catalogue/validate";
import type { CatalogueFault } from "../../../src/pricing/catalogue/validation/fault";
import { brokenEdition, type EditionDraft } from "../../support/brokenEdition";

type Harm = (draft: EditionDraft) => void;

const SHA256 = edition202209.provenance.sourceSha256;

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

describe("ids and dates of editions", () => {
  it.each([
    "",
    "2022",
    "2022-00",
    "2022-13",
    "2022-20",
    "2022-1",
    "02022-09",
    "2022-090",
    "2022/09",
  ])("[C4] the id %j is malformed", (id) => {
    const edition = brokenEdition((draft) => (draft.id = id));
    expect(faultsOf(edition)).toEqual([{ path: "id", code: "malformedEditionId", id }]);
  });

  it.each([
    "",
    "x",
    "2022-9-1",
    "2022-09",
    "2022-09-00",
    "2022-02-29",
    "+002022-09-01",
    "20220901",
  ])("[C4] the date %j is malformed", (date) => {
    const edition = brokenEdition((draft) => (draft.validFrom = date));
    expect(faultsOf(edition)).toEqual([{ path: "validFrom", code: "malformedDate", date }]);
  });

  it.each([
    ["2023-01", "2023-01-31"],
    ["2024-02", "2024-02-29"],
    ["2025-10", "2025-10-01"],
    ["1999-12", "1999-12-15"],
  ])("[C4] %s may hold from %s", (id, validFrom) => {
    const edition = brokenEdition((draft) => Object.assign(draft, { id, validFrom }));
    expect(faultsOf(edition)).toEqual([]);
  });

  it.each([
    ["2022-09", "2023-09-01"],
    ["2022-09", "2022-08-31"],
  ])("[C4] %s does not hold from %s", (id, validFrom) => {
    const edition = brokenEdition((draft) => (draft.validFrom = validFrom));
    const fault = { path: "validFrom", code: "idDisagreesWithDate", id, validFrom };
    expect(faultsOf(edition)).toEqual([fault]);
  });

  it.each([
    SHA256.slice(1),
    `${SHA256}0`,
    `0${SHA256}`,
    SHA256.toUpperCase(),
    SHA256.replace("c", "g"),
    SHA256.replace("c", " "),
  ])("[C4] %j is no SHA-256", (sha256) => {
    const edition = brokenEdition((draft) => (draft.provenance.sourceSha256 = sha256));
    expect(faultsOf(edition)).toEqual([
      { path: "provenance.sourceSha256", code: "malformedSha256", sha256 },
    ]);
  });

  it.each(["0".repeat(64), "9".repeat(64), "a".repeat(64), "f".repeat(64)])(
    "[C4] %j is a SHA-256",
    (sha256) => {
      const edition = brokenEdition((draft) => (draft.provenance.sourceSha256 = sha256));
      expect(faultsOf(edition)).toEqual([]);
    },
  );
});

describe("tier bounds and pack sizes", () => {
  it.each([0, -1, 0.5, 1.5, NaN])("[P3] %d is no bound of a tier", (bound) => {
    const edition = brokenEdition((draft) => (draft.tierUpperBounds[0] = bound));
    expect(faultsOf(edition)).toEqual([
      { path: "tierUpperBounds[0]", code: "malformedTierBound", bound },
    ]);
  });

  it.each([1, 2, 39])("[P3] %d may be the bound of the first tier", (bound) => {
    expect(faultsOf(brokenEdition((draft) => (draft.tierUpperBounds[0] = bound)))).toEqual([]);
  });

  it.each([
    [39, 40, false],
    [40, 40, true],
    [41, 40, true],
  ])("[P3] bound %d before %d: fault %s", (lowerBound, bound, faulty) => {
    const edition = brokenEdition((draft) => (draft.tierUpperBounds[0] = lowerBound));
    const path = "tierUpperBounds[1]";
    const fault = { path, code: "tierBoundsNotAscending", bound, lowerBound };
    expect(faultsOf(edition)).toEqual(faulty ? [fault] : []);
  });

  it.each([0, -5, 0.5, 4.5, NaN, Infinity])("[P5] %d is no pack size", (usersPerPack) => {
    const edition = brokenEdition((draft) => (draft.extensions[21].usersPerPack = usersPerPack));
    const path = "extensions.teams-presence-sync.usersPerPack";
    expect(faultsOf(edition)).toEqual([{ path, code: "malformedPackSize", usersPerPack }]);
  });

  it.each([1, 2, 100])("[P5] %d is a pack size", (usersPerPack) => {
    const edition = brokenEdition((draft) => (draft.extensions[21].usersPerPack = usersPerPack));
    expect(faultsOf(edition)).toEqual([]);
  });
});
