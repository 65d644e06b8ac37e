import fc from "fast-check";
import {
  ARGUMENTS,
  emptyPriceLookup,
  priceLookupReducer,
  type PriceLookupAction,
  type PriceLookupState,
  type TypedField,
} from "../../../src/taskpane/priceLookup/priceLookupState";
import type { Cell } from "../../../src/workbook/ports/port";

const after = (...actions: readonly PriceLookupAction[]): PriceLookupState =>
  actions.reduce(priceLookupReducer, emptyPriceLookup);

const a2: Cell = { sheet: "Tabelle1", address: "A2", value: "Call Recording" };
const b2: Cell = { sheet: "Tabelle1", address: "B2", value: "" };

it("keeps what is typed as it is typed", () => {
  const state = after(
    { type: "typed", field: "users", text: " 45,5 " },
    { type: "typed", field: "product", text: "Cal Rec" },
  );
  expect(state.typed).toMatchObject({ users: " 45,5 ", product: "Cal Rec", term: "" });
});

it("takes a picked cell in place of what was typed, and gives that back when the cell is released", () => {
  const picked = after(
    { type: "typed", field: "product", text: "Pro IVR" },
    { type: "pickingStarted", argument: "product" },
    { type: "cellPicked", argument: "product", cell: a2 },
  );
  expect(picked).toMatchObject({ cells: { product: a2 }, picking: undefined });
  const released = priceLookupReducer(picked, { type: "cellReleased", argument: "product" });
  expect(released.cells).toEqual({});
  expect(released.typed.product).toBe("Pro IVR");
});

it("picks for one argument at a time, and stops without a change", () => {
  const state = after(
    { type: "pickingStarted", argument: "product" },
    { type: "pickingStarted", argument: "users" },
  );
  expect(state.picking).toBe("users");
  expect(priceLookupReducer(state, { type: "pickingCancelled" })).toEqual(emptyPriceLookup);
});

describe("when the picked cells are read again", () => {
  const picked = after(
    { type: "cellPicked", argument: "product", cell: a2 },
    { type: "cellPicked", argument: "users", cell: b2 },
  );

  it("takes new values", () => {
    const read = { asked: b2, cell: { ...b2, value: 45 } };
    const state = priceLookupReducer(picked, { type: "cellsRead", cells: [read] });
    expect(state.cells).toEqual({ product: a2, users: { ...b2, value: 45 } });
  });

  it("keeps the very same cells where nothing has changed", () => {
    const read = { asked: a2, cell: { ...a2 } };
    const state = priceLookupReducer(picked, { type: "cellsRead", cells: [read] });
    expect(state.cells).toBe(picked.cells);
  });

  it("gives up cells whose sheet is gone", () => {
    const read = { asked: a2, cell: undefined };
    const state = priceLookupReducer(picked, { type: "cellsRead", cells: [read] });
    expect(state.cells).toEqual({ users: b2 });
  });

  it("does not care for cells that have been replaced meanwhile", () => {
    const read = { asked: { sheet: "Tabelle1", address: "Z9" }, cell: undefined };
    const state = priceLookupReducer(picked, { type: "cellsRead", cells: [read] });
    expect(state.cells).toBe(picked.cells);
  });
});

it("never loses a text to anything but another text in the same field", () => {
  const fields = Object.keys(emptyPriceLookup.typed) as TypedField[];
  const argument = fc.constantFrom(...ARGUMENTS);
  const cell = fc.record({
    sheet: fc.string(),
    address: fc.constantFrom("A1", "B2"),
    value: fc.oneof(fc.string(), fc.integer()),
  });
  const action: fc.Arbitrary<PriceLookupAction> = fc.oneof(
    fc.record({
      type: fc.constant("typed" as const),
      field: fc.constantFrom(...fields),
      text: fc.string(),
    }),
    fc.record({ type: fc.constant("pickingStarted" as const), argument }),
    fc.record({ type: fc.constant("pickingCancelled" as const) }),
    fc.record({ type: fc.constant("cellPicked" as const), argument, cell }),
    fc.record({ type: fc.constant("cellReleased" as const), argument }),
    fc.record({
      type: fc.constant("cellsRead" as const),
      cells: fc.array(fc.record({ asked: cell, cell: fc.option(cell, { nil: undefined }) })),
    }),
  );
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const state = actions.reduce(priceLookupReducer, emptyPriceLookup);
      for (const field of fields) {
        const texts = actions.flatMap((each) =>
          each.type === "typed" && each.field === field ? [each.text] : [],
        );
        expect(state.typed[field]).toBe(texts.at(-1) ?? "");
      }
    }),
  );
});
