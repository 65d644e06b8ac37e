import fc from "fast-check";
import { addLine, moveLine, removeLine } from "../../../../../src/quote";
import { documentLine } from "../../../../support/quoteDocuments";
import { asked, lineEdit, understood, type LineEdit, type PlacedLine } from "./lineEdit";
import { typedRow, type SheetRow } from "./sheetRows";

export const lineRemoved = lineEdit(
  "lineRemoved",
  fc.constant(({ line }, document, rows) =>
    understood(
      rows.filter(({ key }) => key !== `line:${line.id}`),
      removeLine(document, line.id),
      "lineRemoved",
    ),
  ),
);

/** Puts a row below the heading of the site, or below so many of its lines. */
function putBelow(
  rows: readonly SheetRow[],
  row: SheetRow,
  { site, line }: PlacedLine,
  index: number,
): readonly SheetRow[] {
  const others = site.lines.filter(({ id }) => id !== line.id);
  const above = index === 0 ? `light:${site.id}` : `line:${others[index - 1]?.id ?? ""}`;
  const place = rows.findIndex(({ key }) => key === above) + 1;
  return place === 0 ? rows : [...rows.slice(0, place), row, ...rows.slice(place)];
}

export const lineMoved = lineEdit(
  "lineMoved",
  fc
    .record({ place: fc.nat(20), to: fc.nat(20) })
    .map(({ place, to }): LineEdit => ({ line, site }, document, rows) => {
      const target = document.sites[to % document.sites.length];
      const key = `line:${line.id}`;
      const row = rows.find((each) => each.key === key);
      if (!target || !row) return undefined;
      const count = target.lines.filter(({ id }) => id !== line.id).length;
      const index = place % (count + 1);
      const isSame = target === site && site.lines.indexOf(line) === index;
      if (isSame) return undefined;
      const others = rows.filter((each) => each !== row);
      const moved = putBelow(others, row, { site: target, line }, index);
      if (moved === others) return undefined;
      return understood(
        moved,
        moveLine(document, line.id, { siteId: target.id, index }),
        "lineMoved",
      );
    }),
);

export const lineCopied = lineEdit(
  "lineCopied",
  fc.nat(20).map((place): LineEdit => (placed, document, rows) => {
    const { line, site } = placed;
    const row = rows.find(({ key }) => key === `line:${line.id}`);
    if (!row) return undefined;
    const own = site.lines.indexOf(line);
    const index = own + 1 + (place % (site.lines.length - own));
    const copied = putBelow(rows, row, { site, line: { ...line, id: "" } }, index);
    if (copied === rows) return undefined;
    const copy = { ...line, id: `${line.id}.copy1` };
    return understood(copied, addLine(document, { siteId: site.id, index }, copy), "lineAdded");
  }),
);

export const lineAdded = lineEdit(
  "lineAdded",
  fc
    .record({ place: fc.nat(20), count: fc.integer({ min: 1, max: 50 }), hasTerm: fc.boolean() })
    .map(({ place, count, hasTerm }): LineEdit => ({ site }, document, rows) => {
      const index = place % (site.lines.length + 1);
      const row = typedRow({
        product: { value: "pro ivr" },
        quantity: { value: count },
        ...(hasTerm && { term: { value: "Kauf" } }),
      });
      const typed = documentLine("pro-ivr", "purchase", { id: "", quantity: count });
      const added = putBelow(rows, row, { site, line: typed }, index);
      if (added === rows) return undefined;
      if (!hasTerm) return asked(added, document, "unknownTerm");
      const line = { ...typed, id: typedId(added, row) };
      return understood(added, addLine(document, { siteId: site.id, index }, line), "lineAdded");
    }),
);

/** Of a line that was typed, after the row above it. */
function typedId(rows: readonly SheetRow[], row: SheetRow): string {
  const above = rows.slice(0, rows.indexOf(row)).reverse();
  const key = above.find((each) => each.key !== undefined)?.key ?? "";
  return `${key.replace(/^\w+:/, "")}.typed1`;
}
