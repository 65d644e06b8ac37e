import { Refusal, type QuoteSession } from "./session";
import { escaped } from "./storedPart";

/** Of the custom XML part with the settings that are kept in the workbook. */
const SETTINGS_NAMESPACE = "https://fluxpunkt.de/xml/quote-settings/1";

/** The settings that a colleague or another machine left in the workbook; undefined if none. */
export async function readSettings(session: QuoteSession): Promise<string | undefined> {
  const part = settingsPart(session.context);
  const xml = xmlIn(part);
  await session.sync();
  if (part.isNullObject) return undefined;
  const text = textIn(xml.value);
  if (text !== undefined) return text;
  throw new Refusal({ code: "hostFailure", hostCode: "UnreadableSettings" });
}

/** Keeps settings in the workbook in place of those that it has; undefined leaves it without any. */
export async function keepSettings(
  session: QuoteSession,
  text: string | undefined,
): Promise<undefined> {
  const part = settingsPart(session.context).load("id");
  await session.sync();
  if (text === undefined) {
    if (part.isNullObject) return undefined;
    part.delete();
    await session.sync("writing");
    return undefined;
  }
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${escaped(text)}</settings>`;
  if (part.isNullObject) session.context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await session.sync("writing");
  return undefined;
}

const xmlIn = (part: Excel.CustomXmlPart) => part.getXml();

function textIn(xml: string): string | undefined {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.namespaceURI === SETTINGS_NAMESPACE ? root.textContent : undefined;
}

function settingsPart({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
}
