import type { ExcelSession } from "../../connection/session";
import { elementText } from "../../quoteStore/storedPart";

/** Of the custom XML parts that hold a price list each. */
const NAMESPACE = "https://fluxpunkt.de/xml/price-list/1";

type ListPart = {
  readonly part: Excel.CustomXmlPart;
  readonly id: string;
  /** As it was stored; nobody has checked it. */
  readonly file: string;
};

/** A price list in XML; its file is JSON without a character that XML cannot hold. */
export function listXml(id: string, file: string): string {
  const json = JSON.stringify(JSON.parse(file));
  return `<priceList xmlns="${NAMESPACE}" edition="${elementText(id).replaceAll('"', "&quot;")}">${elementText(json)}</priceList>`;
}

/** The lists of the workbook. Two round trips. */
export async function listParts({ context, sync }: ExcelSession): Promise<readonly ListPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await sync();
  return texts.flatMap(({ part, xml }) => {
    const root = new DOMParser().parseFromString(xml.value, "application/xml").documentElement;
    if (root.namespaceURI !== NAMESPACE || root.localName !== "priceList") return [];
    return [{ part, id: root.getAttribute("edition") ?? "", file: root.textContent }];
  });
}
