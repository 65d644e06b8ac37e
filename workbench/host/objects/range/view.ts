import { addressOf, cellArea, sheetPrefix } from "../../../model/area";
import { hostObject, type HostClass, type HostObject, type Method } from "../../hostObject";
import { CELL_READERS } from "./content";
import { lookup } from "../lookup";
import { sheetOfRange, sibling, type RangePlace } from "./place";

type ViewPlace = {
  readonly range: RangePlace;
  /** The visible ones. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
};

/** Excel's RangeView: what is visible of a range. */
const RANGE_VIEW: HostClass<ViewPlace> = {
  name: "RangeView",
  scalars: {
    ...Object.fromEntries(
      (
        [
          "Values",
          "ValueTypes",
          "Text",
          "Formulas",
          "FormulasLocal",
          "FormulasR1C1",
          "NumberFormat",
        ] as const
      ).map((name) => [
        name,
        {
          get: ({ range, rows, columns }: ViewPlace) =>
            rows.map((row) => columns.map((column) => CELL_READERS[name](range, { row, column }))),
        },
      ]),
    ),
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    CellAddresses: {
      get: ({ range, rows, columns }) => {
        const prefix = sheetPrefix(sheetOfRange(range).name);
        return rows.map((row) =>
          columns.map((column) => prefix + addressOf(cellArea(row, column))),
        );
      },
    },
    Index: { get: ({ index }) => index },
  },
  navigation: {
    Rows: (place) => hostObject(RANGE_VIEWS, place),
  },
  methods: {
    GetRange: ({ range }) => sibling(range, range.area),
  },
};

const views = lookup<ViewPlace>({
  items: rowViews,
  item: (place, key) => rowViews(place)[Number(key)] ?? null,
});

const RANGE_VIEWS: HostClass<ViewPlace> = {
  name: "RangeViewCollection",
  items: views.items,
  methods: views.methods,
};

export const VIEW_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetVisibleView: (range) => {
    const { rowProperties, columnProperties } = sheetOfRange(range);
    const { row, rows, column, columns } = range.area;
    const visible = (first: number, count: number, lines: typeof rowProperties) =>
      Array.from({ length: count }, (_, index) => first + index).filter(
        (line) => lines.get(line)?.isHidden !== true,
      );
    return hostObject(RANGE_VIEW, {
      range,
      rows: visible(row, rows, rowProperties),
      columns: visible(column, columns, columnProperties),
      index: 0,
    });
  },
};

function rowViews({ range, rows, columns }: ViewPlace): readonly HostObject[] {
  return rows.map((row, index) =>
    hostObject(RANGE_VIEW, {
      range: { ...range, area: { ...range.area, row, rows: 1 } },
      rows: [row],
      columns,
      index,
    }),
  );
}
