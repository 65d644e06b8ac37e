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
/** Stands before what a file holds of a password that nobody here knows. */
const HASHED = "\u0000hashed:";

/** The protection of a sheet. A password is known only by its hash, which no typed password equals. */
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
    ...passwordAttributes(password, "password"),
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
    ...passwordAttributes(password, "workbookPassword"),
    lockStructure: true,
  });
}

function readPassword(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): string | undefined {
  const kept = names.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return kept.length === 0 ? undefined : HASHED + JSON.stringify(Object.fromEntries(kept));
}

function passwordAttributes(
  password: string | undefined,
  name: string,
): Readonly<Record<string, string>> {
  if (password === undefined || password === "") return {};
  if (!password.startsWith(HASHED)) return { [name]: passwordHash(password) };
  return JSON.parse(password.slice(HASHED.length)) as Record<string, string>;
}

/** The 16-bit hash of ECMA-376 Part 4, 14.7.1, which all versions of Excel and LibreOffice read: four hexadecimal digits. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) {
    hash = rotated(hash) ^ password.charCodeAt(at);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One bit further to the left, within 15 bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
