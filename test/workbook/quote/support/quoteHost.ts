import type { QuoteDocument } from "../../../../src/pricing";
import { addressOf, cellAddress } from "../../../../workbench/model/area";
import type { Sheet, WorkbookState } from "../../../../workbench/model/state";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { startOfficeJs } from "../../../workbench/support/officeJs";

/** Without waiting long for an Excel that is lost. */
export const QUOTES = { namespace: "FLUX", patience: 25 };

export function startQuotes(options: Parameters<typeof startOfficeJs>[0] = {}) {
  const host = startOfficeJs(options);
  return { host, workbook: host.workbook };
}

/** Two sites with all kinds of lines. */
export function sampleDocument(change: Partial<QuoteDocument> = {}): QuoteDocument {
  const recording = documentLine("call-recording", "sub24", { id: "a", note: "=1+1" });
  const first = documentSite(
    45,
    [
      recording,
      documentLine("pro-ivr", "purchase", {
        id: "b",
        discount: { kind: "percent", percent: "12.5" },
      }),
      documentLine("call-recording", "purchase", { id: "c", role: { kind: "optional" } }),
    ],
    { id: "s1", lightUsers: 4, serverLicenceKey: "KEY-1" },
  );
  const second = documentSite(12, [documentLine("pro-ivr", "sub12", { id: "d", quantity: 2 })], {
    id: "s2",
    name: "Filiale",
    serverLicenceKey: "",
  });
  return quoteDocument([first, second], change);
}

/** A quote of many lines on one site. */
export function longDocument(lines: number): QuoteDocument {
  const all = Array.from({ length: lines }, (_, index) =>
    documentLine("call-recording", "sub24", { id: `l${index}` }),
  );
  return quoteDocument([documentSite(45, all, { id: "s1", serverLicenceKey: "KEY-1" })]);
}

/**
 * A state in which only that is kept which makes a difference: ids are numbered by their order, rules of entry stand
 * by cell however their areas are cut, merged areas are in order, and no links are as good as none.
 */
export function comparable(state: WorkbookState): unknown {
  const sheets = state.sheets.map((sheet) => ({
    ...sheet,
    validations: validationsByCell(sheet),
    merges: sheet.merges.map(addressOf).sort(),
    hyperlinks: sheet.hyperlinks?.size ? sheet.hyperlinks : undefined,
  }));
  return withNumberedIds({ ...state, sheets });
}

function validationsByCell({ validations }: Sheet): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { areas, ...rule } of validations) {
    for (const { row, column, rows, columns } of areas) {
      for (let index = 0; index < rows * columns; index += 1) {
        const at = cellAddress(row + Math.floor(index / columns), column + (index % columns));
        cells.set(at, rule);
      }
    }
  }
  return cells;
}

function withNumberedIds(state: unknown): unknown {
  const ids = new Map<string, string>();
  const plain = (value: unknown): unknown => {
    if (value instanceof Map) {
      return [...value]
        .map(([key, each]: [unknown, unknown]) => [key, plain(each)] as const)
        .sort(byKey);
    }
    if (Array.isArray(value)) return (value as unknown[]).map((each) => plain(each));
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).filter(([, each]) => each !== undefined);
      return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]).sort(byKey));
    }
    if (typeof value === "string" && /^\{[0-9a-f-]{36}\}$/i.test(value)) {
      const known = ids.get(value) ?? `id${ids.size}`;
      ids.set(value, known);
      return known;
    }
    return value;
  };
  return plain(state);
}

function byKey([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one).localeCompare(String(other), undefined, { numeric: true });
}
