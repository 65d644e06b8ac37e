import { fail, succeed } from "../../src/pricing/result";

it("is a value or an error", () => {
  expect(succeed(7)).toEqual({ ok: true, value: 7 });
  expect(fail({ code: "noLines" })).toEqual({ ok: false, error: { code: "noLines" } });
});
