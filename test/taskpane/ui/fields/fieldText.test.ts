import {
  decimalForField,
  readEuro,
  readQuantity,
  readUsers,
} from "../../../../src/taskpane/ui/fields/fieldText";

it.each([
  ["", undefined],
  ["0", 0],
  ["45", 45],
  ["1.200", 1200],
  ["1,200", 1200],
])("reads users: %s", (text, users) => {
  expect(readUsers(text)).toEqual({ ok: true, value: users });
});

it.each(["viele", "-1", "1.5", "1e9"])("does not take for users: %s", (text) => {
  expect(readUsers(text)).toMatchObject({ ok: false, error: { code: "invalidUserCount" } });
});

it.each([
  ["", 1],
  ["3", 3],
])("reads a quantity: %s", (text, quantity) => {
  expect(readQuantity(text)).toEqual({ ok: true, value: quantity });
});

it("reads euro in the notation of the language, and writes them so", () => {
  expect(readEuro("1.200,50", "de")).toEqual({ ok: true, value: "1200.50" });
  expect(readEuro("1,200.50", "en")).toEqual({ ok: true, value: "1200.50" });
  expect(readEuro("", "de")).toEqual({ ok: true, value: undefined });
  expect(readEuro("1.50", "de")).toMatchObject({ ok: false });
  expect(decimalForField("12.5", "de")).toBe("12,5");
  expect(decimalForField("12.5", "en")).toBe("12.5");
  expect(decimalForField(undefined, "de")).toBe("");
});
