/** A call of a function of ours in a formula. */
export type FluxCall = {
  /** Without the namespace: "PRICE". */
  readonly name: string;
  /** As they are entered; "" for one that is left out. */
  readonly arguments: readonly string[];
  /** Whether the formula is this call and nothing else. */
  readonly isWhole: boolean;
};

/** All calls of functions of a namespace in a formula in English notation, nested ones included. */
export function fluxCalls(formula: string, namespace: string): readonly FluxCall[] {
  const name = new RegExp(String.raw`${namespace}\.([A-Z]\w*)\s*\(`, "iy");
  const calls: FluxCall[] = [];
  for (let at = 0; at < formula.length; at = next(formula, at)) {
    if (/[\w.]/.test(formula[at - 1] ?? "")) continue;
    name.lastIndex = at;
    const [match = "", called = ""] = name.exec(formula) ?? [];
    if (match === "") continue;
    const { texts, end } = argumentsFrom(formula, at + match.length);
    const isWhole = formula.slice(0, at) === "=" && formula.slice(end).trim() === "";
    calls.push({ name: called.toUpperCase(), arguments: texts, isWhole });
  }
  return calls;
}

/** The arguments behind an opening bracket, and where the call ends. */
function argumentsFrom(formula: string, start: number) {
  const texts: string[] = [];
  let [depth, from] = [0, start];
  let at = start;
  for (; at < formula.length; at = next(formula, at)) {
    const character = formula[at] ?? "";
    if (character === ")" && depth === 0) break;
    if ("({".includes(character)) depth += 1;
    if (")}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) {
      texts.push(formula.slice(from, at).trim());
      from = at + 1;
    }
  }
  const last = formula.slice(from, at).trim();
  return { texts: last === "" && texts.length === 0 ? [] : [...texts, last], end: at + 1 };
}

/** The next character that is neither inside of a text nor of the name of a sheet. */
function next(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at + 1;
  const end = formula.indexOf(quote, at + 1);
  return end < 0 ? formula.length : end + 1;
}
