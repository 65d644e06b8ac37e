import { addXmlPart, deleteXmlPart, setXml } from "../../model/xmlParts";
import type { CustomXmlPart, Id } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { lookup, notFound } from "./lookup";

type PartPlace = { readonly context: HostContext; readonly id: Id };
/** Those of one namespace, or all. */
type PartsPlace = { readonly context: HostContext; readonly namespaceUri?: string };

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

const { methods, ...all } = lookup<PartsPlace>({
  items: (place) => partsIn(place).map(({ id }) => partIn(place, id)),
  item: (place, key) => {
    const part = partsIn(place).find(({ id }) => id === key);
    return part ? partIn(place, part.id) : null;
  },
});

const PARTS: HostClass<PartsPlace> = {
  name: "CustomXmlPartCollection",
  ...all,
  methods: {
    ...methods,
    Add: (place, [xml]) => {
      const text = textOf(xml, "xml");
      const id = place.context.workbook.newId();
      place.context.workbook.change("addin", (draft) => addXmlPart(draft, id, text));
      return partIn(place, id);
    },
    GetByNamespace: ({ context }, [namespaceUri]) =>
      hostObject(SCOPED_PARTS, { context, namespaceUri: textOf(namespaceUri, "namespaceUri") }),
  },
};

const SCOPED_PARTS: HostClass<PartsPlace> = {
  name: "CustomXmlPartScopedCollection",
  ...all,
  methods,
};

export function xmlPartsObject(context: HostContext): HostObject {
  return hostObject<PartsPlace>(PARTS, { context });
}

function existing(place: PartPlace): CustomXmlPart {
  return partsIn(place).find(({ id }) => id === place.id) ?? notFound("The custom XML part");
}

function partsIn({ context, namespaceUri }: PartsPlace): readonly CustomXmlPart[] {
  const { customXmlParts } = context.workbook.state;
  if (namespaceUri === undefined) return customXmlParts;
  return customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

function partIn({ context }: PartsPlace, id: Id): HostObject {
  return hostObject(PART, { context, id });
}
