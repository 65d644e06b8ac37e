import { keepTableHeaders } from "../../../model/cells/tableHeaders";
import { copyCells, type CopyType, type Place } from "../../../model/cells/copy";
import { moveCells } from "../../../model/cells/move";
import { usedArea } from "../../../model/cells/usedArea";
import type { Id } from "../../../model/state";
import type { Method } from "../../hostObject";
import { booleanOf, optional, textOf, wordOf } from "../arguments";
import { addressArea } from "./fromAddress";
import { change, rangeArgument, type RangePlace } from "./place";

const COPY_TYPES: readonly CopyType[] = ["All", "Formulas", "Values", "Formats", "Link"];

/** Methods of Range that bring cells to another place. */
export const COPYING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  CopyFrom: (place, [sourceRange, copyType, skipBlanks, transpose]) => {
    const { context, sheetId, area } = place;
    const { culture } = context.workbook;
    const source = placeOf(place, sourceRange, "sourceRange");
    const options = {
      copyType: optional(copyType, copyTypeOf, "copyType") ?? ("All" as const),
      skipBlanks: optional(skipBlanks, booleanOf, "skipBlanks") ?? false,
      transpose: optional(transpose, booleanOf, "transpose") ?? false,
      value: (id: Id, row: number, column: number) => context.workbook.value(id, row, column),
      usedArea: (id: Id) => usedArea(context.workbook, id, true),
    };
    change(place, (draft) => {
      const written = copyCells(draft, source, { sheetId, area }, options);
      keepTableHeaders(draft, culture, sheetId, written);
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

function copyTypeOf(value: unknown, what: string): CopyType {
  return wordOf(value, COPY_TYPES, what);
}
