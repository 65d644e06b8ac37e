import {
  heldEditions,
  latestEdition,
  findEditionByDate,
  findEditionById,
  latestOf,
} from "../../../src/pricing/catalogue/editions";
import { edition202209 } from "../../support/edition202209";
import type { CatalogueEdition } from "../../../src/pricing/catalogue/types";
import { faultsOfEditions } from "../../../src/pricing/catalogue/validate";

const later: CatalogueEdition = { ...edition202209, id: "2024-01", validFrom: "2024-01-15" };
const both = [edition202209, later];

describe("the editions held", () => {
  it("[C4] is the one of September 2022, which is thereby the latest", () => {
    expect(heldEditions()).toEqual([edition202209]);
    expect(latestEdition()).toBe(edition202209);
  });

  it("[C4] a later one takes the place of the latest", () => {
    expect(latestOf(both)).toBe(later);
    expect(latestOf([later])).toBe(later);
  });

  it("[C4] ends with the latest", () => {
    expect(heldEditions().at(-1)).toBe(latestEdition());
    expect(faultsOfEditions(heldEditions())).toEqual([]);
  });
});

describe("findEditionById", () => {
  it.each([
    ["2022-09", edition202209],
    ["2024-01", later],
    ["2022-9", undefined],
    ["2022-09-01", undefined],
    ["", undefined],
  ])("[C4] %j among two editions", (id, expected) => {
    expect(findEditionById(id, both)).toBe(expected);
  });

  it("[C4] looks among the editions held", () => {
    expect(findEditionById("2022-09")).toBe(edition202209);
    expect(findEditionById("2024-01")).toBeUndefined();
  });
});

describe("findEditionByDate", () => {
  it.each([
    ["1999-12-31", undefined],
    ["2022-08-31", undefined],
    ["2022-09-01", edition202209],
    ["2022-09-02", edition202209],
    ["2024-01-14", edition202209],
    ["2024-01-15", later],
    ["2024-01-16", later],
    ["2099-01-01", later],
  ])("[C4] %s among two editions", (date, expected) => {
    expect(findEditionByDate(date, both)).toBe(expected);
  });

  it("[C4] looks among the editions held", () => {
    expect(findEditionByDate("2022-09-01")).toBe(edition202209);
    expect(findEditionByDate("2022-08-31")).toBeUndefined();
  });
});
