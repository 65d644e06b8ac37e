import { areaOf } from "../../model/area";
import type { Table } from "../../model/state";
import { draftWith, held, put } from "../support/cells";
import { tableOf } from "../support/table";

const PLAIN = tableOf(areaOf("A1:C3"), ["Netto", "Brutto", "Rest"], { id: "{9}", name: "Liste" });
const TABLE: Table = {
  ...PLAIN,
  columns: PLAIN.columns.map((column) =>
    column.name === "Rest" ? { ...column, totalsFormula: "=SUM([Netto])" } : column,
  ),
};

const withTable = () =>
  draftWith(
    {
      A1: "Netto",
      B1: "Brutto",
      C1: "Rest",
      B2: "=[@Netto]*1.19",
      E2: "=SUM(Liste[Netto])",
      E3: "=[@Netto]",
    },
    { tables: [TABLE] },
  );

it("follows a header that is typed over, in the formulas of the table and of others", () => {
  const draft = withTable();
  put(draft, "A1", "Preis");
  expect(held(draft, "B2")).toBe("=[@Preis]*1.19");
  expect(held(draft, "E2")).toBe("=SUM(Liste[Preis])");
  expect(held(draft, "E3")).toBe("=[@Netto]");
});
