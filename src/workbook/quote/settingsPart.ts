import { Refusal, type QuoteSession } from "./session";
import { escaped } from "./storedPart";

/** Of the custom XML part with the settings that are kept in the workbook. */
const SETTINGS_NAMESPACE = "https://fluxpunkt.de/xml/quote-settings/1";

/** The settings that a colleague or another machine left in the workbook; undefined if none. */
export async function readSettings(session: QuoteSession): Promise<string | undefined> {
  const parts = await settingsParts(session);
  const [part] = parts;
  if (!part) return undefined;
  const xml = part.getXml();
  await session.sync();
  const text = textIn(xml.value);
  if (text !== undefined) return text;
  throw new Refusal({ code: "hostFailure", hostCode: "UnreadableSettings" });
}

/** Keeps settings in the workbook in place of those that it has; undefined leaves it without any. */
export async function keepSettings(
  session: QuoteSession,
  text: string | undefined,
): Promise<undefined> {
  const parts = await settingsParts(session);
  const [part] = parts;
  if (text === undefined && !part) return undefined;
  if (text !== undefined) {
    const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${escaped(text)}</settings>`;
    if (part) part.setXml(xml);
    else session.context.workbook.customXmlParts.add(xml);
  }
  for (const each of text === undefined ? parts : parts.slice(1)) each.delete();
  await session.sync("writing");
  return undefined;
}

function textIn(xml: string): string | undefined {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.namespaceURI === SETTINGS_NAMESPACE ? root.textContent : undefined;
}

/** Several where people who worked at the same time have each kept settings; the first ones hold (R18). */
async function settingsParts({
  context,
  sync,
}: QuoteSession): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await sync();
  return parts.items;
}
