import type { Xml } from "./xml";

/** The texts and addresses to which elements of a manifest refer by `resid`, in a language. */
export type Resources = {
  readonly textOf: (element: Xml) => string;
  readonly urlOf: (element: Xml) => string;
  readonly imageOf: (element: Xml) => string;
};

/** Reads the resources; an element that refers to none that is there makes an Error. */
export function resourcesOf(resources: Xml, locale: string): Resources {
  const texts = new Map([
    ...entriesOf(resources.child("ShortStrings").children("String"), locale),
    ...entriesOf(resources.child("LongStrings").children("String"), locale),
  ]);
  const urls = new Map(entriesOf(resources.child("Urls").children("Url"), locale));
  const images = new Map(entriesOf(resources.child("Images").children("Image"), locale));

  const lookUp = (known: ReadonlyMap<string, string>) => (element: Xml) => {
    const id = element.attribute("resid") ?? "";
    const found = known.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return found;
  };
  return { textOf: lookUp(texts), urlOf: lookUp(urls), imageOf: lookUp(images) };
}

function entriesOf(
  elements: readonly Xml[],
  locale: string,
): readonly (readonly [id: string, value: string])[] {
  return elements.map((element) => {
    const own = element
      .children("Override")
      .find((each) => each.attribute("Locale")?.toLowerCase() === locale.toLowerCase());
    const value = own?.attribute("Value") ?? element.attribute("DefaultValue") ?? "";
    return [element.attribute("id") ?? "", value] as const;
  });
}
