import { addressOf, cellArea } from "../../../model/area";
import { enterValues } from "../../../model/cells/enter";
import { isBlank } from "../../../model/cells/existing";
import { refuseIfLocked } from "../../../model/cells/protection";
import { paintArea } from "../../../model/cells/style";
import type { Draft } from "../../../model/draft";
import type { Hyperlink } from "../../../model/state";
import type { Scalar } from "../../hostObject";
import { optional, recordOf, textOf } from "../arguments";
import { textAt } from "./content";
import { change, sheetOfRange, type RangePlace } from "./place";

/** `range.hyperlink`: that of the first cell. */
export const LINKING_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  Hyperlink: {
    get: (place) => {
      const { row, column } = place.area;
      const link = sheetOfRange(place).hyperlinks?.get(addressOf(cellArea(row, column)));
      return link ? { ...link, textToDisplay: textAt(place, { row, column }) } : null;
    },
    set: (place, value) => {
      const given = recordOf(value, "hyperlink");
      const read = (name: string) => optional(given[name], textOf, name);
      const link: Hyperlink = {
        ...withText("address", read("address")),
        ...withText("documentReference", read("documentReference")),
        ...withText("screenTip", read("screenTip")),
      };
      const text = read("textToDisplay") ?? link.address ?? link.documentReference ?? "";
      change(place, (draft) => setLink(draft, place, link, text));
    },
  },
};

/** Linked cells are blue and underlined; those that are empty show where they lead. */
function setLink(draft: Draft, place: RangePlace, link: Hyperlink, text: string): void {
  const { context, sheetId, area } = place;
  refuseIfLocked(draft.state, sheetId, area, "allowInsertHyperlinks");
  const links = new Map(draft.sheet(sheetId).hyperlinks);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellArea(row, column);
      links.set(addressOf(cell), link);
      const isFirst = row === area.row && column === area.column;
      const isShown = text !== "" && (isFirst || isBlank(draft.cell(sheetId, row, column)));
      if (isShown) enterValues(draft, context.workbook.culture, sheetId, cell, [[text]]);
    }
  }
  draft.updateSheet(sheetId, { hyperlinks: links });
  paintArea(draft, sheetId, area, (style) => ({
    ...style,
    font: { ...style.font, color: "#0563C1", underline: "Single" },
  }));
  draft.report({ kind: "format", sheetId, area });
}

function withText<Name extends keyof Hyperlink>(
  name: Name,
  text: string | undefined,
): Partial<Pick<Hyperlink, Name>> {
  return text === undefined ? {} : ({ [name]: text } as Pick<Hyperlink, Name>);
}
