import { emptyPriceLookup } from "../../../src/taskpane/priceLookup/priceLookupState";
import { forget, recall, remember } from "../../../src/taskpane/priceLookup/rememberedLookup";
import { memoryStorage } from "../../support/memoryStorage";

const typed = { ...emptyPriceLookup.typed, product: "Call Recording", users: "45,5" };

it("gives back what was typed, but no cells, which belong to a workbook", () => {
  const storage = memoryStorage();
  const product = { sheet: "Kunde Müller", address: "A2", value: "Pro IVR" };
  remember({ typed, cells: { product }, picking: "users" }, storage);
  expect(recall(storage)).toEqual({ ...emptyPriceLookup, typed });
  expect(storage.read("priceLookup")).not.toContain("Müller");
  forget(storage);
  expect(recall(storage)).toEqual(emptyPriceLookup);
});

it.each(["", "{", "null", "[]", "7", '{"product":7,"other":"x"}'])(
  "starts empty from the unreadable %j",
  (text) => {
    expect(recall(memoryStorage({ priceLookup: text }))).toEqual(emptyPriceLookup);
  },
);
