import { latestEdition, type CatalogueEdition } from "../../../../pricing";
import {
  cellsOfText,
  listOfReading,
  readCells,
  readListFile,
  type CellPlace,
  type CellsReading,
  type ListFacts,
  type ListFault,
  type ReadingFault,
  type SheetValue,
} from "../../../../priceLists";

/** What a list is read from. */
export type ListSource =
  | { readonly kind: "json"; readonly text: string }
  | {
      readonly kind: "cells";
      readonly reading: CellsReading;
      /** Of the cells, in hexadecimal. */
      readonly sha256: string;
    };

/** A fault, and the cell or the path where it is. */
export type PlacedListFault = {
  readonly fault: ListFault | ReadingFault;
  readonly at: CellPlace | undefined;
};

/** What was understood. */
export type ReadList = {
  /** Undefined where the file is no list at all. */
  readonly edition: CatalogueEdition | undefined;
  readonly faults: readonly PlacedListFault[];
  readonly newProducts: readonly string[];
  /** Support plans whose prices are those of the list before. */
  readonly keptPlans: readonly string[];
};

export async function sourceOfCells(
  cells: readonly (readonly SheetValue[])[],
): Promise<ListSource> {
  const bytes = new TextEncoder().encode(JSON.stringify(cells));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { kind: "cells", reading: readCells(cells), sha256 };
}

/** A file is JSON, or lines of text with columns between tabs. */
export async function sourceOfFile(name: string, text: string): Promise<ListSource> {
  const isJson = /\.json$/i.test(name) || /^\uFEFF?\s*\{/.test(text);
  return isJson ? { kind: "json", text } : sourceOfCells(cellsOfText(text));
}

/** The list that the source holds; what it does not say of itself comes from the user. */
export function readSource(
  source: ListSource,
  { id, validFrom }: Pick<ListFacts, "id" | "validFrom">,
): ReadList {
  if (source.kind === "json") {
    const read = readListFile(source.text);
    if (read.ok)
      return { edition: read.value, faults: [], newProducts: newIn(read.value), keptPlans: [] };
    const faults = read.error.map((fault) => ({ fault, at: undefined }));
    return { edition: undefined, faults, newProducts: [], keptPlans: [] };
  }
  const { reading, sha256 } = source;
  const [year = "", month = ""] = id.split("-");
  const facts = { id, validFrom, printedDate: `${month}/${year}`, sourceSha256: sha256 };
  const list = listOfReading(reading, facts, latestEdition());
  return {
    edition: list.edition,
    faults: [...reading.faults.map((fault) => ({ fault, at: fault.at })), ...list.faults],
    newProducts: list.newProducts,
    keptPlans: list.keptPlans,
  };
}

function newIn({ extensions, supportPlans }: CatalogueEdition): readonly string[] {
  const before = latestEdition();
  const known = new Set([...before.extensions, ...before.supportPlans].map(({ id }) => id));
  return [...extensions, ...supportPlans].flatMap(({ id, name }) => (known.has(id) ? [] : [name]));
}
