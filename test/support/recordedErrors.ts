import { LANGUAGES, messagesIn, type Messages } from "../../src/i18n";
import { addMessages } from "../../src/i18n/sentences";
import type { PricingErrorCode } from "../../src/pricing";

type Sentences = Readonly<Record<string, (parameters: unknown) => string>>;

const codes = new Set<string>();

/** From now on the code of every error that is put into words is noted, those inside of others too. */
export function recordErrors(): void {
  for (const language of LANGUAGES) {
    const messages = messagesIn(language);
    addMessages(language, { ...messages, errors: recording(messages.errors) });
  }
}

/** What a call gives, and the codes of all errors noted meanwhile. */
export function codesDuring<Outcome>(run: () => Outcome) {
  codes.clear();
  const outcome = run();
  return { outcome, codes: new Set(codes) as ReadonlySet<PricingErrorCode> };
}

function recording(errors: Messages["errors"]): Messages["errors"] {
  const recorded = Object.entries(errors as unknown as Sentences).map(([code, sentence]) => [
    code,
    (parameters: unknown) => {
      codes.add(code);
      return sentence(parameters);
    },
  ]);
  return Object.fromEntries(recorded) as Messages["errors"];
}
