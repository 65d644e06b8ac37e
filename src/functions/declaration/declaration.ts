import type { Language } from "../../i18n";
import type { PricingErrorCode } from "../../pricing";

/** The same words in every language that Excel shows them in. */
export type Texts = Readonly<Record<Language, string>>;

/** A list of values that Excel offers while the argument is typed. */
export type EnumId = "TERM" | "PRODUCT" | "SUPPORT_PLAN" | "INTERVAL" | "COUNTRY" | "SCHEDULE_ROWS";

export type ParameterDeclaration = {
  readonly name: Texts;
  readonly description: Texts;
  /** "any" reaches us as it is, so that we can say what is wrong with it; "string" where values are offered. */
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly customEnum?: EnumId;
};

/** A call and what it gives, which the tests compute and the reference shows. */
export type Example = {
  readonly arguments: readonly unknown[];
  readonly gives: string | number | boolean | readonly (readonly (string | number | boolean)[])[];
};

/** All there is to know of a function besides what it computes. */
export type FunctionDeclaration = {
  /** What workbooks store; never to be changed. */
  readonly id: string;
  readonly description: Texts;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result: {
    readonly type: "number" | "string" | "any";
    readonly dimensionality: "scalar" | "matrix";
  };
  readonly examples: readonly Example[];
  /** Errors that its arguments can cause. */
  readonly errors: readonly PricingErrorCode[];
};
