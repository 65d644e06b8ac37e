import { xml, xmlPart } from "../xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const NAME = "XLDAPR";

/** What cells say about themselves: with `cm="1"`, that their formula is a dynamic array. */
export const METADATA = xmlPart(
  xml(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAYS },
    xml(
      "metadataTypes",
      { count: 1 },
      xml("metadataType", {
        name: NAME,
        minSupportedVersion: 120_000,
        copy: true,
        pasteAll: true,
        pasteValues: true,
        merge: true,
        splitFirst: true,
        rowColShift: true,
        clearFormats: true,
        clearComments: true,
        assign: true,
        coerce: true,
        cellMeta: true,
      }),
    ),
    xml(
      "futureMetadata",
      { name: NAME, count: 1 },
      xml(
        "bk",
        {},
        xml(
          "extLst",
          {},
          xml(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            xml("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    xml("cellMetadata", { count: 1 }, xml("bk", {}, xml("rc", { t: 1, v: 0 }))),
  ),
);
