import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "../requirementSets";
import type { Habits, Profile } from "./profile";
import { BROKEN_NAME, FRACTIONAL_WEIGHT, MIXED_VALIDATION, NAME_OF_COPY } from "./refusals";

/** What no report speaks against. */
const PLAIN: Habits = {
  endsByUndoingHidden: false,
  deletedReference: "#REF!$A$1:$C$4",
  findsMergedByFirstCell: false,
  mergingDropsFill: false,
  setXmlRenewsId: false,
  activatesNewSheetsLate: false,
  withoutUndo: new Set(["Worksheet.copy", "Worksheet.delete"]),
  failsUndoGroup: undefined,
  limitsPayloads: false,
  leavesBusy: false,
  spreadsErrors: false,
  blanksAreZero: true,
  keepsErrorsOut: false,
  roundsStandardHeight: false,
  forgetsUndo: false,
};

const NOW: RequirementSets = {
  ...DEFAULT_REQUIREMENT_SETS,
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.5",
};

const DESKTOP: Habits = {
  ...PLAIN,
  findsMergedByFirstCell: true,
  mergingDropsFill: true,
  withoutUndo: new Set([...PLAIN.withoutUndo, "Worksheet.name", "Worksheet.visibility"]),
};

const WINDOWS: Habits = {
  ...DESKTOP,
  endsByUndoingHidden: true,
  failsUndoGroup: (formulas) => formulas > 1000,
};

const DESKTOP_REFUSALS = [FRACTIONAL_WEIGHT, NAME_OF_COPY, BROKEN_NAME];

/** The Excels of the field reports, by the names that the page's address takes. */
export const PROFILES = {
  "windows-de": {
    requirementSets: NOW,
    refusals: DESKTOP_REFUSALS,
    habits: { ...WINDOWS, deletedReference: "#BEZUG!$A$1:$C$4" },
  },
  "windows-en": {
    requirementSets: NOW,
    refusals: DESKTOP_REFUSALS,
    habits: WINDOWS,
  },
  mac: {
    requirementSets: NOW,
    refusals: DESKTOP_REFUSALS,
    habits: DESKTOP,
  },
  web: {
    requirementSets: NOW,
    refusals: [MIXED_VALIDATION],
    habits: {
      ...PLAIN,
      setXmlRenewsId: true,
      activatesNewSheetsLate: true,
      failsUndoGroup: (_formulas, before) => before >= 2,
      limitsPayloads: true,
      leavesBusy: true,
      roundsStandardHeight: true,
      blanksAreZero: false,
    },
  },
  "ltsc-2021": {
    requirementSets: {
      ...DEFAULT_REQUIREMENT_SETS,
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
    },
    refusals: [],
    habits: { ...PLAIN, spreadsErrors: true, keepsErrorsOut: true, forgetsUndo: true },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}
