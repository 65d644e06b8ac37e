import type { ListFaultTexts } from "../../tools/listFaultTexts";

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What is wrong with a price list, in English. */
export const listFaultsEn: ListFaultTexts = {
  notJson: () => "The file is no price list: it holds no JSON.",
  tooLarge: ({ maximum }) => `The file is too large: more than ${maximum} characters.`,
  otherFormat: ({ format }) =>
    `The file has the format “${format}”; this version of the add-in reads format 1.`,
  malformedField: ({ expected, received }) => `Expected ${expected}, found ${received}.`,
  malformedEditionId: ({ id }) =>
    `“${id}” is no edition: it is a year and a month, such as 2027-01.`,
  malformedDate: ({ date }) => `“${date}” is no day; write it like 2027-01-01.`,
  idDisagreesWithDate: ({ id, validFrom }) =>
    `Edition ${id} holds from ${validFrom}; both must be in the same month.`,
  malformedSha256: () => "The hash of the source does not have 64 digits from 0 to f.",
  malformedTierBound: ({ bound }) => `${bound} is no upper bound of a tier.`,
  tierBoundsNotAscending: ({ bound, lowerBound }) =>
    `The upper bound ${bound} follows ${lowerBound}; tiers must ascend.`,
  tooManyTiers: ({ bounds }) => `${bounds} tiers are too many.`,
  noExtensions: () => "The list has no extension.",
  malformedProductId: ({ id }) =>
    `“${id}” is no id: it has lower-case letters, digits and hyphens only.`,
  duplicateProductId: ({ id, sameAs }) => `The id “${id}” is already in ${sameAs}.`,
  emptyName: () => "The name is empty.",
  nameCollision: ({ name, sameAs }) => `Another product is called “${name}”: ${sameAs}.`,
  malformedPackSize: ({ usersPerPack }) => `${usersPerPack} is no number of users per pack.`,
  noPrice: () => "The product has no price.",
  notOnePricePerTier: ({ prices, tiers }) =>
    `${count(prices, "price", "prices")} for ${count(tiers, "tier", "tiers")}; each needs one.`,
  malformedPrice: ({ price }) => `“${price}” is no price; write it like 1299.00.`,
  priceNotPositive: ({ price }) => `The price ${price} is not above 0.`,
  priceFallsWithTier: ({ price, lowerTierPrice }) =>
    `The price ${price} is below that of the lower tier, ${lowerTierPrice}.`,
  priceRisesWithTerm: ({ price, shorterTermPrice }) =>
    `The monthly price ${price} is above that of the shorter term, ${shorterTermPrice}.`,
  unknownMatrixPlan: ({ plan }) =>
    `The support matrix names “${plan}”, which the list does not have.`,
  notOneEntryPerPlan: ({ entries, plans }) =>
    `${count(entries, "entry", "entries")} for ${count(plans, "support plan", "support plans")}.`,
  duplicateEditionId: ({ id }) => `There is an edition ${id} already.`,
  editionsNotAscending: ({ validFrom, earlierValidFrom }) =>
    `It holds from ${validFrom}, but the list before it from ${earlierValidFrom}.`,
  noPrices: () => "Here are no prices that belong to a product and a term.",
  noProduct: () => "This row has no product.",
  unreadTerm: ({ text }) => `“${text}” is no term.`,
  unreadAmount: ({ text }) => `“${text}” is no clear amount.`,
  unreadTier: ({ text }) => `“${text}” is no tier.`,
  noTier: () => "The row of tiers above these prices is missing, or has another number of them.",
  repeatedPrice: ({ product }) => `This price of ${product} is already above.`,
};
