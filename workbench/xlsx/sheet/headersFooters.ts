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

/** Which pages have texts of their own. */
export function readHeaderFooterState(element: XmlElement | undefined): {
  readonly state?: string;
} {
  const isFirst = isSet(element?.attributes["differentFirst"]);
  const isOddEven = isSet(element?.attributes["differentOddEven"]);
  if (isFirst) return { state: isOddEven ? "FirstOddAndEven" : "FirstAndDefault" };
  return isOddEven ? { state: "OddAndEven" } : {};
}

export function headersFootersXml(
  texts: Texts,
  state: unknown,
  kept: Readonly<Record<string, string>> | undefined,
): string {
  const has = (states: readonly unknown[]) => states.includes(state);
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
    ...kept,
    differentOddEven: isOddEven || undefined,
    differentFirst: has(STATES.differentFirst) || undefined,
  };
  const pages = ["odd", "even", "first"] as const;
  const content = pages.map((each) => part(each, "Header") + part(each, "Footer")).join("");
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return content === "" && isPlain ? "" : xml("headerFooter", attributes, content);
}
