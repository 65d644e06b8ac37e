/** A class of the tree below a chart: its scalars with what they are at first (null: not known), and its objects. */
export type ChartClass = {
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly navigation?: Readonly<Record<string, string>>;
};

const LINE = { scalars: { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 } };

/** What the product sets below a chart, with the values of a new one where they are known. */
export const CHART_CLASSES: Readonly<Record<string, ChartClass>> = {
  ChartFill: {},
  ChartLineFormat: LINE,
  ChartFont: { scalars: { Size: 10 } },
  ChartTitle: { scalars: { Text: null }, navigation: { Format: "ChartTitleFormat" } },
  ChartTitleFormat: { navigation: { Font: "ChartFont" } },
  ChartLegend: { scalars: { Position: "Bottom" } },
  ChartAxes: { navigation: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" } },
  ChartAxis: {
    scalars: {
      LinkNumberFormat: true,
      Minimum: null,
      NumberFormat: "General",
      TickLabelSpacing: null,
    },
    navigation: { MajorGridlines: "ChartGridlines", Title: "ChartAxisTitle" },
  },
  ChartAxisTitle: { scalars: { Text: "", Visible: false } },
  ChartGridlines: {
    scalars: { Visible: false },
    navigation: { Format: "ChartGridlinesFormat" },
  },
  ChartGridlinesFormat: { navigation: { Line: "ChartLineFormat" } },
  ChartSeriesFormat: { navigation: { Fill: "ChartFill", Line: "ChartLineFormat" } },
};
