import { Refusal, type ExcelSession } from "../connection/session";
import { elementText } from "./storedPart";

/** Of the custom XML part with the settings that are saved in the workbook. */
const SETTINGS_NAMESPACE = "https://fluxpunkt.de/xml/quote-settings/1";

type SettingsPart = { readonly part: Excel.CustomXmlPart; readonly text: string | undefined };

/** The settings that a colleague or another machine left in the workbook; several after work at the same time (R18). */
export async function readSettings(session: ExcelSession): Promise<readonly string[]> {
  const parts = await settingsParts(session);
  return parts.map(({ text }) => {
    if (text === undefined) {
      throw new Refusal({ code: "hostFailure", hostCode: "UnreadableSettings" });
    }
    return text;
  });
}

/**
 * Keeps settings in the workbook in place of those that it has; undefined leaves it without any.
 *
 * @throws Refusal changedElsewhere where the workbook has others than were seen
 */
export async function saveSettings(
  session: ExcelSession,
  text: string | undefined,
  seen?: readonly string[],
): Promise<undefined> {
  const parts = await settingsParts(session);
  const isAsSeen =
    seen?.length === parts.length && parts.every((each, index) => each.text === seen[index]);
  if (seen && !isAsSeen) throw new Refusal({ code: "changedElsewhere" });
  const [first] = parts;
  if (text === undefined && !first) return undefined;
  if (text !== undefined) {
    const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${elementText(text)}</settings>`;
    if (first) first.part.setXml(xml);
    else session.context.workbook.customXmlParts.add(xml);
  }
  for (const { part } of text === undefined ? parts : parts.slice(1)) part.delete();
  await session.sync("writing");
  return undefined;
}

function textIn(xml: string): string | undefined {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.namespaceURI === SETTINGS_NAMESPACE ? root.textContent : undefined;
}

/** Two round trips. */
async function settingsParts({ context, sync }: ExcelSession): Promise<readonly SettingsPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await sync();
  return texts.map(({ part, xml }) => ({ part, text: textIn(xml.value) }));
}
