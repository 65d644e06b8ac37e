import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import type { Id, Protection, ProtectionOptions } from "./state";

/** What a person may do on a protected sheet when nothing else is said. */
const DEFAULT_PROTECTION: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const SELECTION_MODES = ["Normal", "Unlocked", "None"];

/** Protects a sheet; InvalidOperation when it is protected already, InvalidArgument for an unknown option. */
export function protectSheet(
  draft: Draft,
  sheetId: Id,
  options: Readonly<Record<string, unknown>>,
): void {
  refuseIfProtected(draft.sheet(sheetId).protection);
  const known = knownOptions(options);
  draft.updateSheet(sheetId, {
    protection: { isProtected: true, options: { ...DEFAULT_PROTECTION, ...known } },
  });
}

/** Protects which worksheets there are, their names, order and visibility. */
export function protectWorkbook(draft: Draft): void {
  refuseIfProtected(draft.state.protection);
  draft.update({ protection: { isProtected: true } });
}

/** Throws AccessDenied on a sheet whose protection keeps charts, comments and the like as they are. */
export function refuseIfObjectsLocked(draft: Draft, sheetId: Id): void {
  const { protection, name } = draft.sheet(sheetId);
  if (!protection.isProtected || protection.options?.["allowEditObjects"] === true) return;
  throw new ExcelError("AccessDenied", `The worksheet "${name}" is protected.`);
}

function refuseIfProtected({ isProtected }: Protection): void {
  if (isProtected) throw new ExcelError("InvalidOperation", "It is protected already.");
}

function knownOptions(options: Readonly<Record<string, unknown>>): ProtectionOptions {
  const known: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    const isKnown =
      name === "selectionMode"
        ? SELECTION_MODES.some((mode) => mode === value)
        : typeof value === "boolean" && Object.hasOwn(DEFAULT_PROTECTION, name);
    if (!isKnown || (typeof value !== "boolean" && typeof value !== "string")) {
      throw new ExcelError("InvalidArgument", `"${name}" is no option of a protection.`);
    }
    known[name] = value;
  }
  return known;
}
