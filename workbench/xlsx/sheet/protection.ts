import type { Protection, ProtectionOptions } from "../../model/state";
import { isSet, xml, type XmlElement } from "../xml";

/** Attributes that say "locked", beside what office.js allows. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
};

/** Of these, a file without the attribute means "allowed"; of the others, "locked". */
const ALLOWED_WITHOUT = new Set(["objects", "scenarios"]);

const HASH_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** The protection of a sheet; what there is of a password is kept as it is. */
export function readSheetProtection(element: XmlElement | undefined): Protection {
  if (!element || !isSet(element.attributes["sheet"])) return { isProtected: false };
  const { attributes } = element;
  const options: Record<string, boolean | string> = {};
  for (const [name, option] of Object.entries(PERMISSIONS)) {
    const value = attributes[name];
    options[option] = value === undefined ? ALLOWED_WITHOUT.has(name) : !isSet(value);
  }
  options["selectionMode"] = isSet(attributes["selectUnlockedCells"])
    ? "None"
    : isSet(attributes["selectLockedCells"])
      ? "Unlocked"
      : "Normal";
  const password = readPassword(attributes, HASH_ATTRIBUTES);
  return { isProtected: true, ...(password === undefined ? {} : { password }), options };
}

export function sheetProtectionXml({ isProtected, password, options = {} }: Protection): string {
  if (!isProtected) return "";
  const locks: Record<string, boolean | undefined> = {};
  for (const [name, option] of Object.entries(PERMISSIONS)) {
    const isAllowed = options[option] === true;
    locks[name] = isAllowed === ALLOWED_WITHOUT.has(name) ? undefined : !isAllowed;
  }
  const selection = selectionLocks(options);
  return xml("sheetProtection", {
    ...password,
    sheet: true,
    ...locks,
    ...selection,
  });
}

function selectionLocks({ selectionMode }: ProtectionOptions) {
  return {
    selectLockedCells: selectionMode === "None" || selectionMode === "Unlocked" || undefined,
    selectUnlockedCells: selectionMode === "None" || undefined,
  };
}

const BOOK_HASH_ATTRIBUTES = [
  "workbookPassword",
  "workbookAlgorithmName",
  "workbookHashValue",
  "workbookSaltValue",
  "workbookSpinCount",
];

/** The protection of the workbook's structure. */
export function readBookProtection(element: XmlElement | undefined): Protection {
  if (!element || !isSet(element.attributes["lockStructure"])) return { isProtected: false };
  const password = readPassword(element.attributes, BOOK_HASH_ATTRIBUTES);
  return { isProtected: true, ...(password === undefined ? {} : { password }) };
}

export function bookProtectionXml({ isProtected, password }: Protection): string {
  if (!isProtected) return "";
  return xml("workbookProtection", {
    ...password,
    lockStructure: true,
  });
}

function readPassword(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Protection["password"] {
  const kept = names.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
