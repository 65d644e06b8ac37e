import { toJsonSchema } from "@valibot/to-json-schema";
import { listSchema } from "../../src/priceLists/file/listSchema";

/** The form of price lists as a JSON schema, for editors that check while one types. */
export function priceListSchema(): string {
  const schema = toJsonSchema(listSchema, { target: "draft-2020-12" });
  return JSON.stringify({
    title: "Fluxpunkt price list, format 1",
    $id: "https://fluxpunkt.de/schemas/price-list-1.json",
    ...schema,
  });
}
