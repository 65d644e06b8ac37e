/** Of Excel.ChartType those that can be saved. */
export const CHART_TYPES = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
];

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
