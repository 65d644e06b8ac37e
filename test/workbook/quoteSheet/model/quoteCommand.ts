import type fc from "fast-check";
import type { Model } from "./belief";
import type { QuoteInUse } from "./quoteInUse";

export type QuoteCommand = fc.AsyncCommand<Model, QuoteInUse>;

/** Something a person does; where there is nothing to do it to, it does nothing. */
export function command(
  name: string,
  parameters: readonly unknown[],
  run: (model: Model, inUse: QuoteInUse) => Promise<void> | void,
): QuoteCommand {
  return {
    check: () => true,
    run: async (model, inUse) => run(model, inUse),
    toString: () => `${name}(${parameters.map((each) => JSON.stringify(each)).join(", ")})`,
  };
}
