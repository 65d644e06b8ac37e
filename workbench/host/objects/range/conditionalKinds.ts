import { fromLocalFormula, toLocalFormula } from "../../../formula/local";
import { fromR1C1, toR1C1 } from "../../../formula/r1c1";
import type { Position } from "../../../model/area";
import type { ConditionalType } from "../../../model/cells/conditionalFormats";
import { ExcelError } from "../../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { textOf, wordOf } from "../arguments";
import { itemAt } from "../lookup";
import {
  colour,
  conditionalFormatOf,
  flag,
  forget,
  inner,
  record,
  setting,
  text,
  type ConditionalPlace,
} from "./conditionalPlace";

type PartClass = HostClass<ConditionalPlace>;

const FONT: PartClass = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: colour("color"),
    Bold: flag("bold", null),
    Italic: flag("italic", null),
    Strikethrough: flag("strikethrough", null),
    Underline: setting("underline", null, (value) =>
      wordOf(value, ["None", "Single", "Double"], "underline"),
    ),
  },
  methods: { Clear: forget },
};

const FILL: PartClass = {
  name: "ConditionalRangeFill",
  scalars: { Color: colour("color") },
  methods: { Clear: forget },
};

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
const SIDE_INDEXES = Object.keys(SIDES) as readonly (keyof typeof SIDES)[];

const BORDER: PartClass = {
  name: "ConditionalRangeBorder",
  scalars: {
    SideIndex: {
      get: ({ path }) => SIDE_INDEXES.find((index) => path.endsWith(`/${SIDES[index]}/`)) ?? null,
    },
    Color: colour("color"),
    Style: setting("style", "None", (value) =>
      wordOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], "style"),
    ),
  },
};

const BORDERS: PartClass = {
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => SIDE_INDEXES.length } },
  navigation: {
    Top: inner(BORDER, "top"),
    Bottom: inner(BORDER, "bottom"),
    Left: inner(BORDER, "left"),
    Right: inner(BORDER, "right"),
  },
  items: (place) => SIDE_INDEXES.map((index) => inner(BORDER, SIDES[index])(place)),
  item: (place, index) => borderAt(place, index),
  methods: {
    GetItem: (place, [index]) => borderAt(place, index),
    GetItemAt: (place, [index]) =>
      itemAt(
        SIDE_INDEXES.map((each) => borderAt(place, each)),
        index,
      ),
  },
};

const FORMAT: PartClass = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: setting("numberFormat", null, (value) => textOf(value, "numberFormat")),
  },
  navigation: {
    Font: inner(FONT, "font"),
    Fill: inner(FILL, "fill"),
    Borders: inner(BORDERS, "borders"),
  },
};

const FORMULA_RULE: PartClass = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: setting("formula", "", formulaOf),
    FormulaLocal: {
      get: (place) => {
        const formula = ruleFormula(place);
        return formula === "" ? "" : toLocalFormula(formula, place.context.workbook.culture);
      },
      set: (place, value) => {
        const local = formulaOf(value);
        setFormula(place, fromLocalFormula(local, place.context.workbook.culture));
      },
    },
    FormulaR1C1: {
      get: (place) => {
        const formula = ruleFormula(place);
        return formula === "" ? "" : toR1C1(formula, firstCell(place));
      },
      set: (place, value) => setFormula(place, fromR1C1(formulaOf(value), firstCell(place))),
    },
  },
};

const POSITIVE_BAR: PartClass = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: colour("fillColor", "#638EC6"),
    BorderColor: colour("borderColor"),
    GradientFill: flag("gradientFill", true),
  },
};

const NEGATIVE_BAR: PartClass = {
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    FillColor: colour("fillColor", "#FF0000"),
    BorderColor: colour("borderColor"),
    MatchPositiveFillColor: flag("matchPositiveFillColor"),
    MatchPositiveBorderColor: flag("matchPositiveBorderColor", true),
  },
};

const withRule = (name: string, initial: unknown): PartClass => ({
  name,
  scalars: { Rule: record("rule", initial) },
  navigation: { Format: inner(FORMAT, "format") },
});

/** Two or three points with colours between them. */
const COLOR_SCALE_CRITERIA = {
  minimum: { color: "#F8696B", formula: null, type: "LowestValue" },
  midpoint: { color: "#FFEB84", formula: "50", type: "Percentile" },
  maximum: { color: "#63BE7B", formula: null, type: "HighestValue" },
};

/** The property of ConditionalFormat by which each kind is reached, and what is found there. */
export const CONDITIONAL_KINDS: Readonly<
  Record<string, { readonly type: ConditionalType; readonly definition: PartClass }>
> = {
  CellValue: {
    type: "CellValue",
    definition: withRule("CellValueConditionalFormat", null),
  },
  Custom: {
    type: "Custom",
    definition: {
      name: "CustomConditionalFormat",
      navigation: { Rule: inner(FORMULA_RULE, "rule"), Format: inner(FORMAT, "format") },
    },
  },
  TextComparison: {
    type: "ContainsText",
    definition: withRule("TextConditionalFormat", null),
  },
  TopBottom: {
    type: "TopBottom",
    definition: withRule("TopBottomConditionalFormat", { rank: 10, type: "TopItems" }),
  },
  Preset: {
    type: "PresetCriteria",
    definition: withRule("PresetCriteriaConditionalFormat", null),
  },
  DataBar: {
    type: "DataBar",
    definition: {
      name: "DataBarConditionalFormat",
      scalars: {
        ShowDataBarOnly: flag("showDataBarOnly"),
        BarDirection: text("barDirection", "Context"),
        AxisFormat: text("axisFormat", "Automatic"),
        AxisColor: colour("axisColor", "#000000"),
        LowerBoundRule: record("lowerBoundRule", { type: "Automatic" }),
        UpperBoundRule: record("upperBoundRule", { type: "Automatic" }),
      },
      navigation: {
        PositiveFormat: inner(POSITIVE_BAR, "positiveFormat"),
        NegativeFormat: inner(NEGATIVE_BAR, "negativeFormat"),
      },
    },
  },
  ColorScale: {
    type: "ColorScale",
    definition: {
      name: "ColorScaleConditionalFormat",
      scalars: {
        Criteria: record("criteria", COLOR_SCALE_CRITERIA),
        ThreeColorScale: {
          get: (place) => {
            const criteria =
              conditionalFormatOf(place).settings["criteria"] ?? COLOR_SCALE_CRITERIA;
            return (criteria as { readonly midpoint?: unknown }).midpoint != null;
          },
        },
      },
    },
  },
  IconSet: {
    type: "IconSet",
    definition: {
      name: "IconSetConditionalFormat",
      scalars: {
        Style: text("style", "ThreeTrafficLights1"),
        ReverseIconOrder: flag("reverseIconOrder"),
        ShowIconOnly: flag("showIconOnly"),
        Criteria: setting("criteria", [], (value) => {
          if (Array.isArray(value)) return value as readonly unknown[];
          throw new ExcelError("InvalidArgument", "criteria must be an array.");
        }),
      },
    },
  },
};

/** The part of a conditional format for its kind. */
export function kindObject(place: ConditionalPlace, definition: PartClass): HostObject {
  return hostObject(definition, place);
}

function borderAt(place: ConditionalPlace, index: unknown): HostObject {
  return inner(BORDER, SIDES[wordOf(index, SIDE_INDEXES, "index")])(place);
}

function formulaOf(value: unknown): string {
  const formula = textOf(value, "formula");
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function ruleFormula(place: ConditionalPlace): string {
  const formula = conditionalFormatOf(place).settings[`${place.path}formula`];
  return typeof formula === "string" ? formula : "";
}

function setFormula(place: ConditionalPlace, formula: string): void {
  FORMULA_RULE.scalars?.["Formula"]?.set?.(place, formula);
}

function firstCell(place: ConditionalPlace): Position {
  const [area] = conditionalFormatOf(place).areas;
  return { row: area?.row ?? 0, column: area?.column ?? 0 };
}
