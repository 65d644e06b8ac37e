/** A class of the tree below a chart: its scalars with what they are at first (null: not known), and its objects. */
export type ChartClass = {
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly navigation?: Readonly<Record<string, string>>;
};

const AREA_FORMAT = { Border: "ChartBorder", Fill: "ChartFill", Font: "ChartFont" };
const PLACE = { Left: null, Top: null, Width: null, Height: null };
const LINE = { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 };
const LABEL_TEXT = {
  HorizontalAlignment: "Center",
  VerticalAlignment: "Center",
  TextOrientation: 0,
};
const LABEL = {
  AutoText: true,
  LinkNumberFormat: true,
  NumberFormat: "General",
  Position: null,
  Separator: null,
  ShowBubbleSize: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowSeriesName: false,
  ShowValue: true,
};

/** What office.js knows below a chart, with the values of a new one where they are known. */
export const CHART_CLASSES: Readonly<Record<string, ChartClass>> = {
  ChartAreaFormat: {
    scalars: { RoundedCorners: false, ColorScheme: null },
    navigation: AREA_FORMAT,
  },
  ChartFill: {},
  ChartBorder: { scalars: LINE },
  ChartLineFormat: { scalars: LINE },
  ChartFont: {
    scalars: {
      Bold: false,
      Color: "#595959",
      Italic: false,
      Name: "Calibri",
      Size: 10,
      Underline: "None",
    },
  },
  ChartTitle: {
    scalars: {
      ...LABEL_TEXT,
      ...PLACE,
      Overlay: false,
      Position: "Top",
      ShowShadow: false,
      Text: null,
      Visible: true,
    },
    navigation: { Format: "ChartTitleFormat" },
  },
  ChartTitleFormat: { navigation: AREA_FORMAT },
  ChartLegend: {
    scalars: { ...PLACE, Overlay: false, Position: "Bottom", ShowShadow: false, Visible: true },
    navigation: { Format: "ChartLegendFormat" },
  },
  ChartLegendFormat: { navigation: AREA_FORMAT },
  ChartPlotArea: {
    scalars: {
      ...PLACE,
      InsideLeft: null,
      InsideTop: null,
      InsideWidth: null,
      InsideHeight: null,
      Position: "Automatic",
    },
    navigation: { Format: "ChartPlotAreaFormat" },
  },
  ChartPlotAreaFormat: { navigation: { Border: "ChartBorder", Fill: "ChartFill" } },
  ChartPivotOptions: {
    scalars: {
      ShowAxisFieldButtons: true,
      ShowLegendFieldButtons: true,
      ShowReportFilterFieldButtons: true,
      ShowValueFieldButtons: true,
    },
  },
  ChartAxes: {
    navigation: { CategoryAxis: "ChartAxis", SeriesAxis: "ChartAxis", ValueAxis: "ChartAxis" },
  },
  ChartAxis: {
    scalars: {
      ...PLACE,
      Alignment: "Center",
      AxisGroup: "Primary",
      BaseTimeUnit: "Days",
      CategoryType: "Automatic",
      Crosses: "Automatic",
      CrossesAt: null,
      CustomDisplayUnit: null,
      DisplayUnit: "None",
      IsBetweenCategories: null,
      LinkNumberFormat: true,
      LogBase: 10,
      MajorTickMark: "None",
      MajorTimeUnitScale: "Days",
      MajorUnit: null,
      Maximum: null,
      Minimum: null,
      MinorTickMark: "None",
      MinorTimeUnitScale: "Days",
      MinorUnit: null,
      MultiLevel: true,
      NumberFormat: "General",
      Offset: 100,
      Position: "Automatic",
      PositionAt: null,
      ReversePlotOrder: false,
      ScaleType: "Linear",
      ShowDisplayUnitLabel: true,
      TextOrientation: null,
      TickLabelPosition: "NextToAxis",
      TickLabelSpacing: null,
      TickMarkSpacing: 1,
      Type: null,
      Visible: true,
    },
    navigation: {
      Format: "ChartAxisFormat",
      MajorGridlines: "ChartGridlines",
      MinorGridlines: "ChartGridlines",
      Title: "ChartAxisTitle",
    },
  },
  ChartAxisFormat: {
    navigation: { Fill: "ChartFill", Font: "ChartFont", Line: "ChartLineFormat" },
  },
  ChartAxisTitle: {
    scalars: { Text: "", TextOrientation: 0, Visible: false },
    navigation: { Format: "ChartAxisTitleFormat" },
  },
  ChartAxisTitleFormat: { navigation: AREA_FORMAT },
  ChartGridlines: {
    scalars: { Visible: false },
    navigation: { Format: "ChartGridlinesFormat" },
  },
  ChartGridlinesFormat: { navigation: { Line: "ChartLineFormat" } },
  ChartDataLabels: {
    scalars: { ...LABEL_TEXT, ...LABEL },
    navigation: { Format: "ChartDataLabelFormat" },
  },
  ChartDataLabel: {
    scalars: { ...LABEL_TEXT, ...LABEL, ...PLACE, Formula: null, Text: null },
    navigation: { Format: "ChartDataLabelFormat" },
  },
  ChartDataLabelFormat: { navigation: AREA_FORMAT },
  ChartDataTable: {
    scalars: {
      ShowHorizontalBorder: true,
      ShowLegendKey: true,
      ShowOutlineBorder: true,
      ShowVerticalBorder: true,
      Visible: false,
    },
    navigation: { Format: "ChartDataTableFormat" },
  },
  ChartDataTableFormat: { navigation: AREA_FORMAT },
  ChartErrorBars: {
    scalars: { EndStyleCap: true, Include: "Both", Type: "FixedValue", Visible: false },
    navigation: { Format: "ChartErrorBarsFormat" },
  },
  ChartErrorBarsFormat: { navigation: { Line: "ChartLineFormat" } },
  ChartTrendlineFormat: { navigation: { Line: "ChartLineFormat" } },
  ChartTrendlineLabel: {
    scalars: {
      ...LABEL_TEXT,
      ...PLACE,
      AutoText: true,
      Formula: null,
      LinkNumberFormat: true,
      NumberFormat: "General",
      Text: null,
    },
    navigation: { Format: "ChartTrendlineLabelFormat" },
  },
  ChartTrendlineLabelFormat: { navigation: AREA_FORMAT },
  ChartFormatString: { navigation: { Font: "ChartFont" } },
  ChartBinOptions: {
    scalars: {
      AllowOverflow: false,
      AllowUnderflow: false,
      Count: null,
      OverflowValue: null,
      Type: "Auto",
      UnderflowValue: null,
      Width: null,
    },
  },
  ChartBoxwhiskerOptions: {
    scalars: {
      QuartileCalculation: "Exclusive",
      ShowInnerPoints: false,
      ShowMeanLine: false,
      ShowMeanMarker: true,
      ShowOutlierPoints: true,
    },
  },
  ChartMapOptions: {
    scalars: { LabelStrategy: "None", Level: "Automatic", ProjectionType: "Automatic" },
  },
  ChartSeriesFormat: { navigation: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartPointFormat: { navigation: { Border: "ChartBorder", Fill: "ChartFill" } },
};

/** What series and points have beside their names and values. */
export const SERIES_SCALARS: Readonly<Record<string, unknown>> = {
  AxisGroup: "Primary",
  BubbleScale: 100,
  DoughnutHoleSize: null,
  Explosion: 0,
  Filtered: false,
  FirstSliceAngle: 0,
  GapWidth: null,
  HasDataLabels: false,
  InvertColor: null,
  InvertIfNegative: false,
  MarkerBackgroundColor: null,
  MarkerForegroundColor: null,
  MarkerSize: 5,
  MarkerStyle: "Automatic",
  Overlap: null,
  ShowLeaderLines: false,
  ShowShadow: false,
  Smooth: false,
  VaryByCategories: false,
  // What only charts of certain types have.
  GradientMaximumColor: null,
  GradientMaximumType: null,
  GradientMaximumValue: null,
  GradientMidpointColor: null,
  GradientMidpointType: null,
  GradientMidpointValue: null,
  GradientMinimumColor: null,
  GradientMinimumType: null,
  GradientMinimumValue: null,
  GradientStyle: null,
  ParentLabelStrategy: null,
  SecondPlotSize: null,
  ShowConnectorLines: null,
  SplitType: null,
  SplitValue: null,
};

export const POINT_SCALARS: Readonly<Record<string, unknown>> = {
  HasDataLabel: false,
  MarkerBackgroundColor: null,
  MarkerForegroundColor: null,
  MarkerSize: 5,
  MarkerStyle: "Automatic",
};
