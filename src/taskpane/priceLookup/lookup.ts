import {
  offeredTerms,
  parseEdition,
  parseProduct,
  parseTerm,
  parseUserCount,
  knownTerms,
  termToken,
  unitPriceOfRaw,
  type CatalogueEdition,
  type PricingError,
  type PricingErrorCode,
  type Product,
  type Result,
  type Term,
  type UnitPrice,
  type UserCount,
} from "../../pricing";
import type { Argument, PriceLookupState } from "./priceLookupState";

/** Everything that follows from what the user said. */
export type Lookup = {
  readonly edition: CatalogueEdition;
  /** Undefined while the text or cell names no product. */
  readonly product: Product | undefined;
  /** The terms to choose from, the shortest commitment first. */
  readonly terms: readonly Term[];
  /** The chosen term, or a start where none was chosen; undefined if the product is not sold under it. */
  readonly term: Term | undefined;
  /** Undefined while none are given or they are no number. */
  readonly users: UserCount | undefined;
  /** Whether the price can depend on the users. */
  readonly needsUsers: boolean;
  readonly price: Result<UnitPrice, PricingError>;
  /** What is wrong or missing, at the argument that has to change. */
  readonly errors: Readonly<Partial<Record<Argument, PricingError>>>;
};

/** Under these nearly every product is sold; offered until a product is named. */
const USUAL_TERMS: readonly Term[] = ["purchase", "sub12", "sub24", "sub36"];

/** Where an error is not about the product. */
const ARGUMENT_AT_FAULT: Readonly<Partial<Record<PricingErrorCode, Argument>>> = {
  missingTerm: "term",
  unknownTerm: "term",
  termNotOffered: "term",
  missingUserCount: "users",
  invalidUserCount: "users",
};

/** Derives the price and all that leads to it. */
export function lookUp(state: PriceLookupState): Lookup {
  const edition = editionOf(state);
  const rawProduct = rawArgument(state, "product");
  const parsed = parseProduct(rawProduct, edition);
  const product = parsed.ok ? parsed.value : undefined;
  const chosen = parseTerm(rawArgument(state, "term"));
  const terms = termsFor(product, chosen.ok ? chosen.value : undefined);
  const needsUsers = !!state.cells.users || !product || isPricedByUsers(product);
  const users = parseUserCount(rawArgument(state, "users"));
  const price = unitPriceOfRaw(
    {
      product: rawProduct,
      term: state.cells.term?.value ?? startingTerm(state.typed.term, terms),
      users: needsUsers ? rawArgument(state, "users") : undefined,
    },
    edition,
  );
  return {
    edition,
    product,
    terms,
    term: termOf(state, terms),
    users: users.ok ? users.value : undefined,
    needsUsers,
    price,
    errors: {
      ...(users.ok || !needsUsers ? {} : { users: users.error }),
      ...(price.ok ? {} : { [argumentOf(price.error)]: price.error }),
    },
  };
}

function editionOf(state: PriceLookupState): CatalogueEdition {
  const chosen = parseEdition(state.typed.edition);
  const edition = chosen.ok ? chosen : parseEdition("");
  if (!edition.ok) throw new RangeError("There is no price list");
  return edition.value;
}

function rawArgument({ cells, typed }: PriceLookupState, argument: Argument): unknown {
  const cell = cells[argument];
  return cell ? cell.value : typed[argument];
}

function isPricedByUsers({ kind }: Product): boolean {
  return kind === "tiered" || kind === "package";
}

function termsFor(product: Product | undefined, chosen: Term | undefined): readonly Term[] {
  if (!product) return knownTerms().filter((term) => term === chosen || USUAL_TERMS.includes(term));
  return product.kind === "free" ? ["once"] : offeredTerms(product);
}

/** The only term of a product need not be chosen, and the first one is a start. */
function startingTerm(typed: string, terms: readonly Term[]): string {
  const [first] = terms;
  return first !== undefined && (terms.length === 1 || typed === "") ? termToken(first) : typed;
}

function termOf({ cells, typed }: PriceLookupState, terms: readonly Term[]): Term | undefined {
  const term = parseTerm(cells.term ? cells.term.value : startingTerm(typed.term, terms));
  return term.ok && term.value && terms.includes(term.value) ? term.value : undefined;
}

function argumentOf({ code }: PricingError): Argument {
  return ARGUMENT_AT_FAULT[code] ?? "product";
}
