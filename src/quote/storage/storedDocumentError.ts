/** Why a stored document cannot be read; it stays where it is. */
export type StoredDocumentError =
  /** Written by a later version of the add-in. */
  | { readonly code: "newerSchema"; readonly schema: number }
  /** `path` leads to what is wrong: "sites.0.lines.2.term". */
  | { readonly code: "notADocument"; readonly path: string };
