/** A value that an argument may have, from the value lists of the metadata. */
export type ArgumentValue = { readonly text: string; readonly description: string };

export type ArgumentHelp = {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
  /** Empty when any value may stand here. */
  readonly values: readonly ArgumentValue[];
};

export type FunctionHelp = {
  /** As it is typed in this language: "SUMME", "FLUX.PRICE". */
  readonly name: string;
  /** "" when nothing is known but the name. */
  readonly description: string;
  /** Undefined when nobody has described them. */
  readonly args: readonly ArgumentHelp[] | undefined;
  readonly isOfAddin: boolean;
};

/** What the page knows about functions, by their names in capitals. */
export type FunctionCatalogue = ReadonlyMap<string, FunctionHelp>;

export function helpOn(catalogue: FunctionCatalogue, name: string): FunctionHelp | undefined {
  return catalogue.get(name.toUpperCase());
}

/** The argument at a place; beyond the last one it is the last if that repeats. */
export function argumentAt({ args = [] }: FunctionHelp, index: number): ArgumentHelp | undefined {
  const last = args.at(-1);
  return args[index] ?? (last?.isRepeating === true ? last : undefined);
}
