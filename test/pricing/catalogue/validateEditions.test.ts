import { edition202209 } from "../../support/edition202209";
import type { CatalogueEdition } from "../../../src/pricing/catalogue/types";
import { faultsOfEditions } from "../../../src/pricing/catalogue/validate";

describe("faults between editions", () => {
  function edition(id: string, validFrom: string): CatalogueEdition {
    return { ...edition202209, id, validFrom };
  }

  it("[C4] editions in ascending order with different ids have none", () => {
    const editions = [edition202209, edition("2024-01", "2024-01-01")];
    expect(faultsOfEditions(editions)).toEqual([]);
    expect(faultsOfEditions([])).toEqual([]);
  });

  it("[C4] an id that comes again is a fault with the path of the first", () => {
    const editions = [
      edition202209,
      edition("2022-09", "2022-09-02"),
      edition("2022-09", "2022-09-03"),
    ];
    expect(faultsOfEditions(editions)).toEqual([
      { path: "[1].id", code: "duplicateEditionId", id: "2022-09", sameAs: "[0].id" },
      { path: "[2].id", code: "duplicateEditionId", id: "2022-09", sameAs: "[0].id" },
    ]);
  });

  it.each(["2022-08-31", "2022-09-01"])("[C4] %s does not come after 2022-09-01", (validFrom) => {
    expect(faultsOfEditions([edition202209, edition("2022-10", validFrom)])).toEqual([
      {
        path: "[1].validFrom",
        code: "editionsNotAscending",
        validFrom,
        earlierValidFrom: "2022-09-01",
      },
    ]);
  });

  it("[C4] 2022-09-02 comes after 2022-09-01", () => {
    expect(faultsOfEditions([edition202209, edition("2022-10", "2022-09-02")])).toEqual([]);
  });

  it("[C4] the same edition twice has both faults", () => {
    expect(faultsOfEditions([edition202209, edition202209]).map(({ code }) => code)).toEqual([
      "duplicateEditionId",
      "editionsNotAscending",
    ]);
  });
});
