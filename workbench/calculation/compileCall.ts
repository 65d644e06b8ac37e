import type { AstExpression, CallExpression } from "@borgar/fx";
import type { Compilation } from "./compilation";
import type { Environment, Evaluate } from "./environment";
import { NAME_ERROR, VALUE_ERROR } from "./errors";
import { callExternal } from "./external";
import { builtIn } from "./functions/builtIn";
import { withoutPrefix } from "./prefix";
import type { Value } from "./value";

/** Compiles a call: of a built-in function or of an add-in's function. */
export function compileCall(tree: CallExpression, compilation: Compilation): Evaluate {
  // The parser leaves null where an argument is left out.
  const parts: readonly (AstExpression | null)[] = tree.arguments;
  const args = parts.map((part) => (part ? compilation.compile(part) : undefined));
  const { callee } = tree;
  if (!isName(callee)) return () => NAME_ERROR;
  const name = withoutPrefix(callee.name);
  const upper = name.toUpperCase();
  const definition = builtIn(upper);
  if (!definition) {
    compilation.calls.push(upper);
    compilation.names.push(name);
    return (environment) => callUnknown(upper, args, environment);
  }
  if (definition.isVolatile) compilation.isVolatile = true;
  const { least, most, run } = definition;
  if (args.length < least || args.length > most) return () => VALUE_ERROR;
  return (environment) => run(args, environment);
}

/** "A1(3)" calls something else than a name, which the parser's types do not tell. */
function isName({ type }: { readonly type: string }): boolean {
  return type === "Identifier";
}

function callUnknown(
  name: string,
  args: readonly (Evaluate | undefined)[],
  environment: Environment,
): Value {
  const isExternal = environment.book.functions?.has(name) === true;
  return isExternal ? callExternal(name, args, environment) : NAME_ERROR;
}
