import { parseProduct } from "../../../src/pricing/input/product";
import { edition, valueOf } from "../../support/quoting";

it.each([
  ["Call Recording", "call-recording"],
  [" call\u00a0RECORDING ", "call-recording"],
  ["Insight Analytics PRO", "insight-analytics"],
  ["Rufnummern-signalisierung", "rufnummernsignalisierung"],
  ["Support Premium", "support-premium"],
  ["Modul-Manager", "module-manager"],
])("[C2] [C3] %p is %s", (raw, id) => {
  expect(valueOf(parseProduct(raw, edition)).id).toBe(id);
});

it.each([[null], [undefined], [""], [" "], ["\u00a0"], [0]])("%p names no product", (raw) => {
  expect(parseProduct(raw, edition)).toEqual({ ok: false, error: { code: "missingProduct" } });
});

it.each([
  ["Cal Recording", "Cal Recording", ["Call Recording"]],
  [" Monitorin ", "Monitorin", ["Monitoring"]],
  ["Xylophon", "Xylophon", []],
  ["!?", "!?", []],
  [4711, 4711, []],
  [true, true, []],
  [["Call Recording"], "[object Array]", []],
])("%p is unknown", (raw, input, nearest) => {
  expect(parseProduct(raw, edition)).toEqual({
    ok: false,
    error: { code: "unknownProduct", input, nearest },
  });
});

it("names at most three products that could be meant", () => {
  expect(parseProduct("Support", edition)).toEqual({
    ok: false,
    error: {
      code: "unknownProduct",
      input: "Support",
      nearest: ["Support Free", "Support Basic", "Support Premium"],
    },
  });
});

it("looks for the names nearest to an unknown one once, however many cells have it", () => {
  const [first, second] = ["Cal Recording", "Cal Recording"].map((name) =>
    parseProduct(name, edition),
  );
  expect(first).toMatchObject({ error: { nearest: ["Call Recording"] } });
  expect(second).toBe(first);
});

it("forgets unknown names before there are too many, and reads them as before", () => {
  const first = parseProduct("Pro IVX", edition);
  const others = Array.from({ length: 600 }, (_, index) => `Kunde ${index}`);
  for (const name of others) parseProduct(name, edition);
  const again = parseProduct("Pro IVX", edition);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
