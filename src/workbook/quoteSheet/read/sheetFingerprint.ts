import { fingerprintOfText } from "../../../quote";
import { plainFormula } from "./asWritten";

/** Stands for what the cells of a quote hold, whatever Excel has made of the calls in them since. */
export function sheetFingerprint(formulas: readonly (readonly unknown[])[]): string {
  const plain = formulas.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && cell.startsWith("=") ? plainFormula(cell) : cell,
    ),
  );
  return fingerprintOfText(JSON.stringify(plain));
}
