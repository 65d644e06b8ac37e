import fc from "fast-check";
import { latestEdition } from "../../src/pricing";
import {
  readProductTable,
  type ColumnRole,
  type ProductTable,
  type TableLine,
} from "../../src/productTables";
import { MESSY_LISTS } from "./messyLists";

function rolesOf({ columns }: ProductTable, width: number): string {
  const { prices, ...single } = columns;
  const roles = new Map<number, string>(prices.map((column) => [column, "price"]));
  for (const [role, column] of Object.entries(single)) roles.set(column, role);
  return Array.from({ length: width }, (_, column) => roles.get(column) ?? "-").join(" ");
}

function shown({ product, term, users, lightUsers, ...line }: TableLine): string {
  const name =
    product.status === "suggested"
      ? `${product.candidates[0].name}?`
      : `${product.text.replace(/[,(]? ?(?:- )?\(?(?:Abo 24 Monate|Kauf|12M)\)?$/, "").trim()}${product.status === "unknown" ? "!" : ""}`;
  const counted = lightUsers === undefined ? users : `${users ?? ""}+${lightUsers}`;
  return [
    name,
    String(term ?? "").replace("\n", " "),
    counted,
    line.quantity,
    line.discount,
    line.start,
    line.customer,
    line.site,
  ]
    .map((part) => String(part ?? ""))
    .join(", ")
    .replace(/(?:, )+$/, "");
}

const read = (cells: Parameters<typeof readProductTable>[0]) =>
  readProductTable(cells, latestEdition());

const linesOf = (table: ProductTable | undefined) =>
  (table?.rows ?? []).flatMap((row) => (row.kind === "line" ? [`${row.row}: ${shown(row)}`] : []));

describe.each(MESSY_LISTS)("$name", ({ cells, columns, lines }) => {
  const table = read(cells);

  it("has its columns recognised", () => {
    expect(table && rolesOf(table, cells[0]?.length ?? 0)).toBe(columns);
  });

  it("has its lines recognised", () => {
    expect(linesOf(table)).toEqual(lines);
  });
});

it("is no product table where nothing names a product", () => {
  expect(
    read([
      ["Name", "Alter"],
      ["Anna", 30],
      ["Otto", 41],
    ]),
  ).toBeUndefined();
  expect(read([])).toBeUndefined();
  expect(read([[]])).toBeUndefined();
});

it("prints the share of cells of the messy lists that are recognised", () => {
  let columns = 0;
  let recognised = 0;
  for (const list of MESSY_LISTS) {
    const table = read(list.cells);
    const roles = table ? rolesOf(table, list.cells[0]?.length ?? 0).split(" ") : [];
    list.columns.split(" ").forEach((role, column) => {
      if (role === "-") return;
      columns += list.lines.length;
      if (roles[column] === role) recognised += list.lines.length;
    });
  }
  process.stdout.write(`recognised: ${recognised} of ${columns} cells of messy lists\n`);
  expect(recognised / columns).toBeGreaterThan(0.95);
});

it.each<ColumnRole>(["users", "quantity"])(
  "takes no other numbers for %s where there are headings",
  (role) => {
    const table = read([
      ["Artikel", "Laufzeit", "Lagerplatz"],
      ["Call Recording", "Abo24", 17],
      ["Pro IVR", "Kauf", 17],
    ]);
    expect(table?.columns[role as "users"]).toBeUndefined();
  },
);

it("gives every row of any cells a meaning, and never fails", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30, unit: "grapheme" }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom("Call Recording", "Cal Recording", "Abo24", "Produkt", "Summe", "", 24, 45),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      const table = read(cells);
      expect(table?.rows.map(({ row }) => row) ?? cells.map((_, row) => row)).toEqual(
        cells.map((_, row) => row),
      );
    }),
  );
});
