import {
  findProduct,
  nearestProducts,
  parseTerm,
  type CatalogueEdition,
  type Product,
  type Term,
} from "../pricing";
import { textOf, type TableCell } from "./cell";

/** What product a cell names. */
export type ProductReading =
  | { readonly status: "known"; readonly text: string; readonly product: Product }
  /** The nearest first; it is for the user to say. */
  | {
      readonly status: "suggested";
      readonly text: string;
      readonly candidates: readonly [Product, ...Product[]];
    }
  | { readonly status: "unknown"; readonly text: string };

/** A product with the term that stands in the same cell: "Call Recording, Abo 24 Monate". */
export type ReadProduct = ProductReading & { readonly term: Term | undefined };

export type ProductTableReader = (cell: TableCell | undefined) => ReadProduct | undefined;

const SUGGESTIONS = 3;

/** The share of letters that may differ; anything would be like some product else. */
const LARGEST_DIFFERENCE = 0.34;

/** So many different unknown texts are compared with all names; a column of remarks may hold thousands. */
const MOST_SEARCHES = 2000;

/** Longer texts are remarks. */
const LONGEST_NAME = 100;

/** A term at the end of a name, behind a blank, a comma, a dash or in brackets. */
const WITH_TERM =
  /^(.{2,80}?)[\s,;:–—-]+\(?((?:abo|kauf|miete|einmalig|jährlich|purchase|sub|yearly|\d{1,3}\s?m)[^()]{0,30})\)?$/i;

/** Reads the products of one table; each text is read once. */
export function productTableReader(edition: CatalogueEdition): ProductTableReader {
  const known = new Map<TableCell, ReadProduct | undefined>();
  let searches = 0;

  function read(text: string): ReadProduct | undefined {
    if (text === "" || text.length > LONGEST_NAME) return undefined;
    const product = findProduct(text, edition);
    if (product) return { status: "known", text, product, term: undefined };
    const [, name = "", termText] = WITH_TERM.exec(text) ?? [];
    const term = parseTerm(termText);
    if (name !== "" && term.ok && term.value) {
      const named = read(name.trim());
      if (named && named.status !== "unknown") return { ...named, term: term.value };
    }
    searches += 1;
    if (searches > MOST_SEARCHES) return { status: "unknown", text, term: undefined };
    const [first, ...others] = nearestProducts(text, edition, SUGGESTIONS, LARGEST_DIFFERENCE);
    return first
      ? { status: "suggested", text, candidates: [first, ...others], term: undefined }
      : { status: "unknown", text, term: undefined };
  }

  return (cell) => {
    // A number is the name of nothing.
    if (typeof cell !== "string") return undefined;
    if (known.has(cell)) return known.get(cell);
    const reading = read(textOf(cell));
    known.set(cell, reading);
    return reading;
  };
}
