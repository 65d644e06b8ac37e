import {
  heldEditions,
  latestEdition,
  findEditionByDate,
  findEditionById,
  heldLists,
  latestOf,
  setHeldLists,
} from "../../../src/pricing/catalogue/editions";
import {
  holdEdition,
  newestEdition,
  originOf,
  releaseWorkbookEdition,
  useNewestEdition,
} from "../../../src/pricing/catalogue/holding";
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

describe("lists that come later", () => {
  const initial = heldLists();
  const another: CatalogueEdition = { ...later, id: "2023-05", validFrom: "2023-05-01" };

  afterEach(() => setHeldLists(initial));

  it("[C4] a published list holds on its days, and is the usual one once that is said", () => {
    expect(holdEdition(later, "published")).toBe(true);
    expect(findEditionById("2024-01")).toBe(later);
    expect(findEditionByDate("2024-02-01")).toBe(later);
    expect(latestEdition()).toBe(edition202209);
    expect(newestEdition()).toBe(later);
    useNewestEdition();
    expect(latestEdition()).toBe(later);
  });

  it("[C4] lists come in the order of their days, those of the workbook last", () => {
    holdEdition(later, "published");
    holdEdition({ ...later, id: "2021-01", validFrom: "2021-01-01" }, "workbook");
    holdEdition(another, "published");
    expect(heldEditions().map(({ id }) => id)).toEqual([
      "2022-09",
      "2023-05",
      "2024-01",
      "2021-01",
    ]);
    expect(["2022-09", "2023-05", "2021-01", "1999-01"].map(originOf)).toEqual([
      "builtIn",
      "published",
      "workbook",
      undefined,
    ]);
  });

  it("[C4] a list of the workbook is there by its name, never by a day or as the newest", () => {
    holdEdition(later, "workbook");
    expect(findEditionById("2024-01")).toBe(later);
    expect(findEditionByDate("2024-02-01")).toBe(edition202209);
    expect(newestEdition()).toBe(edition202209);
    releaseWorkbookEdition("2024-01");
    expect(findEditionById("2024-01")).toBeUndefined();
  });

  it("[C4] a list never takes the place of one that is held", () => {
    expect(holdEdition({ ...later, id: "2022-09" }, "published")).toBe(false);
    expect(findEditionById("2022-09")).toBe(edition202209);
    releaseWorkbookEdition("2022-09");
    expect(findEditionById("2022-09")).toBe(edition202209);
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
