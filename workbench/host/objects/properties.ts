import { ExcelError } from "../../model/errors";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { numberOf, textOf } from "./arguments";
import { lookup } from "./lookup";

type Value = string | number | boolean;
type CustomPlace = { readonly context: HostContext; readonly key: string };

const CUSTOM = "custom/";
const LONGEST_KEY = 255;

const CUSTOM_PROPERTY: HostClass<CustomPlace> = {
  name: "CustomProperty",
  ids: ({ key }) => ({ Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => context.workbook.state.properties.get(CUSTOM + key) ?? null,
      set: ({ context, key }, value) => put(context, CUSTOM + key, propertyOf(value)),
    },
    Type: {
      get: ({ context, key }) => typeName(context.workbook.state.properties.get(CUSTOM + key)),
    },
  },
  methods: {
    Delete: ({ context, key }) => drop(context, (name) => name === CUSTOM + key),
  },
};

const { methods, ...all } = lookup<HostContext>({
  items: (context) => customKeys(context).map((key) => customObject(context, key)),
  item: (context, key) => {
    const wanted = textOf(key, "key").toLowerCase();
    const found = customKeys(context).find((each) => each.toLowerCase() === wanted);
    return found === undefined ? null : customObject(context, found);
  },
});

const CUSTOM_PROPERTIES: HostClass<HostContext> = {
  name: "CustomPropertyCollection",
  ...all,
  methods: {
    ...methods,
    Add: (context, [key, value]) => {
      const text = textOf(key, "key");
      if (text === "" || text.length > LONGEST_KEY) {
        throw new ExcelError("InvalidArgument", "A property needs a key of up to 255 characters.");
      }
      const wanted = text.toLowerCase();
      const known = customKeys(context).find((each) => each.toLowerCase() === wanted) ?? text;
      put(context, CUSTOM + known, propertyOf(value));
      return customObject(context, known);
    },
    DeleteAll: (context) => drop(context, (name) => name.startsWith(CUSTOM)),
  },
};

const PROPERTIES: HostClass<HostContext> = {
  name: "DocumentProperties",
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    LastAuthor: { get: reading("lastAuthor", "") },
    RevisionNumber: {
      get: reading("revisionNumber", 0),
      set: (context, value) => put(context, "revisionNumber", numberOf(value, "revisionNumber")),
    },
    CreationDate: { get: reading("creationDate", "") },
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
  },
  navigation: {
    Custom: (context) => hostObject(CUSTOM_PROPERTIES, context),
  },
};

export function propertiesObject(context: HostContext): HostObject {
  return hostObject(PROPERTIES, context);
}

function text(name: string): Scalar<HostContext> {
  return {
    get: reading(name, ""),
    set: (context, value) => put(context, name, textOf(value, name)),
  };
}

function reading(name: string, none: Value): (context: HostContext) => Value {
  return ({ workbook }) => workbook.state.properties.get(name) ?? none;
}

function put({ workbook }: HostContext, name: string, value: Value): void {
  workbook.change("addin", (draft) =>
    draft.update({ properties: new Map(draft.state.properties).set(name, value) }),
  );
}

function drop({ workbook }: HostContext, isDropped: (name: string) => boolean): void {
  workbook.change("addin", (draft) => {
    const kept = [...draft.state.properties].filter(([name]) => !isDropped(name));
    draft.update({ properties: new Map(kept) });
  });
}

function customKeys({ workbook }: HostContext): readonly string[] {
  return [...workbook.state.properties.keys()]
    .filter((name) => name.startsWith(CUSTOM))
    .map((name) => name.slice(CUSTOM.length));
}

function customObject(context: HostContext, key: string): HostObject {
  return hostObject(CUSTOM_PROPERTY, { context, key });
}

function propertyOf(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new ExcelError("InvalidArgument", "A property is a text, a number, a date or a boolean.");
}

/** Excel.DocumentPropertyType. */
function typeName(value: Value | undefined): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}
