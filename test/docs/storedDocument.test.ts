/** @jest-environment jsdom */
import {
  storedDocument,
  readStoredDocument,
  storedTextOf,
} from "../../src/quote/storage/storedDocument";
import { readPart, xmlOf } from "../../src/workbook/quoteStore/storedPart";
import { filesIn, readDocument } from "./documents";

const PAGE = readDocument("docs/stored-document.md").text;

type Field = { readonly path: string; readonly form: string };

/** What is there to know of a schema of valibot, whatever its kind. */
type Schema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: unknown;
  readonly key?: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

/** Every field of a schema, in its order, with its form in the words of the page. */
function fieldsOf(schema: Schema, path = ""): readonly Field[] {
  switch (schema.type) {
    case "strict_object":
      return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) =>
        fieldsOf(entry, path === "" ? key : `${path}.${key}`),
      );
    case "array":
      return fieldsOf(required(schema.item), `${path}[]`);
    case "optional": {
      const fields = fieldsOf(required(schema.wrapped), path);
      const isLeaf = fields.length === 1 && fields[0]?.path === path;
      if (!isLeaf) return [{ path, form: "may be missing" }, ...fields];
      return fields.map(({ form }) => ({ path, form: `${form}, may be missing` }));
    }
    case "variant":
      return variantFields(schema, path);
    default:
      return [{ path, form: formOf(schema) }];
  }
}

/** The key that tells the variants apart, and what only some of them have. */
function variantFields({ key = "", options = [] }: Schema, path: string): readonly Field[] {
  const variants = options.filter((option) => typeof option !== "string");
  const kinds = variants.map(({ entries }) => JSON.stringify(entries?.[key]?.literal));
  const others = variants.flatMap((variant, index) =>
    fieldsOf(variant, path)
      .filter((field) => field.path !== `${path}.${key}`)
      .map((field) => ({ ...field, form: `${field.form}, with \`${kinds[index] ?? ""}\`` })),
  );
  return [
    { path: `${path}.${key}`, form: kinds.map((kind) => `\`${kind}\``).join(" ") },
    ...others,
  ];
}

function formOf({ type, options = [], literal, pipe = [] }: Schema): string {
  const steps = pipe.slice(1).map((step) => step.type);
  const least = pipe.find((step) => step.type === "min_value")?.requirement;
  switch (type) {
    case "literal":
      return `\`${JSON.stringify(literal)}\``;
    case "picklist":
      return options.map((option) => `\`${JSON.stringify(option)}\``).join(" ");
    case "string":
      if (steps.includes("check")) return "day";
      if (steps.includes("max_length")) return "key";
      if (!steps.includes("regex")) return "text";
      return String(pipe.at(-1)?.requirement).startsWith("/^\\d") ? "decimal" : "id";
    case "number":
      if (steps.includes("finite")) return "number";
      return least === 0 ? "count" : `count from ${String(least)}`;
    case "custom":
      // The only one that is none of valibot's.
      return "term";
    default:
      throw new Error(`The page has no word for ${type}.`);
  }
}

/** Values to choose from may stand in another order than in the code. */
function inAnyOrder({ path, form }: Field) {
  return { path, quoteTexts: form.split(" ").sort() };
}

function required(schema: Schema | undefined): Schema {
  if (!schema) throw new Error("A part of the schema is missing.");
  return schema;
}

/** The block of a language on the page. */
function blockOf(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "m").exec(PAGE)?.[1] ?? "";
}

const example = readStoredDocument(blockOf("json"));

it("describes every field of the stored document in its form, and no other", () => {
  const rows = [...PAGE.matchAll(/^\| `([\w.[\]]+)` +\| (.+?) +\| .+ \|$/gm)];
  const described = rows
    .map(([, path = "", form = ""]) => ({ path, form }))
    .slice(rows.findIndex(([row]) => row.includes("version of the document")));
  expect(described.map(inAnyOrder)).toEqual(
    fieldsOf(storedDocument as unknown as Schema).map(inAnyOrder),
  );
});

it("shows a document that is read and stored again as it is", () => {
  if (!example.ok) throw new Error(JSON.stringify(example.error));
  expect(JSON.parse(storedTextOf(example.value))).toEqual(JSON.parse(blockOf("json")));
});

it("shows the XML around it with its attributes, and describes each of these", () => {
  if (!example.ok) throw new Error(JSON.stringify(example.error));
  const attributesOf = (xml: string) => {
    const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
    return [...root.attributes].map(({ name }) => name);
  };
  const quote = {
    document: example.value,
    written: example.value,
    isSuperseded: false,
    isLive: true,
    isOwnSheet: true,
    overwritten: ["1x2y3z"],
    isDeleted: false,
  };
  const xml = xmlOf(quote);
  expect(readPart(xml)).toEqual({ ok: true, value: quote });
  const shape = (text: string) => text.replace(/\{.*?\}(?=<)/g, '{ "schema": 1, … }');
  expect(`${shape(xml)}\n`).toBe(blockOf("xml"));
  const described = [...PAGE.matchAll(/^\| `(\w+)` +\| /gm)].map(([, name]) => name);
  expect(described).toEqual(
    expect.arrayContaining(attributesOf(xml).filter((name) => name !== "xmlns")),
  );
});

it("names every sheet, property, name and namespace of ours", () => {
  const sources = filesIn("src/workbook").map((path) => readDocument(path).text);
  const ours = sources.flatMap((text) =>
    [
      ...text.matchAll(
        /["`](FLUX-\w+|FLUX\.\w+\.|flux\.\w+|https:\/\/fluxpunkt\.de\/xml\/[\w/-]+)/g,
      ),
    ].map(([, name = ""]) => name),
  );
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((name) => !PAGE.includes(`\`${name}`))).toEqual([]);
});
