import type { QuoteDocument } from "../../../../src/quote";
import {
  addressOf,
  type Cell,
  cellAddress,
  GERMAN,
  readEntry,
  type Sheet,
  startOfficeJs,
  type WorkbookState,
} from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";

/** Without waiting long for an Excel that is lost. */
export const QUOTES = { namespace: "FLUX", timeout: 25 };

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
 * by cell however their areas are cut, merged areas, names and stored parts are in order,
 * and an apostrophe before a text counts only where the text would be read as something else without it.
 */
export function comparable(state: WorkbookState): unknown {
  const sheets = state.sheets.map((sheet) => ({
    ...sheet,
    validations: validationsByCell(sheet),
    rows: withoutNeedlessApostrophes(sheet),
    merges: sheet.merges.map(addressOf).sort(),
  }));
  const names = [...state.names].sort((one, other) => one.name.localeCompare(other.name));
  const customXmlParts = [...state.customXmlParts].sort((one, other) =>
    one.xml.localeCompare(other.xml),
  );
  return withNumberedIds({ ...state, sheets, names, customXmlParts });
}

function withoutNeedlessApostrophes({ rows }: Sheet): Sheet["rows"] {
  const plain = (cell: Cell): Cell => {
    const { constant, style } = cell;
    if (!style.quotePrefix || typeof constant !== "string") return cell;
    const entry = readEntry(constant, GERMAN, style.numberFormat);
    const isNeeded = entry.kind !== "constant" || entry.constant !== constant;
    return isNeeded ? cell : { ...cell, style: { ...style, quotePrefix: false } };
  };
  return new Map(
    [...rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]) => [column, plain(cell)])),
    ]),
  );
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
