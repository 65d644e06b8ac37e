import type { WorkbookState } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { sessionOf } from "../session";
import { booleanOf, countOf, numberOf, wordOf } from "./arguments";
import { cultureObject } from "./cultureInfo";

/** Excel for Microsoft 365 has said this for years. */
export const ENGINE_VERSION = 191029;

const MODES: readonly WorkbookState["calculationMode"][] = [
  "Automatic",
  "AutomaticExceptTables",
  "Manual",
];
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

const ITERATION: HostClass<HostContext> = {
  name: "IterativeCalculation",
  scalars: {
    Enabled: {
      get: ({ workbook }) => sessionOf(workbook).iteration.enabled,
      set: ({ workbook }, value) => {
        sessionOf(workbook).iteration.enabled = booleanOf(value, "enabled");
      },
    },
    MaxIteration: {
      get: ({ workbook }) => sessionOf(workbook).iteration.maxIteration,
      set: ({ workbook }, value) => {
        sessionOf(workbook).iteration.maxIteration = countOf(value, "maxIteration", 1);
      },
    },
    MaxChange: {
      get: ({ workbook }) => sessionOf(workbook).iteration.maxChange,
      set: ({ workbook }, value) => {
        sessionOf(workbook).iteration.maxChange = numberOf(value, "maxChange");
      },
    },
  },
};

const APPLICATION: HostClass<HostContext> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ workbook }) => workbook.state.calculationMode,
      set: ({ workbook }, value) => {
        const calculationMode = wordOf(value, MODES, "calculationMode");
        if (calculationMode === workbook.state.calculationMode) return;
        workbook.change("addin", (draft) => draft.update({ calculationMode }));
      },
    },
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    CalculationState: {
      get: ({ workbook }) => (workbook.calculator.isPending() ? "Pending" : "Done"),
    },
    DecimalSeparator: { get: ({ workbook }) => workbook.culture.decimalSeparator },
    ThousandsSeparator: { get: ({ workbook }) => workbook.culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  navigation: {
    CultureInfo: cultureObject,
    IterativeCalculation: (context) => hostObject(ITERATION, context),
  },
  methods: {
    Calculate: ({ workbook }, [calculationType]) =>
      workbook.calculator.recalculate(
        wordOf(calculationType, CALCULATION_TYPES, "calculationType"),
      ),
    // What they put off is never visible to a batch: nothing is calculated or painted before it is answered.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const RUNTIME: HostClass<HostContext> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: ({ workbook }) => sessionOf(workbook).areEventsEnabled,
      set: ({ workbook }, value) => {
        sessionOf(workbook).areEventsEnabled = booleanOf(value, "enableEvents");
      },
    },
  },
};

export function applicationObject(context: HostContext): HostObject {
  return hostObject(APPLICATION, context);
}

export function runtimeObject(context: HostContext): HostObject {
  return hostObject(RUNTIME, context);
}
