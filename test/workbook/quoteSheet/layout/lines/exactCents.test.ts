import { latestEdition, Money, priceEntries, Rate } from "../../../../../src/pricing";
import { roundedShare } from "../../../../../src/workbook/quoteSheet/layout/lines/exactCents";

const PRICES = [
  ...new Set(priceEntries(latestEdition()).map(({ amount }) => amount.toCents())),
].sort((one, other) => one - other);

/** A tenth of a thousandth: 100 % are 10,000 of them. */
const WHOLE = 10_000;

/** Excel's ROUND of what is not negative, to whole numbers: half up. */
const round = Math.round;

/** The formula in the double arithmetic of Excel: price and discount as they stand in cells. */
function inSheet(price: number, discount: number): number {
  return round((round(100 * price) * round(100000000 * (1 - discount))) / 100000000) / 100;
}

/** In whole numbers alone, without a fraction anywhere. */
function inCents(cents: number, hundredths: number): number {
  return Math.floor((2 * cents * (WHOLE - hundredths) + WHOLE) / (2 * WHOLE));
}

it("[M1][M2] the formula is the one that is enumerated below", () => {
  expect(roundedShare("G5", "(1-H5)")).toBe(
    "ROUND(ROUND(100*G5,0)*ROUND(100000000*(1-H5),0)/100000000,0)/100",
  );
});

it("[M1][M2] 92.5 % off 1299.00 leave 97.43, as by hand", () => {
  expect(inSheet(1299, 0.925)).toBe(97.43);
  expect(inCents(129_900, 9_250)).toBe(9_743);
});

it("[M1][M2] every price of the list less every discount with two decimals, for one and for several, is that of whole cents", () => {
  const wrong: string[] = [];
  for (const cents of PRICES) {
    for (let hundredths = 0; hundredths <= WHOLE; hundredths += 1) {
      const unitPrice = inSheet(cents / 100, Number(`${hundredths}e-4`));
      const exact = inCents(cents, hundredths);
      const isRight =
        unitPrice === exact / 100 &&
        [3, 7, 100_000].every(
          (quantity) => round(unitPrice * quantity * 100) / 100 === (exact * quantity) / 100,
        );
      if (!isRight) wrong.push(`${cents} ${hundredths}`);
    }
  }
  expect(PRICES.length).toBeGreaterThan(70);
  expect(wrong).toEqual([]);
});

it("[M1][M2] whole cents are what the core gives", () => {
  const wrong: string[] = [];
  for (const cents of PRICES) {
    for (let hundredths = 0; hundredths <= WHOLE; hundredths += 83) {
      const rate = Rate.ofPercent(`${hundredths}e-2`);
      const price = Money.of(`${cents}e-2`);
      if (price.share(rate.complement()).toCents() !== inCents(cents, hundredths)) {
        wrong.push(`${cents} ${hundredths}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
