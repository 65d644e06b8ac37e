import type { QuoteDocument } from "../../../../../src/quote";
import { documentLine, documentSite, quoteDocument } from "../../../../support/quoteDocuments";
import { readRows, rowsOf, withTyped, type SheetRow } from "./sheetRows";

/** Call Recording bought. */
export const line = (id: string, change: Parameters<typeof documentLine>[2] = {}) =>
  documentLine("call-recording", "purchase", { id, ...change });

export const teams = documentLine("teams-presence-sync", "sub12", { id: "t", packUsers: 30 });

/** A quote with an option, an alternative and a second site. */
export function twoSites(change: Partial<QuoteDocument> = {}): QuoteDocument {
  const first = documentSite(
    45,
    [
      line("a"),
      line("b", { role: { kind: "optional" } }),
      line("c", { role: { kind: "alternative", to: "a" } }),
    ],
    { id: "s1", lightUsers: 5, serverLicenceKey: "KEY-1" },
  );
  const second = documentSite(12, [line("d")], {
    id: "s2",
    name: "Filiale",
    serverLicenceKey: "",
  });
  const plain = quoteDocument([first, second], change);
  const customer = {
    ...plain.customer,
    addressLines: ["Weg 1", "12345 Ort"],
    customerNumber: "K-7",
  };
  return { ...plain, customer };
}

export const document = twoSites();

/** What is read once somebody has done something to the rows of a sheet. */
export function edited(edit: (rows: readonly SheetRow[]) => readonly SheetRow[], of = document) {
  return readRows(edit(rowsOf(of)), of);
}

/** What is read once somebody has typed into a row. */
export const typing = (key: string, typed: SheetRow["typed"]) =>
  edited((rows) => withTyped(rows, key, typed));
