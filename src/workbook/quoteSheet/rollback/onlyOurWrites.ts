import { plainFormula, withoutReferences } from "../read/asWritten";

type Contents = readonly (readonly unknown[])[];

/**
 * Whether cells hold nothing but what one of several writings has put there, so that nobody has typed into them since.
 * References in formulas may differ, since they follow what is inserted and moved around them.
 */
export function isMadeOf(found: Contents, writings: readonly Contents[]): boolean {
  return found.every((row, r) =>
    row.every(
      (content, c) =>
        content === "" ||
        writings.some((written) => isSame(content, written[r]?.[c], withoutReferences)),
    ),
  );
}

/** Whether a cell holds what was written into it, or nothing; undefined for what Excel itself has filled in. */
export function isAsWritten(found: unknown, written: string | number | undefined): boolean {
  return found === "" || written === undefined || isSame(found, written, (formula) => formula);
}

/** Excel does not show the apostrophe with which text begins. */
function isSame(found: unknown, written: unknown, plain: (formula: string) => string): boolean {
  if (typeof written !== "string") return found === written;
  if (isFormula(found) && isFormula(written)) {
    return plain(plainFormula(found)) === plain(plainFormula(written));
  }
  return found === written || found === written.replace(/^'/, "");
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
