import fc from "fast-check";

import { findProduct, namesOf, productsOf } from "../../../src/pricing/search/products";
import { brokenEdition } from "../../support/brokenEdition";
import { edition, productNamed } from "../../support/quoting";

const NAMES = productsOf(edition).flatMap((product) =>
  namesOf(product).map((name) => [name, product.id] as const),
);

it("[P6] holds 22 extensions, 3 paid support plans, and 2 products that are free", () => {
  expect(productsOf(edition)).toHaveLength(27);
  expect(productsOf(edition)).toEqual([
    ...edition.extensions,
    ...edition.supportPlans,
    ...edition.freeProducts,
  ]);
});

it("names the printed name first, then the others", () => {
  expect(namesOf(productNamed("Pro IVR"))).toEqual(["Pro IVR", "IVR PRO", "IVR"]);
  expect(namesOf(productNamed("Intercom"))).toEqual(["Intercom"]);
});

it.each(NAMES)("[C2] [C3] finds %s", (name, id) => {
  expect(findProduct(name, edition)?.id).toBe(id);
});

it("[C2] finds every name in any case and spacing", () => {
  const spaces = fc.constantFrom(" ", "  ", "-", "\u00a0", "_", "\u2011", "");
  const cases = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text,
  );
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), spaces, cases, ([name, id], space, inCase) => {
      const spelling = `${space}${inCase(name).replaceAll(" ", space)}${space}`;
      expect(findProduct(spelling, edition)?.id).toBe(id);
    }),
  );
});

it.each(["", "Call", "Call Recordin", "Recording", "toString", "constructor"])(
  "does not find %p",
  (name) => {
    expect(findProduct(name, edition)).toBeUndefined();
  },
);

it("reads the names of an edition once", () => {
  const copy = brokenEdition(() => undefined);
  const normalize = jest.spyOn(String.prototype, "normalize");
  findProduct("Call Recording", copy);
  const firstTime = normalize.mock.calls.length;
  findProduct("AntiFraud", copy);
  expect(normalize.mock.calls.length - firstTime).toBe(1);
  normalize.mockRestore();
});

it("[C4] looks into the edition that was asked for", () => {
  const renamed = brokenEdition((draft) => {
    draft.extensions[1].name = "Anrufaufzeichnung";
  });
  expect(findProduct("Anrufaufzeichnung", edition)).toBeUndefined();
  expect(findProduct("Anrufaufzeichnung", renamed)?.id).toBe("call-recording");
  expect(findProduct("Call Recording", renamed)).toBeUndefined();
  expect(findProduct("Call Recording", edition)?.id).toBe("call-recording");
});
