import { savedCustomFunctions } from "../formula/customFunctions";
import type { FileAddin } from "../options";
import type { Package } from "../package";
import type { PackageWriter } from "../packageWriter";
import { childOf, childrenOf, xml, xmlPart } from "../xml";

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships/";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASKPANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const FUNCTION_LIST = "{7C84B067-C214-45C3-A712-C9D94CD141B2}";
/** Marks the part as this one file's; Excel has a random one. */
const PART_ID = "{8A6C0B0F-5A0E-4B1C-9D9F-0F2B6C1D7E01}";

/** Says that what add-ins have stored beside the workbook is not kept; ours stores nothing there. */
export function sayExtensionLosses(file: Package, onLoss: (loss: string) => void): void {
  const extensions = file
    .relationships("")
    .filter(({ type }) => type === "webextensiontaskpanes")
    .flatMap(({ target }) => file.relationships(target))
    .filter(({ type }) => type === "webextension")
    .flatMap(({ target }) => file.xml(target) ?? []);
  if (extensions.some((each) => childrenOf(childOf(each, "properties")).length > 0)) {
    onLoss("What the file keeps for add-ins is not kept.");
  }
}

/** The parts by which Excel knows the add-in againand the names of its functions. */
export function writeWebExtension(file: PackageWriter, addin: FileAddin): void {
  const panes = "xl/webextensions/taskpanes.xml";
  const extension = "xl/webextensions/webextension1.xml";
  const id = file.relate(panes, `${RELATIONSHIPS}webextension`, extension);
  file.relate("", `${RELATIONSHIPS}webextensiontaskpanes`, panes);
  file.add(panes, panesXml(id), "application/vnd.ms-office.webextensiontaskpanes+xml");
  file.add(extension, extensionXml(addin), "application/vnd.ms-office.webextension+xml");
}

function panesXml(id: string): string {
  return xmlPart(
    xml(
      "wetp:taskpanes",
      { "xmlns:wetp": TASKPANES },
      xml(
        "wetp:taskpane",
        { dockstate: "right", visibility: false, width: 350, row: 0 },
        xml("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id }),
      ),
    ),
  );
}

function extensionXml(addin: FileAddin): string {
  return xmlPart(
    xml(
      "we:webextension",
      { "xmlns:we": EXTENSION, id: PART_ID },
      xml("we:reference", {
        id: addin.id,
        version: addin.version,
        store: "developer",
        storeType: "Registry",
      }),
      xml("we:alternateReferences"),
      xml("we:properties"),
      xml("we:bindings"),
      xml("we:snapshot", { "xmlns:r": OFFICE }),
      xml(
        "we:extLst",
        {},
        xml(
          "a:ext",
          { "xmlns:a": DRAWING, uri: FUNCTION_LIST },
          xml(
            "we:customFunctionIdList",
            {},
            ...savedCustomFunctions(addin).map((name) => xml("we:customFunctionIds", {}, name)),
          ),
        ),
      ),
    ),
  );
}
