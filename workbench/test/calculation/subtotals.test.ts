import { areaOf } from "../../model/area";
import { hideRows } from "../../model/cells/lines";
import type { Sheet } from "../../model/state";
import { Book } from "./book";

const FILTER = '<filters><filter val="x"/></filters>';

/** Numbers 1, 2, 4, 8 below a head, of which the second and the last are hidden. */
function book(part: Partial<Sheet>): Book {
  return new Book()
    .fill("A1", [["Zahl"], [1], [2], [4], [8]])
    .change((draft) => {
      const { id } = draft.state.sheets[0] ?? { id: "" };
      draft.updateSheet(id, part);
      hideRows(draft, id, areaOf("3:3"), true);
      hideRows(draft, id, areaOf("5:5"), true);
    })
    .set({
      C1: "=SUBTOTAL(9,A2:A5)",
      C2: "=SUBTOTAL(109,A2:A5)",
      C3: "=SUM(A2:A5)",
    });
}

const values = (of: Book) => ["C1", "C2", "C3"].map((address) => of.value(address));

it("takes rows that people have hidden into SUBTOTAL(9), not into SUBTOTAL(109)", () => {
  expect(values(book({}))).toEqual([15, 5, 15]);
});

it("leaves rows out of every subtotal that the filter of a sheet hides", () => {
  const autoFilter = { area: areaOf("A1:A5"), criteria: new Map([[0, FILTER]]) };
  expect(values(book({ autoFilter }))).toEqual([5, 5, 15]);
});

it("counts hidden rows below a filter, and those of a filter without criteria", () => {
  const above = { area: areaOf("A1:A4"), criteria: new Map([[0, FILTER]]) };
  expect(values(book({ autoFilter: above }))).toEqual([13, 5, 15]);
  const open = { area: areaOf("A1:A5"), criteria: new Map() };
  expect(values(book({ autoFilter: open }))).toEqual([15, 5, 15]);
});
