import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of the quote builder stand together. */
export const useLayout = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    hyphens: "auto",
    // Where a browser knows no hyphens, a long label would make its field wider than the column.
    overflowWrap: "break-word",
    "& > *": { minWidth: 0 },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
    "& caption": {
      paddingBottom: tokens.spacingVerticalXS,
      color: tokens.colorNeutralForeground2,
      textAlign: "start",
    },
  },
  sticky: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Of what is out of sight the browser lays out and paints nothing; in the part that has the focus lists may stand out.
  closedLine: {
    ":not(:focus-within)": { contentVisibility: "auto", containIntrinsicHeight: "auto 52px" },
  },
  site: {
    ":not(:focus-within)": { contentVisibility: "auto", containIntrinsicHeight: "auto 900px" },
  },
  scroll: { overflowX: "auto" },
  number: {
    textAlign: "end !important" as "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});
