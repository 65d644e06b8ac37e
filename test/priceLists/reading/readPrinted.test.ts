import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cellsOfText,
  isSameList,
  listOfReading,
  readCells,
  unusualPrices,
} from "../../../src/priceLists";
import { edition202209 } from "../../support/edition202209";

const PRINTED = readFileSync(join(__dirname, "../../fixtures/price-list-2022-09.txt"), "utf8");

const FACTS = {
  id: "2022-09",
  validFrom: "2022-09-01",
  printedDate: "09/2022",
  sourceSha256: edition202209.provenance.sourceSha256,
};

describe("the printed list", () => {
  it("[C1] copied with its columns is the list of 2022-09", () => {
    const reading = readCells(cellsOfText(PRINTED));
    expect(reading.faults).toEqual([]);
    expect(reading.layout).toBe("printed");
    const { edition, faults, newProducts } = listOfReading(reading, FACTS, edition202209);
    expect(faults).toEqual([]);
    expect(newProducts).toEqual([]);
    expect(edition.extensions).toEqual(edition202209.extensions);
    expect(edition.supportPlans).toEqual(edition202209.supportPlans);
    expect(edition.supportMatrix).toEqual(edition202209.supportMatrix);
    expect(isSameList(edition, edition202209)).toBe(true);
  });

  it("[C1] its prices follow the pattern", () => {
    expect(unusualPrices(edition202209)).toEqual([]);
  });
});
