/** Errors of the arguments that make up a price. */
export const PRICE_ERRORS = [
  "missingProduct",
  "unknownProduct",
  "headingInRange",
  "missingTerm",
  "unknownTerm",
  "termNotOffered",
  "missingUserCount",
  "invalidUserCount",
  "unknownEdition",
  "notASingleValue",
  "errorValue",
] as const;

/** Errors of a product that is compared under all its terms. */
export const COMPARISON_ERRORS = [
  "missingProduct",
  "unknownProduct",
  "headingInRange",
  "missingUserCount",
  "invalidUserCount",
  "invalidMonths",
  "invalidAmount",
  "unknownEdition",
  "notASingleValue",
  "errorValue",
] as const;

/** Errors of a range of lines as a whole, and of its lines: in their cells, or named by `inLine`. */
export const LINES_ERRORS = [
  "tooFewColumns",
  "tooManyColumns",
  "tooLarge",
  "noLines",
  "inLine",
  "missingProduct",
  "unknownProduct",
  "headingInRange",
  "missingTerm",
  "unknownTerm",
  "termNotOffered",
  "missingUserCount",
  "invalidUserCount",
  "missingQuantity",
  "invalidQuantity",
  "invalidDiscount",
  "ambiguousDiscount",
  "invalidDate",
  "notASingleValue",
  "errorValue",
] as const;

/** Errors of the arguments of a commitment's dates. */
export const COMMITMENT_ERRORS = [
  "missingDate",
  "invalidDate",
  "missingTerm",
  "unknownTerm",
  "noTermEnd",
  "notASingleValue",
  "errorValue",
] as const;

/** Errors of the arguments of a tax. */
export const VAT_ERRORS = [
  "missingAmount",
  "invalidAmount",
  "unknownCountry",
  "invalidDate",
  "noVatRate",
  "notASingleValue",
  "errorValue",
] as const;
