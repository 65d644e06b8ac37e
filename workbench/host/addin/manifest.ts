import { resourcesOf, type Resources } from "./resources";
import { readRibbon, type RibbonTab } from "./ribbon";
import { parseXml, type Xml } from "./xml";

/** What Excel takes from the manifest of an add-in, in the language of Office. */
export type AddinManifest = {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string;
  /** The page of the task pane. */
  readonly paneUrl: string;
  /** Whether pane and custom functions share one runtime that lives as long as the workbook is open. */
  readonly hasSharedRuntime: boolean;
  readonly requirements: readonly { readonly name: string; readonly minVersion: string }[];
  /** Undefined when the add-in has no custom functions. */
  readonly functions: FunctionsSource | undefined;
  readonly ribbon: readonly RibbonTab[];
};

export type FunctionsSource = {
  /** What comes before the dot: "FLUX". */
  readonly namespace: string;
  readonly scriptUrl: string;
  readonly pageUrl: string;
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
  const runtimes = host?.child("Runtimes").children("Runtime") ?? [];
  return {
    id: required(app.child("Id").text, "Id"),
    version: required(app.child("Version").text, "Version"),
    displayName: required(localText(app.child("DisplayName"), locale), "DisplayName"),
    description: localText(app.child("Description"), locale),
    iconUrl: localText(app.child("IconUrl"), locale),
    paneUrl: required(pane, "SourceLocation"),
    hasSharedRuntime: runtimes.some((runtime) => runtime.attribute("lifetime") === "long"),
    requirements: requirementsOf(app),
    functions: functionsOf(host, resources),
    ribbon: host ? readRibbon(host.child("DesktopFormFactor"), resources) : [],
  };
}

/** Newer overrides stand inside older ones; an Excel of today takes the newest. */
function innermost(overrides: Xml): Xml {
  const inner = overrides.child("VersionOverrides");
  return inner.exists ? innermost(inner) : overrides;
}

function requirementsOf(app: Xml): AddinManifest["requirements"] {
  const sets = app.child("Requirements").child("Sets");
  const common = sets.attribute("DefaultMinVersion") ?? "1.1";
  return sets.children("Set").map((set) => ({
    name: required(set.attribute("Name"), "Set Name"),
    minVersion: set.attribute("MinVersion") ?? common,
  }));
}

function functionsOf(host: Xml | undefined, resources: Resources): FunctionsSource | undefined {
  const point = host
    ?.child("AllFormFactors")
    .children("ExtensionPoint")
    .find((each) => each.attribute("type") === "CustomFunctions");
  if (!point) return undefined;
  const source = (name: string) => resources.urlOf(point.child(name).child("SourceLocation"));
  return {
    namespace: resources.textOf(point.child("Namespace")),
    scriptUrl: source("Script"),
    pageUrl: source("Page"),
    metadataUrl: source("Metadata"),
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
