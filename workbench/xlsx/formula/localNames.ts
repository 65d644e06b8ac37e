import { argumentsAt, closingAt, isCall, type FormulaToken } from "./tokens";

/** The tokens that are names given by LET and LAMBDA within the formula; Excel saves them with a prefix. */
export function localNames(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ value }, at) => {
    const kind = value.replace(/^_xlfn\./i, "").toUpperCase();
    if ((kind !== "LET" && kind !== "LAMBDA") || !isCall(tokens, at)) return;
    const parts = argumentsAt(tokens, at + 1).slice(0, -1);
    const names = parts
      .filter((_, index) => kind === "LAMBDA" || index % 2 === 0)
      .flatMap(([start, end]) => nameIn(tokens.slice(start, end)));
    const wanted = new Set(names);
    const close = closingAt(tokens, at + 1);
    for (let each = at + 2; each < close; each += 1) {
      const token = tokens[each];
      if (token && isName(token) && wanted.has(token.value.toLowerCase())) found.add(each);
    }
  });
  return found;
}

function nameIn(tokens: readonly FormulaToken[]): readonly string[] {
  const [only, ...rest] = tokens.filter(({ type }) => type !== "whitespace");
  return only && rest.length === 0 && isName(only) ? [only.value.toLowerCase()] : [];
}

function isName({ type }: FormulaToken): boolean {
  return type === "range_named" || type === "func";
}
