import type { QuoteDocument } from "../../../quote";

type Revision = Pick<QuoteDocument, "id" | "revision">;

/**
 * Name of the workbook that stands for the cells of a quote. It follows them wherever they are moved, and stays with
 * the first sheet when that is copied, so it tells the quote from its copies.
 */
export function anchorName({ id, revision }: Revision): string {
  return `FLUX.Angebot.${id.replace(/[^A-Za-z0-9]/g, "_")}.${revision}`;
}

export function isAnchor(name: string): boolean {
  return name.startsWith("FLUX.Angebot.");
}

/** A quote in the custom property of its sheet; with several quotes there is one in each line. */
export function sheetMark({ id, revision }: Revision): string {
  return `${id} ${revision}`;
}

/** A sheet that was made of a form with a quote; it is no copy of the quote's own sheet. */
export function formMark(revision: Revision): string {
  return `form ${sheetMark(revision)}`;
}

export function hasMark(property: string, mark: string): boolean {
  return property.split("\n").includes(mark);
}

/** The property with one more quote. */
export function withMark(property: string, mark: string): string {
  if (property === "") return mark;
  return hasMark(property, mark) ? property : `${property}\n${mark}`;
}

/** The property without a quote; empty when it was the only one. */
export function withoutMark(property: string, mark: string): string {
  return property
    .split("\n")
    .filter((line) => line !== mark)
    .join("\n");
}

/**
 * Where an address with its sheet leads: "='Angebot A'!$A$1:$L$40"; undefined once the sheet is deleted. Then Excel says
 * "=#REF!$A$1:$L$40", in German "=#BEZUG!$A$1:$L$40"; a sheet of that name would stand in quotes.
 */
export function placeOf(formula: string): { sheet: string; address: string } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(
    formula,
  );
  if (!match) return undefined;
  const [, quoted, plain = "", address = ""] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { sheet, address: address.replaceAll("$", "") };
}
