import { cellAddress, cellsOf } from "../../model/area";
import type { Hyperlink } from "../../model/state";
import type { Relationship } from "../package";
import { childrenOf, xml, type XmlElement } from "../xml";
import { areasOf } from "./addresses";

/** Where cells lead, by address; a link over several cells is one for each. */
export function readHyperlinks(
  list: XmlElement | undefined,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Hyperlink> | undefined {
  const links = new Map<string, Hyperlink>();
  for (const { attributes } of childrenOf(list, "hyperlink")) {
    const target = relationships.find(({ id }) => id === attributes["id"])?.target;
    const { location, tooltip, ref } = attributes;
    const link: Hyperlink = {
      ...(target === undefined ? {} : { address: target }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
    for (const area of areasOf(ref)) {
      for (const { row, column } of cellsOf(area)) links.set(cellAddress(row, column), link);
    }
  }
  return links.size === 0 ? undefined : links;
}

export function hyperlinksXml(
  links: ReadonlyMap<string, Hyperlink> | undefined,
  relate: (address: string) => string,
): string {
  if (!links || links.size === 0) return "";
  return xml(
    "hyperlinks",
    {},
    ...Array.from(links, ([ref, { address, documentReference, screenTip }]) =>
      xml("hyperlink", {
        ref,
        "r:id": address === undefined || address === "" ? undefined : relate(asUri(address)),
        location: documentReference,
        tooltip: screenTip,
      }),
    ),
  );
}

/** Excel takes a file for damaged when an address is no URI, for instance because of a blank. */
function asUri(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
