import type { AstExpression, CallExpression } from "@borgar/fx";
import type { Compilation } from "./compilation";
import { localValue, namedValue } from "./compileReference";
import type { Environment, Evaluate } from "./environment";
import { NAME_ERROR, VALUE_ERROR } from "./errors";
import { callExternal } from "./external";
import { builtIn } from "./functions/builtIn";
import { withoutPrefix } from "./prefix";
import { Lambda, type Value } from "./value";

/** Compiles a call: of a built-in function, of a LAMBDA, or of an add-in's function. */
export function compileCall(
  tree: CallExpression,
  compilation: Compilation,
  locals: readonly string[],
): Evaluate {
  // The parser leaves null where an argument is left out.
  const parts: readonly (AstExpression | null)[] = tree.arguments;
  const args = parts.map((part) => (part ? compilation.compile(part, locals) : undefined));
  const { callee } = tree;
  if (isExpression(callee)) return callOf(compilation.compile(callee, locals), args);
  const name = withoutPrefix(callee.name);
  const lower = name.toLowerCase();
  if (locals.includes(lower)) return callOf(({ scope }) => localValue(scope, lower), args);
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

/** "LAMBDA(...)(3)" and "A1(3)" call something else than a name, which the parser's types do not tell. */
function isExpression(callee: { readonly type: string }): callee is AstExpression {
  return callee.type !== "Identifier";
}

/** A part of a formula that gives a LAMBDA, called. */
function callOf(callee: Evaluate, args: readonly (Evaluate | undefined)[]): Evaluate {
  return (environment) => {
    const lambda = callee(environment);
    if (!(lambda instanceof Lambda)) return isErrorValue(lambda) ? lambda : VALUE_ERROR;
    return lambda.call(args.map((arg) => arg?.(environment)));
  };
}

function callUnknown(
  name: string,
  args: readonly (Evaluate | undefined)[],
  environment: Environment,
): Value {
  if (environment.book.functions?.has(name) === true) return callExternal(name, args, environment);
  const lambda = namedValue(name, environment);
  if (!(lambda instanceof Lambda)) return NAME_ERROR;
  return lambda.call(args.map((arg) => arg?.(environment)));
}

function isErrorValue(value: Value): boolean {
  return typeof value === "object" && value !== null && "error" in value;
}
