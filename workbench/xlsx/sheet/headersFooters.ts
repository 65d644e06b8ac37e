import { childOf, escapeText, isSet, textOf, unescapeText, xml, type XmlElement } from "../xml";

type Texts = Readonly<Record<string, string>>;

const SECTIONS: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };
/** Pages with texts of their own, by the beginning of their elements in a file. */
const PAGES = { odd: "oddPages/", even: "evenPages/", first: "firstPage/" } as const;
const STATES = {
  differentFirst: ["FirstAndDefault", "FirstOddAndEven"],
  differentOddEven: ["OddAndEven", "FirstOddAndEven"],
};

/** The texts by office.js' names; those of the odd pages are for all pages unless the even ones have others. */
export function readHeadersFooters(element: XmlElement | undefined): Texts {
  const isOddOnly = isSet(element?.attributes["differentOddEven"]);
  const found: Record<string, string> = {};
  for (const [pages, prefix] of Object.entries(PAGES)) {
    for (const place of ["Header", "Footer"]) {
      const text = unescapeText(textOf(childOf(element, pages + place)));
      for (const [, letter = "", content = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
        const key = `${SECTIONS[letter] ?? ""}${place}`;
        if (content !== "") found[(pages === "odd" && !isOddOnly ? "" : prefix) + key] = content;
      }
    }
  }
  return found;
}

/** Which pages have texts of their own, and whether the texts follow the sheet's margins and scale. */
export function readHeaderFooterSettings(
  element: XmlElement | undefined,
): Readonly<Record<string, unknown>> {
  const { differentFirst, differentOddEven, alignWithMargins, scaleWithDoc } =
    element?.attributes ?? {};
  const isFirst = isSet(differentFirst);
  const isOddEven = isSet(differentOddEven);
  return {
    ...(isFirst && isOddEven ? { state: "FirstOddAndEven" } : {}),
    ...(isFirst && !isOddEven ? { state: "FirstAndDefault" } : {}),
    ...(isOddEven && !isFirst ? { state: "OddAndEven" } : {}),
    ...(alignWithMargins === undefined || isSet(alignWithMargins)
      ? {}
      : { useSheetMargins: false }),
    ...(scaleWithDoc === undefined || isSet(scaleWithDoc) ? {} : { useSheetScale: false }),
  };
}

export function headersFootersXml(
  texts: Texts,
  settings: Readonly<Record<string, unknown>>,
): string {
  const has = (states: readonly string[]) => states.includes(settings["state"] as string);
  const isOddEven = has(STATES.differentOddEven);
  const part = (pages: keyof typeof PAGES, place: string) => {
    const prefix = pages === "odd" && !isOddEven ? "" : PAGES[pages];
    const text = Object.entries(SECTIONS)
      .map(([letter, section]) => {
        const content = texts[`${prefix}${section}${place}`] ?? "";
        return content === "" ? "" : `&${letter}${content}`;
      })
      .join("");
    return text === "" ? "" : xml(pages + place, {}, escapeText(text));
  };
  const attributes = {
    differentOddEven: isOddEven || undefined,
    differentFirst: has(STATES.differentFirst) || undefined,
    scaleWithDoc: settings["useSheetScale"] === false ? false : undefined,
    alignWithMargins: settings["useSheetMargins"] === false ? false : undefined,
  };
  const pages = ["odd", "even", "first"] as const;
  const content = pages.map((each) => part(each, "Header") + part(each, "Footer")).join("");
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return content === "" && isPlain ? "" : xml("headerFooter", attributes, content);
}
