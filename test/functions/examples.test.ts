import type { FunctionId } from "../../src/functions/declarations";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { declarations, installFunctions } from "../support/functionCalls";

const call = installFunctions();

describe.each(declarations)("$id", ({ id, parameters, examples }) => {
  it("is implemented with the parameters that it declares", () => {
    expect(IMPLEMENTATIONS[id as FunctionId]).toHaveLength(parameters.length);
  });

  it.each(examples.map((example) => [JSON.stringify(example.arguments), example] as const))(
    "gives what its example %s says",
    (_, example) => {
      expect(call(id as FunctionId, ...example.arguments)).toEqual(example.gives);
    },
  );
});
