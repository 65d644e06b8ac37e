import { addXmlPart, deleteXmlPart, setXml } from "../../model/xmlParts";
import type { CustomXmlPart, Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { lookup, notFound } from "./lookup";

type PartPlace = { readonly context: HostContext; readonly id: Id };
/** Those of one namespace. */
type ScopedPlace = { readonly context: HostContext; readonly namespaceUri: string };

const PART: HostClass<PartPlace> = {
  name: "CustomXmlPart",
  ids: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
  },
  methods: {
    GetXml: (place) => existing(place).xml,
    SetXml: ({ context, id }, [xml]) => {
      const text = textOf(xml, "xml");
      context.workbook.change("addin", (draft) => {
        if (context.habits.setXmlRenewsId) {
          // The part is another one then (R19).
          deleteXmlPart(draft, id);
          addXmlPart(draft, context.workbook.newId(), text);
        } else setXml(draft, id, text);
      });
    },
    Delete: ({ context, id }) =>
      context.workbook.change("addin", (draft) => deleteXmlPart(draft, id)),
  },
};

const { methods, ...all } = lookup<HostContext>({
  items: (context) =>
    context.workbook.state.customXmlParts.map(({ id }) => hostObject(PART, { context, id })),
  item: (context, key) => {
    const part = context.workbook.state.customXmlParts.find(({ id }) => id === key);
    return part ? hostObject(PART, { context, id: part.id }) : null;
  },
});

const PARTS: HostClass<HostContext> = {
  name: "CustomXmlPartCollection",
  ...all,
  methods: {
    ...methods,
    Add: (context, [xml]) => {
      const text = textOf(xml, "xml");
      const id = context.workbook.newId();
      context.workbook.change("addin", (draft) => addXmlPart(draft, id, text));
      return hostObject(PART, { context, id });
    },
    GetByNamespace: (context, [namespaceUri]) =>
      hostObject(SCOPED_PARTS, { context, namespaceUri: textOf(namespaceUri, "namespaceUri") }),
  },
};

const { methods: scopedMethods, ...scoped } = lookup<ScopedPlace>({
  items: (place) => partsIn(place).map(({ id }) => partIn(place, id)),
  item: (place, key) => {
    const part = partsIn(place).find(({ id }) => id === key);
    return part ? partIn(place, part.id) : null;
  },
});

const SCOPED_PARTS: HostClass<ScopedPlace> = {
  name: "CustomXmlPartScopedCollection",
  ...scoped,
  methods: scopedMethods,
};

export function xmlPartsObject(context: HostContext): HostObject {
  return hostObject(PARTS, context);
}

function existing({ context, id }: PartPlace): CustomXmlPart {
  const found = context.workbook.state.customXmlParts.find((part) => part.id === id);
  return found ?? notFound("The custom XML part");
}

function partsIn({ context, namespaceUri }: ScopedPlace): readonly CustomXmlPart[] {
  return context.workbook.state.customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

function partIn({ context }: ScopedPlace, id: Id): HostObject {
  return hostObject(PART, { context, id });
}
