import { Decimal } from "decimal.js";

import { ExactDecimal } from "../../../src/pricing/money/decimal";
import type * as MoneyModule from "../../../src/pricing/money/money";
import { Money } from "../../../src/pricing/money/money";

afterEach(() => {
  Decimal.set({ defaults: true });
});

it("[M1] keeps 40 digits", () => {
  expect(new ExactDecimal(1).div(3).toFixed()).toBe(`0.${"3".repeat(40)}`);
});

it("[M1] rounds half away from zero, whatever other code sets for its own decimals", () => {
  Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN });
  expect(Money.of("54.125").plus(Money.of("1200")).toString()).toBe("1254.13");
});

it("[M1] starts from the defaults, even if other code was first to change them", () => {
  Decimal.set({ maxE: 2 });
  jest.isolateModules(() => {
    jest.doMock("decimal.js", () => ({ Decimal }));
    const { Money: laterMoney } = jest.requireActual<typeof MoneyModule>(
      "../../../src/pricing/money/money",
    );
    expect(laterMoney.of("1299").toString()).toBe("1299.00");
  });
});
