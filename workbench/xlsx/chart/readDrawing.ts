import { lineStart } from "../../model/cells/lines";
import type { Chart, Id, Sheet } from "../../model/state";
import type { Package } from "../package";
import { readKept } from "../keptParts";
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from "../xml";

type Reading = {
  readonly file: Package;
  readonly newId: () => Id;
  readonly onLoss: (loss: string) => void;
};

const NOT_KEPT = "Pictures and shapes are not kept.";
/** What a kept chart shows, says its part alone. */
const KEPT = { type: "Line", source: "", settings: {} } as const;

type Place = Pick<Chart, "left" | "top" | "width" | "height">;

/** The charts of a sheet whose rows and columns have been read; what else is drawn there is said to be lost. */
export function readDrawing(
  { file, newId, onLoss }: Reading,
  sheet: Sheet,
  path: string | undefined,
): readonly Chart[] {
  if (path === undefined) return [];
  const drawing = file.xml(path);
  if (!drawing) onLoss(NOT_KEPT);
  const relationships = file.relationships(path).filter(({ type }) => type === "chart");
  const charts = new Map(relationships.map((each) => [each.id, each.target] as const));
  return childrenOf(drawing).flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const data = childOf(childOf(frame, "graphic"), "graphicData");
    const target = charts.get(childOf(data, "chart")?.attributes["id"] ?? "");
    const place = placeOf(sheet, anchor);
    const kept = target === undefined ? undefined : readKept(file, target);
    if (!kept || !place) {
      onLoss(NOT_KEPT);
      return [];
    }
    const name = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes["name"] ?? "";
    return [{ id: newId(), name, ...KEPT, kept, ...place }];
  });
}

function placeOf(sheet: Sheet, anchor: XmlElement): Place | undefined {
  const from = childOf(anchor, "from");
  const position = childOf(anchor, "pos")?.attributes;
  const start = from ? cornerOf(sheet, from) : position && pointsAt(position["x"], position["y"]);
  const extent = childOf(anchor, "ext")?.attributes;
  const to = childOf(anchor, "to");
  const end = to && cornerOf(sheet, to);
  if (!start) return undefined;
  if (extent) return { ...start, width: pointsOf(extent["cx"]), height: pointsOf(extent["cy"]) };
  return end && { ...start, width: end.left - start.left, height: end.top - start.top };
}

function cornerOf(sheet: Sheet, corner: XmlElement): Pick<Place, "left" | "top"> {
  const number = (name: string) => numberOf(textOf(childOf(corner, name))) ?? 0;
  const rest = (name: string) => pointsOf(textOf(childOf(corner, name)));
  return {
    left: lineStart(sheet, number("col"), false) + rest("colOff"),
    top: lineStart(sheet, number("row"), true) + rest("rowOff"),
  };
}

function pointsAt(x: string | undefined, y: string | undefined): Pick<Place, "left" | "top"> {
  return { left: pointsOf(x), top: pointsOf(y) };
}

function pointsOf(emu: string | undefined): number {
  return (numberOf(emu) ?? 0) / 12_700;
}
