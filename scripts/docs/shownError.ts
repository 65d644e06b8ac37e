import type { FunctionDeclaration } from "../../src/functions/declaration/declaration";
import type { FunctionId } from "../../src/functions/declarations";
import type { Language } from "../../src/i18n";
import type { PricingErrorCode } from "../../src/pricing";
import { installFunctions, shown, showIn, type ShownError } from "../../test/support/functionCalls";
import { wrongArguments } from "./wrongArguments";

const call = installFunctions();

/** What Excel calls the two errors. */
const CELL_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "`#NV` `#N/A`",
  "#VALUE!": "`#WERT!` `#VALUE!`",
};

/** The error that a function shows, by calling it with arguments that are wrong in this way. */
export function shownError(
  declaration: FunctionDeclaration,
  code: PricingErrorCode,
  language: Language,
): ShownError {
  showIn(language);
  const result = resultOf(declaration, code);
  const cells: readonly unknown[] = [result].flat(2);
  const error = cells.find((cell) => cell instanceof CustomFunctions.Error);
  if (error !== undefined) return shown(error);
  // CHECK gives a row for each line, of which the others have nothing to say.
  return { code: "", message: cells.map(String).find((text) => text !== "") ?? "" };
}

/** The error in German and in English: `#NV` `#N/A`; CHECK gives a text instead. */
export function cellErrorText({ code }: ShownError): string {
  return CELL_ERRORS[code] ?? "a text";
}

function resultOf(declaration: FunctionDeclaration, code: PricingErrorCode): unknown {
  try {
    return call(declaration.id as FunctionId, ...wrongArguments(declaration, code));
  } catch (error) {
    return error;
  }
}
