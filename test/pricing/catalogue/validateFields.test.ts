import { edition202209 } from "../../support/edition202209";
import { faultsOf } from "../../../src/pricing/catalogue/validate";
import { brokenEdition } from "../../support/brokenEdition";

const SHA256 = edition202209.provenance.sourceSha256;

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
