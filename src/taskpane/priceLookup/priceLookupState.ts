import type { Cell, CellAddress } from "../../workbook/ports/port";

/** What a price depends on and what a cell can hold for a formula. */
export type Argument = "product" | "term" | "users";

export const ARGUMENTS: readonly Argument[] = ["product", "term", "users"];

/** Only what is typed is stored. */
export type TypedField = Argument | "edition" | "months" | "upgradeCost";

/** Everything the user has said, raw, so that no input is ever lost; prices are derived from it. */
export type PriceLookupState = {
  /** As typed or chosen; "" for nothing. Terms are tokens, "Abo24"; an edition is its id. */
  readonly typed: Readonly<Record<TypedField, string>>;
  /** The cells picked in place of typing, with what they held when they were last read. */
  readonly cells: Readonly<Partial<Record<Argument, Cell>>>;
  /** The argument for which the user is about to pick a cell. */
  readonly picking: Argument | undefined;
};

export type PriceLookupAction =
  | { readonly type: "typed"; readonly field: TypedField; readonly text: string }
  | { readonly type: "pickingStarted"; readonly argument: Argument }
  | { readonly type: "pickingCancelled" }
  | { readonly type: "cellPicked"; readonly argument: Argument; readonly cell: Cell }
  | { readonly type: "cellReleased"; readonly argument: Argument }
  /** Undefined stands for a cell whose sheet is gone. */
  | {
      readonly type: "cellsRead";
      readonly cells: readonly { readonly asked: CellAddress; readonly cell: Cell | undefined }[];
    };

export const emptyPriceLookup: PriceLookupState = {
  typed: { product: "", term: "", users: "", edition: "", months: "", upgradeCost: "" },
  cells: {},
  picking: undefined,
};

export function priceLookupReducer(
  state: PriceLookupState,
  action: PriceLookupAction,
): PriceLookupState {
  switch (action.type) {
    case "typed":
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case "pickingStarted":
      return { ...state, picking: action.argument };
    case "pickingCancelled":
      return { ...state, picking: undefined };
    case "cellPicked":
      return {
        ...state,
        cells: { ...state.cells, [action.argument]: action.cell },
        picking: undefined,
      };
    case "cellReleased":
      return { ...state, cells: withCell(state.cells, action.argument, undefined) };
    case "cellsRead":
      return { ...state, cells: reread(state.cells, action.cells) };
  }
}

type Cells = PriceLookupState["cells"];

/** The same object when nothing has changed, so that nothing renders again. */
function reread(
  cells: Cells,
  readings: readonly { readonly asked: CellAddress; readonly cell: Cell | undefined }[],
): Cells {
  let next = cells;
  for (const argument of ARGUMENTS) {
    const known = next[argument];
    const reading = readings.find(({ asked }) => known && isSameCell(asked, known));
    if (known && reading && reading.cell?.value !== known.value) {
      next = withCell(next, argument, reading.cell);
    }
  }
  return next;
}

function withCell(cells: Cells, argument: Argument, cell: Cell | undefined): Cells {
  const others = Object.entries(cells).filter(([name]) => name !== argument);
  return Object.fromEntries(cell ? [...others, [argument, cell]] : others);
}

function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}
