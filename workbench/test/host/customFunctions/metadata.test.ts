import { readFunctionsMetadata } from "../../../host/customFunctions/metadata";

const metadata = (options: object) =>
  JSON.stringify({ functions: [{ id: "TICK", name: "TICK", parameters: [], options }] });

it.each(["stream", "cancelable", "volatile", "requiresAddress", "requiresParameterAddresses"])(
  "metadata with the option %s are refused by its name",
  (option) => {
    expect(() => readFunctionsMetadata(metadata({ [option]: true }))).toThrow(option);
    expect(readFunctionsMetadata(metadata({ [option]: false })).functions).toHaveLength(1);
  },
);

it.each(["number", "boolean"])("metadata with a parameter of type %s are refused by it", (type) => {
  const parameters = [{ name: "x", type }];
  const json = JSON.stringify({ functions: [{ id: "A", name: "A", parameters }] });
  expect(() => readFunctionsMetadata(json)).toThrow(type);
});
