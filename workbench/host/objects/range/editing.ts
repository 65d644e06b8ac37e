import { clearArea, clearingOf } from "../../../model/cells/clear";
import { deleteCells, insertCells } from "../../../model/cells/insertDelete";
import { mergeArea, unmergeArea } from "../../../model/cells/merge";
import { paintArea } from "../../../model/cells/style";
import { usedAreaWithin } from "../../../model/cells/usedArea";
import { ExcelError } from "../../../model/errors";
import type { Method } from "../../hostObject";
import { booleanOf, countOf, optional, wordOf } from "../arguments";
import { change, sibling, type RangePlace } from "./place";

/** Methods of Range that change cells where they are. */
export const EDITING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  Clear: (place, [applyTo]) => {
    const clearing = clearingOf(applyTo);
    change(place, (draft) => clearArea(draft, place.sheetId, place.area, clearing));
  },
  Insert: (place, [shift]) => {
    const word = wordOf(shift, ["Down", "Right"], "shift");
    // The range itself moves with its cells; the answer is where the new ones are.
    const { area } = place;
    change(place, (draft) => insertCells(draft, place.sheetId, area, word));
    return sibling(place, area);
  },
  Delete: (place, [shift]) => {
    const word = wordOf(shift, ["Up", "Left"], "shift");
    change(place, (draft) => deleteCells(draft, place.sheetId, place.area, word));
  },
  Merge: (place, [across]) => {
    const isAcross = optional(across, booleanOf, "across") ?? false;
    const { context, sheetId, area } = place;
    const isEmpty = !usedAreaWithin(context.workbook, sheetId, area, true);
    change(place, (draft) => {
      mergeArea(draft, sheetId, area, isAcross);
      // R13.
      if (isEmpty && context.habits.mergingDropsFill) {
        paintArea(draft, sheetId, area, (style) => ({ ...style, fill: "" }));
      }
    });
  },
  Unmerge: (place) => change(place, (draft) => unmergeArea(draft, place.sheetId, place.area)),
  Select: ({ context, sheetId, area }) => {
    context.workbook.activate(sheetId);
    context.workbook.select(sheetId, [area]);
  },
  Calculate: ({ context }) => context.workbook.calculator.recalculate("Full"),
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    const fits =
      countOf(rows, "rows") === area.rows && countOf(columns, "columns") === area.columns;
    if (fits) return;
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};
