import type { LambdaExpression, LetExpression } from "@borgar/fx";
import type { Compilation } from "./compilation";
import type { Environment, Evaluate } from "./environment";
import { NUMBER_ERROR, VALUE_ERROR } from "./errors";
import { withoutPrefix } from "./prefix";
import { Lambda, type Value } from "./value";

export function compileLet(
  tree: LetExpression,
  compilation: Compilation,
  locals: readonly string[],
): Evaluate {
  const known = [...locals];
  const declarations = tree.declarations.map(({ id, init }) => {
    const value = compilation.compile(init, [...known]);
    const name = withoutPrefix(id.name).toLowerCase();
    known.push(name);
    return { name, value };
  });
  const body = compilation.compile(tree.body, known);
  return (environment) => {
    let inner = environment;
    for (const { name, value } of declarations) inner = inner.with(name, value(inner));
    return body(inner);
  };
}

export function compileLambda(
  tree: LambdaExpression,
  compilation: Compilation,
  locals: readonly string[],
): Evaluate {
  const names = tree.params.map(({ name }) => withoutPrefix(name).toLowerCase());
  const body = compilation.compile(tree.body, [...locals, ...names]);
  return (environment) => new Lambda(names.length, (args) => apply(names, body, args, environment));
}

function apply(
  names: readonly string[],
  body: Evaluate,
  args: readonly Value[],
  environment: Environment,
): Value {
  if (args.length > names.length) return VALUE_ERROR;
  const scope = names.reduce<Environment["scope"]>(
    (outer, name, index) => ({ name, value: args[index], outer }),
    environment.scope,
  );
  const inner = environment.deeper(scope);
  return inner ? body(inner) : NUMBER_ERROR;
}
