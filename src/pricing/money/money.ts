import { ExactDecimal } from "./decimal";
import type { Rate } from "./rate";

/** An exact amount in euro with two places; whatever could have more is rounded half away from zero (M1). */
export class Money {
  static readonly zero = new Money(new ExactDecimal(0));

  readonly #euro: ExactDecimal;

  private constructor(euro: ExactDecimal) {
    // Adding zero turns -0 into 0.
    this.#euro = euro.toDecimalPlaces(2).plus(0);
  }

  /** The amount of a decimal text such as "1299.00", or of a cell's number with its shortest decimal notation. */
  static of(euro: string | number): Money {
    return new Money(new ExactDecimal(euro));
  }

  static sum(amounts: readonly Money[]): Money {
    return amounts.reduce((total, amount) => total.plus(amount), Money.zero);
  }

  plus(other: Money): Money {
    return new Money(this.#euro.plus(other.#euro));
  }

  minus(other: Money): Money {
    return new Money(this.#euro.minus(other.#euro));
  }

  /** So many times the amount; `count` is a whole number. */
  times(count: number): Money {
    return new Money(this.#euro.times(count));
  }

  /** The share that the rate takes of the amount, rounded to cents (M1). */
  share(rate: Rate): Money {
    return new Money(this.#euro.times(rate.toString()));
  }

  /** So many parts out of so many of the amount, rounded to cents once, after the multiplication (M1). */
  fraction(parts: number, outOf: number): Money {
    return new Money(this.#euro.times(parts).div(outOf));
  }

  /** How many times the other amount goes into this one, whole times only. */
  wholeTimes(other: Money): number {
    return this.#euro.divToInt(other.#euro).toNumber();
  }

  /** Negative, zero or positive, as this amount is less than, equal to or more than the other. */
  compare(other: Money): number {
    return this.#euro.comparedTo(other.#euro);
  }

  equals(other: Money): boolean {
    return this.#euro.equals(other.#euro);
  }

  isZero(): boolean {
    return this.#euro.isZero();
  }

  isNegative(): boolean {
    return this.#euro.isNegative();
  }

  /** The amount, or nothing where it is negative. */
  orNothing(): Money {
    return this.isNegative() ? Money.zero : this;
  }

  /** For a cell: the double nearest to the amount. */
  toNumber(): number {
    return this.#euro.toNumber();
  }

  /** In whole cents. */
  toCents(): number {
    return this.#euro.times(100).toNumber();
  }

  /** Plain decimal text with two places: "1299.00". */
  toString(): string {
    return this.#euro.toFixed(2);
  }

  toJSON(): string {
    return this.toString();
  }

  /** Amounts are never compared or added with operators: `<` on two of them would compare texts. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw new TypeError("Money is not a number");
  }
}
