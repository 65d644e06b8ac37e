import type { CatalogueEdition, PriceLookup } from "../../../pricing";
import { defaultEdition } from "../../cell/arrivingLists";
import { editionArgument, priceLookupOf } from "../../cell/arguments";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { PRICE_ERRORS } from "../../declaration/errorGroups";
import { EDITION, PRODUCT, TERM, USERS } from "../../declaration/parameters";
import { isBlankQuestion, unitPriceArguments } from "../../cell/questions";

export const declaration = {
  id: "PRICE",
  description: {
    de: "Netto-Listenpreis in Euro je Serverlizenz: einmalig bei Kauf, im Monat bei Abo, im Jahr oder einmalig bei Support-Plänen",
    en: "Net list price in euro per server licence: once for Kauf, a month for Abo, a year or once for a support plan",
  },
  parameters: [PRODUCT, TERM, USERS, EDITION],
  result: { type: "any", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", "Abo24", 45], gives: 89.5 },
    { arguments: ["Pro IVR", "Kauf"], gives: 249 },
    { arguments: ["Teams Presence Sync", "Abo12", 12], gives: 22.2 },
    { arguments: ["Support Premium", "jährlich"], gives: 828 },
  ],
  errors: PRICE_ERRORS,
} as const satisfies FunctionDeclaration;

/** That of calls which name no list; made when it is first needed, so that the script starts fast. */
let usual: { readonly edition: CatalogueEdition; readonly lookUp: PriceLookup } | undefined;

/** A look-up where the cells hold what they usually hold; everything else takes the explaining way. */
export function run(
  product: unknown,
  term: unknown,
  users: unknown,
  edition: unknown,
): number | "" {
  const price = edition === null ? usualPrice(product, term, users) : NaN;
  return Number.isNaN(price) ? explainedPrice(product, term, users, edition) : price;
}

function usualPrice(product: unknown, term: unknown, users: unknown): number {
  const edition = defaultEdition();
  if (usual?.edition !== edition) usual = { edition, lookUp: priceLookupOf(edition) };
  return usual.lookUp(product, term, users);
}

function explainedPrice(
  product: unknown,
  term: unknown,
  users: unknown,
  edition: unknown,
): number | "" {
  const list = editionArgument(edition);
  if (isBlankQuestion(product, term, users)) return "";
  const price = priceLookupOf(list)(product, term, users);
  if (!Number.isNaN(price)) return price;
  return unitPriceArguments(product, term, users, list).amount.toNumber();
}
