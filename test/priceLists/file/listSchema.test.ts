import Ajv2020 from "ajv/dist/2020";
import { readListData } from "../../../src/priceLists";
import builtIn from "../../../src/pricing/catalogue/editions/2022-09.json" with { type: "json" };
import schema from "../../../docs/price-list.schema.json" with { type: "json" };
import { FILE_202701 } from "../../support/edition202701";

const validate = new Ajv2020({ strict: false }).compile(schema);

const LIST = JSON.parse(FILE_202701) as Readonly<Record<string, unknown>>;

it("[C4] the published schema takes the lists that there are", () => {
  expect(validate(builtIn)).toBe(true);
  expect(validate(LIST)).toBe(true);
});

it.each<[string, object]>([
  ["a field that nobody knows", { ...LIST, discount: 5 }],
  ["dollars", { ...LIST, currency: "USD" }],
  ["another form", { ...LIST, format: 2 }],
  ["no id", { ...LIST, id: undefined }],
  ["a product without a kind", { ...LIST, extensions: [{ id: "a", name: "A", prices: {} }] }],
  [
    "a term of 121 months",
    { ...LIST, extensions: [{ kind: "flat", id: "a", name: "A", prices: { sub121: "1.00" } }] },
  ],
])("[C4] the published schema and the program both refuse %s", (_, list) => {
  const data: unknown = JSON.parse(JSON.stringify(list));
  expect(validate(data)).toBe(false);
  expect(readListData(data).ok).toBe(false);
});
