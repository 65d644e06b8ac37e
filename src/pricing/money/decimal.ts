import { Decimal } from "decimal.js";

/**
 * The arithmetic of every amount: its own configuration, so that no other code's `Decimal.set`
 * can change a rounding. ROUND_HALF_UP of decimal.js is half away from zero (M1).
 */
export const ExactDecimal = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  defaults: true,
});

export type ExactDecimal = InstanceType<typeof ExactDecimal>;
