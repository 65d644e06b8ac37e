import { Money } from "../../../src/pricing/money/money";
import { majorUpgradeDiscount, majorUpgradePrice } from "../../../src/pricing/support/majorUpgrade";
import { supportPlanNamed } from "../../support/quoting";

it.each([
  ["Support Basic", "0", "199.99"],
  // Half of 199.99 is 99.995.
  ["Support Premium", "50", "100.00"],
  // A tenth of 199.99 is 19.999.
  ["Support Enterprise", "90", "20.00"],
])("[S2] %s takes %s %% off a major upgrade: of 199.99 remain %s", (name, percent, price) => {
  const plan = supportPlanNamed(name);
  expect(majorUpgradeDiscount(plan).percentText()).toBe(percent);
  expect(majorUpgradePrice(Money.of("199.99"), plan).toString()).toBe(price);
});
