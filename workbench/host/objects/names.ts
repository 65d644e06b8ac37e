import { addName, deleteName, nameIn, namesIn, updateName, type Scope } from "../../model/names";
import { ENGLISH } from "../../culture/culture";
import { fromLocalFormula } from "../../formula/local";
import { ExcelError } from "../../model/errors";
import { absoluteFormula, areaOfFormula, type AreaOnSheet } from "../../model/references";
import type { DefinedName } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, selfOf, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, optional, textOf } from "./arguments";
import { worksheetObject } from "./links";
import { lookup, notFound } from "./lookup";
import { RANGE, rangeObject } from "./range";

type NamesPlace = { readonly context: HostContext; readonly scope: Scope };
type NamePlace = NamesPlace & { readonly name: string };

const NAMED_ITEM: HostClass<NamePlace> = {
  name: "NamedItem",
  ids: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (place) => existing(place).name },
    Visible: {
      get: (place) => existing(place).isVisible,
      set: (place, value) => update(place, { isVisible: booleanOf(value, "visible") }),
    },
    _Id: { get: ({ name }) => name },
    Formula: {
      get: formulaText,
      set: (place, value) => update(place, { formula: textOf(value, "formula") }),
    },
  },
  navigation: {
    Worksheet: ({ context, scope }) =>
      scope === undefined ? notFound("A worksheet of the name") : worksheetObject(context, scope),
  },
  methods: {
    Delete: ({ context, scope, name }) => {
      context.workbook.change("addin", (draft) => deleteName(draft, scope, name));
    },
    GetRange: (place) => {
      const found = areaOf(place);
      if (!found) throw new ExcelError("InvalidReference", "The name stands for no range.");
      return rangeObject(place.context, found.sheetId, found.area);
    },
    GetRangeOrNullObject: (place) => {
      const found = areaOf(place);
      return found ? rangeObject(place.context, found.sheetId, found.area) : null;
    },
  },
};

const { items, item, methods } = lookup<NamesPlace>({
  items: (place) =>
    namesIn(place.context.workbook.state, place.scope).map(({ name }) =>
      hostObject(NAMED_ITEM, { ...place, name }),
    ),
  item: (place, key) => {
    const found = nameIn(place.context.workbook.state, place.scope, textOf(key, "name"));
    return found ? hostObject(NAMED_ITEM, { ...place, name: found.name }) : null;
  },
});

const NAMED_ITEMS: HostClass<NamesPlace> = {
  name: "NamedItemCollection",
  items,
  item,
  methods: {
    ...methods,
    Add: (place, [name, reference, comment]) =>
      add(place, name, formulaOf(place.context, reference), comment),
  },
};

/** The names of the workbook, or of one sheet. */
export function namesObject(context: HostContext, scope?: Scope): HostObject {
  return hostObject(NAMED_ITEMS, { context, scope });
}

function add(place: NamesPlace, name: unknown, formula: string, comment: unknown): HostObject {
  const text = optional(comment, textOf, "comment") ?? "";
  const added = place.context.workbook.change("addin", (draft) =>
    addName(draft, place.scope, textOf(name, "name"), formula, text),
  );
  return hostObject(NAMED_ITEM, { ...place, name: added.name });
}

function formulaOf(context: HostContext, reference: unknown): string {
  const range = selfOf(RANGE, reference);
  if (range) return absoluteFormula(context.workbook.state, range);
  if (typeof reference === "number") return `=${reference}`;
  // A reference to a deleted sheet is taken as this Excel writes it (R6).
  const text = textOf(reference, "reference").replace(
    context.habits.deletedReference,
    () => "#REF!",
  );
  return text.startsWith("=") ? fromLocalFormula(text, ENGLISH) : text;
}

function update(
  { context, scope, name }: NamePlace,
  change: Partial<Omit<DefinedName, "name">>,
): void {
  context.workbook.change("addin", (draft) => updateName(draft, scope, name, change));
}

/** A name whose sheet is gone reads as this Excel writes it (R6). */
function formulaText(place: NamePlace): string {
  const { formula } = existing(place);
  return formula.replace(/#REF!$/, place.context.habits.deletedReference);
}

function existing({ context, scope, name }: NamePlace): DefinedName {
  return nameIn(context.workbook.state, scope, name) ?? notFound(`The name "${name}"`);
}

/** The sheet from which the name's formula is seen. */
function seenFrom({ context, scope }: NamePlace): string {
  return scope ?? context.workbook.activeSheet.id;
}

function areaOf(place: NamePlace): AreaOnSheet | undefined {
  const { formula } = existing(place);
  return areaOfFormula(place.context.workbook.state, formula, seenFrom(place));
}
