import * as v from "valibot";
import {
  byCommitment,
  fail,
  faultsOf,
  succeed,
  type CatalogueEdition,
  type CatalogueFault,
  type Result,
  type Term,
} from "../../pricing";
import { LIST_FORMAT, listSchema } from "./listSchema";

/** What is wrong with a file, at a path into it: "extensions.3.prices". */
export type ListFault =
  | CatalogueFault
  | { readonly path: string; readonly code: "notJson" }
  | { readonly path: string; readonly code: "tooLarge"; readonly maximum: number }
  | { readonly path: string; readonly code: "otherFormat"; readonly format: string }
  | {
      readonly path: string;
      readonly code: "malformedField";
      readonly expected: string;
      readonly received: string;
    };

/** In characters. */
const LONGEST_QUOTATION = 60;

/** In characters; the list of 2022-09 has 14,000. */
const LONGEST_FILE = 2_000_000;

/** The price list that a file holds, or all that is wrong with it (C4). */
export function readListFile(file: string): Result<CatalogueEdition, readonly ListFault[]> {
  if (file.length > LONGEST_FILE) {
    return fail([{ path: "", code: "tooLarge", maximum: LONGEST_FILE }]);
  }
  const data = parsedJson(file);
  if (!data) return fail([{ path: "", code: "notJson" }]);
  return readListData(data.value);
}

/** Like `readListFile`, of data that have been parsed. */
export function readListData(data: unknown): Result<CatalogueEdition, readonly ListFault[]> {
  const format = formatOf(data);
  if (format !== LIST_FORMAT) {
    return fail([{ path: "format", code: "otherFormat", format: shown(format) }]);
  }
  const parsed = v.safeParse(listSchema, data);
  if (!parsed.success) return fail(parsed.issues.flatMap(faultsOfIssue));
  const edition = parsed.output as CatalogueEdition;
  const faults = faultsOf(edition);
  return faults.length > 0 ? fail(faults) : succeed(edition);
}

/** A price list as a file: the same text for the same list, in whatever order its fields were. */
export function listFileOf(edition: CatalogueEdition): string {
  // The schema has every field in its place.
  const { output } = v.safeParse(listSchema, { ...edition, format: LIST_FORMAT });
  const data = output as v.InferOutput<typeof listSchema>;
  const inOrder = <Priced extends { readonly prices: object }>(product: Priced) => ({
    ...product,
    prices: Object.fromEntries(
      byCommitment(Object.keys(product.prices) as Term[]).map((term) => [
        term,
        (product.prices as Readonly<Record<string, unknown>>)[term],
      ]),
    ),
  });
  const ordered = {
    ...data,
    extensions: data.extensions.map(inOrder),
    supportPlans: data.supportPlans.map(inOrder),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** Whether two lists say the same. */
export function isSameList(one: CatalogueEdition, other: CatalogueEdition): boolean {
  return listFileOf(one) === listFileOf(other);
}

function parsedJson(file: string): { readonly value: unknown } | undefined {
  try {
    // Editors of Windows begin a file with a mark of its encoding.
    return { value: JSON.parse(file.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/** A value of a file, short enough for a sentence; an object may have no text of its own. */
function shown(value: unknown): string {
  const text = value === undefined ? "undefined" : JSON.stringify(value);
  return text.slice(0, LONGEST_QUOTATION);
}

function formatOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
}

function faultsOfIssue(issue: v.InferIssue<typeof listSchema>): readonly ListFault[] {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  const { expected, received } = issue;
  return [{ path, code: "malformedField", expected, received }];
}
