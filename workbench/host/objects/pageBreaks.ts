import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { updateLayout } from "./layoutSetting";
import { itemAt, lookup } from "./lookup";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { sheetOf, type SheetPlace } from "./sheetPlace";

type Kind = "horizontalBreaks" | "verticalBreaks";
type BreaksPlace = SheetPlace & { readonly kind: Kind };
/** A break before a row or column, which is its key. */
type BreakPlace = BreaksPlace & { readonly line: number };

const PAGE_BREAK: HostClass<BreakPlace> = {
  name: "PageBreak",
  ids: ({ line }) => ({ _Id: String(line) }),
  scalars: {
    _Id: { get: ({ line }) => String(line) },
    ColumnIndex: { get: ({ kind, line }) => (kind === "verticalBreaks" ? line : 0) },
    RowIndex: { get: ({ kind, line }) => (kind === "horizontalBreaks" ? line : 0) },
  },
  methods: {
    Delete: (place) =>
      replace(
        place,
        linesOf(place).filter((line) => line !== place.line),
      ),
  },
};

const { methods, ...all } = lookup<BreaksPlace>({
  items: breaksOf,
  item: (place, key) => {
    if (typeof key === "number") return itemAt(breaksOf(place), key);
    const line = linesOf(place).find((each) => String(each) === key);
    return line === undefined ? null : hostObject<BreakPlace>(PAGE_BREAK, { ...place, line });
  },
});

const PAGE_BREAKS: HostClass<BreaksPlace> = {
  name: "PageBreakCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [pageBreakRange]) => {
      const { area } =
        rangeArgument(pageBreakRange) ??
        addressArea(place.context, place.sheetId, textOf(pageBreakRange, "pageBreakRange"));
      const line = place.kind === "horizontalBreaks" ? area.row : area.column;
      if (line === 0) {
        throw new ExcelError("InvalidArgument", "There is nothing to print before the break.");
      }
      replace(place, [...linesOf(place).filter((each) => each !== line), line]);
      return hostObject<BreakPlace>(PAGE_BREAK, { ...place, line });
    },
  },
};

export function pageBreaksObject(place: SheetPlace, kind: Kind): HostObject {
  return hostObject<BreaksPlace>(PAGE_BREAKS, { ...place, kind });
}

function breaksOf(place: BreaksPlace): readonly HostObject[] {
  return linesOf(place).map((line) => hostObject<BreakPlace>(PAGE_BREAK, { ...place, line }));
}

function linesOf(place: BreaksPlace): readonly number[] {
  return sheetOf(place).pageLayout[place.kind];
}

function replace(place: BreaksPlace, lines: readonly number[]): void {
  const sorted = [...lines].sort((one, other) => one - other);
  updateLayout(place, { [place.kind]: sorted });
}
