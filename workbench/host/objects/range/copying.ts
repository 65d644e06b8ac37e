import { keepTableHeaders } from "../../../model/cells/tableHeaders";
import { copyCells, type Place } from "../../../model/cells/copy";
import { moveCells } from "../../../model/cells/move";
import { ExcelError } from "../../../model/errors";
import type { Method } from "../../hostObject";
import { textOf } from "../arguments";
import { addressArea } from "./fromAddress";
import { change, rangeArgument, type RangePlace } from "./place";

/** Methods of Range that bring cells to another place. */
export const COPYING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  CopyFrom: (place, [sourceRange, copyType, skipBlanks, transpose]) => {
    if ((copyType ?? "All") !== "All" || skipBlanks === true || transpose === true) {
      throw new ExcelError("NotImplemented", "Range.copyFrom copies all of all cells.");
    }
    const { context, sheetId, area } = place;
    const source = placeOf(place, sourceRange, "sourceRange");
    change(place, (draft) => {
      const written = copyCells(draft, source, { sheetId, area });
      keepTableHeaders(draft, context.workbook.culture, sheetId, written);
    });
  },
  MoveTo: (place, [destinationRange]) => {
    const target = placeOf(place, destinationRange, "destinationRange");
    const { sheetId, area } = place;
    change(place, (draft) => moveCells(draft, { sheetId, area }, target));
  },
};

/** The cells that an argument names: a Range, or an address that may name another sheet. */
function placeOf({ context, sheetId }: RangePlace, argument: unknown, what: string): Place {
  const range = rangeArgument(argument);
  return range ?? addressArea(context, sheetId, textOf(argument, what));
}
