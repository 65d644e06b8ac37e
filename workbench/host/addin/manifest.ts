import { resourcesOf, type Resources } from "./resources";
import { readRibbon, type RibbonGroup } from "./ribbon";
import { parseXml, type Xml } from "./xml";

/** What Excel takes from the manifest of an add-in, in the language of Office. */
export type AddinManifest = {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  /** The page of the task pane. */
  readonly paneUrl: string;
  /** Undefined when the add-in has no custom functions. */
  readonly functions: FunctionsSource | undefined;
  readonly ribbon: readonly RibbonGroup[];
};

export type FunctionsSource = {
  /** What comes before the dot: "FLUX". */
  readonly namespace: string;
  readonly metadataUrl: string;
};

/** Reads manifest.xml as an Office with the given language does; an Error says what it lacks. */
export function readManifest(xml: string, locale: string): AddinManifest {
  const app = parseXml(xml).child("OfficeApp");
  const overrides = innermost(app.child("VersionOverrides"));
  const host = overrides
    .child("Hosts")
    .children("Host")
    .find((each) => each.attribute("type") === "Workbook");
  const resources = resourcesOf(overrides.child("Resources"), locale);
  const pane = localText(app.child("DefaultSettings").child("SourceLocation"), locale);
  return {
    id: required(app.child("Id").text, "Id"),
    version: required(app.child("Version").text, "Version"),
    displayName: required(localText(app.child("DisplayName"), locale), "DisplayName"),
    paneUrl: required(pane, "SourceLocation"),
    functions: functionsOf(host, resources),
    ribbon: host ? readRibbon(host.child("DesktopFormFactor"), resources) : [],
  };
}

/** Newer overrides stand inside older ones; an Excel of today takes the newest. */
function innermost(overrides: Xml): Xml {
  const inner = overrides.child("VersionOverrides");
  return inner.exists ? innermost(inner) : overrides;
}

function functionsOf(host: Xml | undefined, resources: Resources): FunctionsSource | undefined {
  const point = host
    ?.child("AllFormFactors")
    .children("ExtensionPoint")
    .find((each) => each.attribute("type") === "CustomFunctions");
  if (!point) return undefined;
  return {
    namespace: resources.textOf(point.child("Namespace")),
    metadataUrl: resources.urlOf(point.child("Metadata").child("SourceLocation")),
  };
}

/** A text of the first part of the manifest: its default, or the one for this language. */
function localText(element: Xml, locale: string): string {
  const own = element
    .children("Override")
    .find((each) => each.attribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return own?.attribute("Value") ?? element.attribute("DefaultValue") ?? "";
}

function required(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new Error(`The manifest has no ${what}.`);
  return value;
}
