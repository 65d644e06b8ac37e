import { associateAll, type AssociatedFunction } from "../../src/functions/associate";
import type { FunctionDeclaration } from "../../src/functions/declaration";
import { DECLARATIONS } from "../../src/functions/declarations";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { installCustomFunctions } from "../support/customFunctions";

const associated = new Map<string, AssociatedFunction>();

beforeAll(() => {
  installCustomFunctions();
  associateAll((id, run) => associated.set(id, run));
});

const declarations: readonly FunctionDeclaration[] = DECLARATIONS;

describe.each(declarations)("$id", ({ id, parameters, examples }) => {
  it("is implemented with the parameters that it declares", () => {
    expect(IMPLEMENTATIONS[id as keyof typeof IMPLEMENTATIONS]).toHaveLength(parameters.length);
  });

  it.each(examples.map((example) => [JSON.stringify(example.arguments), example] as const))(
    "gives what its example %s says",
    (_, example) => {
      const args = parameters.map((_parameter, index) => example.arguments[index] ?? null);
      expect(associated.get(id)?.(...args)).toEqual(example.gives);
    },
  );
});
