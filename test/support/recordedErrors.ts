import type * as I18n from "../../src/i18n";
import type { PricingError, PricingErrorCode } from "../../src/pricing";

const codes = new Set<PricingErrorCode>();

/** src/i18n, noting the code of every error that it puts into words; for `jest.mock`. */
export function recordingI18n(i18n: typeof I18n): typeof I18n {
  return {
    ...i18n,
    errorSentence: (error, language) => {
      record(error);
      return i18n.errorSentence(error, language);
    },
  };
}

/** What a call gives, and the codes of all errors put into words meanwhile, those inside of others too. */
export function codesDuring<Outcome>(run: () => Outcome) {
  codes.clear();
  const outcome = run();
  return { outcome, codes: new Set(codes) };
}

function record(error: PricingError): void {
  codes.add(error.code);
  if (error.code === "inLine") record(error.error);
}
