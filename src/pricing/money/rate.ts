import { ExactDecimal } from "./decimal";

/** A share of an amount, exact: a discount or a VAT rate; 0.15 is 15 %. */
export class Rate {
  static readonly zero = new Rate(new ExactDecimal(0));

  readonly #fraction: ExactDecimal;

  private constructor(fraction: ExactDecimal) {
    this.#fraction = fraction;
  }

  /** The rate of a fraction such as "0.081" or 0.15; a number counts with its shortest decimal notation. */
  static ofFraction(fraction: string | number): Rate {
    return new Rate(new ExactDecimal(fraction));
  }

  /** The rate of a percentage such as "8.1" or 19. */
  static ofPercent(percent: string | number): Rate {
    return new Rate(new ExactDecimal(percent).div(100));
  }

  /** What remains after this rate is taken off: 15 % leaves 85 %. */
  complement(): Rate {
    return new Rate(new ExactDecimal(1).minus(this.#fraction));
  }

  isZero(): boolean {
    return this.#fraction.isZero();
  }

  /** Whether it takes no more than the whole. */
  isAtMostAll(): boolean {
    return this.#fraction.lessThanOrEqualTo(1);
  }

  equals(other: Rate): boolean {
    return this.#fraction.equals(other.#fraction);
  }

  /** The percentage as plain decimal text: "8.1". */
  percentText(): string {
    return this.#fraction.times(100).toFixed();
  }

  /** The fraction as plain decimal text: "0.081". */
  toString(): string {
    return this.#fraction.toFixed();
  }

  toJSON(): string {
    return this.toString();
  }

  /** A rate never takes part in arithmetic of numbers by accident. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw new TypeError("A Rate is not a number");
  }
}
