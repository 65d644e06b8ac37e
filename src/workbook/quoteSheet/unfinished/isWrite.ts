import type { UnfinishedAbout } from "../../ports/quotes/quotePort";
import { isWholeToken } from "./token";

type Data = Readonly<Partial<Record<string, unknown>>>;

/**
 * Whether a note holds what takes its write back. It comes from the workbook, where anybody may have put it: by an empty
 * token, for instance, anybody's empty cell would be found.
 */
export function isWrite({ kind }: UnfinishedAbout, write: unknown): boolean {
  if (!isData(write)) return false;
  switch (kind) {
    case "sheet":
      return isMadeSheet(write);
    case "selection":
      return isWrittenAtSelection(write);
    case "form":
      return isWrittenForm(write);
    case "update":
      return isWrittenUpdate(write);
    case "deletion":
      // `deletedIn` reads the quotes, which takes more than a pane that only writes has loaded.
      return isList(write["parts"]);
    default:
      return false;
  }
}

function isMadeSheet({ made }: Data): boolean {
  if (!isData(made)) return false;
  const { name, token, contents, known } = made;
  return typeof name === "string" && isWholeToken(token) && isTable(contents) && isList(known);
}

function isWrittenAtSelection(write: Data) {
  const { token, backup, contents, document, area, room, part, overwritten = {} } = write;
  const isNamed = isWholeToken(token) && isBackup(backup) && isTable(contents);
  return isNamed && [document, area, room, part, overwritten].every(isData);
}

function isBackup(backup: unknown): boolean {
  if (!isData(backup)) return false;
  const { token, mark, known } = backup;
  return isWholeToken(token) && typeof mark === "string" && isList(known);
}

function isWrittenForm({ token, known, formId, form, filled, part }: Data): boolean {
  const isNamed = isWholeToken(token) && isList(known) && typeof formId === "string";
  return isNamed && [form, filled, part].every(isData);
}

function isWrittenUpdate({ before, document, part, cells, plan }: Data): boolean {
  return isList(before) && [document, part, cells, plan].every(isData);
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isTable(value: unknown): boolean {
  return isList(value) && value.every(isList);
}
