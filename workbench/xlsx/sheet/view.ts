import { addressOf, cellAddress } from "../../model/area";
import type { Sheet, SheetView } from "../../model/state";
import { childOf, childrenOf, isSet, numberOf, xml, type XmlElement } from "../xml";
import { listOf } from "./addresses";

type View = Pick<Sheet, "frozen" | "showGridlines" | "showHeadings">;

export function readView(worksheet: XmlElement, onLoss: (loss: string) => void): View {
  const [view] = childrenOf(childOf(worksheet, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane")?.attributes ?? {};
  const isFrozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  if (pane["state"] === "split") onLoss("Split windows are not kept, only frozen panes.");
  const given = view?.attributes ?? {};
  const isOff = (value: string | undefined) => value !== undefined && !isSet(value);
  if (isOff(given["showZeros"])) onLoss("Zeros that a sheet hides are shown.");
  if (isSet(given["showFormulas"])) onLoss("Sheets that show their formulas show values.");
  if (isSet(given["rightToLeft"]))
    onLoss("Sheets from right to left are shown from left to right.");
  if ((numberOf(given["zoomScale"]) ?? 100) !== 100) onLoss("The zoom of windows is not kept.");
  const isShown = (name: string) => {
    const value = view?.attributes[name];
    return value === undefined || isSet(value);
  };
  return {
    showGridlines: isShown("showGridLines"),
    showHeadings: isShown("showRowColHeaders"),
    frozen: {
      rows: isFrozen ? (numberOf(pane["ySplit"]) ?? 0) : 0,
      columns: isFrozen ? (numberOf(pane["xSplit"]) ?? 0) : 0,
    },
  };
}

export function viewXml(
  { frozen: { rows, columns }, showGridlines, showHeadings }: View,
  { selection, activeCell }: SheetView,
  isActive: boolean,
): string {
  const pane =
    rows > 0 && columns > 0
      ? "bottomRight"
      : rows > 0
        ? "bottomLeft"
        : columns > 0
          ? "topRight"
          : undefined;
  return xml(
    "sheetViews",
    {},
    xml(
      "sheetView",
      {
        showGridLines: showGridlines ? undefined : false,
        showRowColHeaders: showHeadings ? undefined : false,
        tabSelected: isActive || undefined,
        workbookViewId: 0,
      },
      pane === undefined
        ? ""
        : xml("pane", {
            xSplit: columns || undefined,
            ySplit: rows || undefined,
            topLeftCell: cellAddress(rows, columns),
            activePane: pane,
            state: "frozen",
          }),
      xml("selection", {
        pane,
        activeCell: addressOf({ ...activeCell, rows: 1, columns: 1 }),
        sqref: listOf(selection),
      }),
    ),
  );
}
