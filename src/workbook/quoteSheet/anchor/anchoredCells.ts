import type { QuotePlace } from "../../ports/quotes/quotePort";
import { isAnchor, placeOf } from "./anchor";
import { keyText } from "../layout/rowKeys";
import { isToken } from "../unfinished/token";

type Anchored = {
  /** Undefined once its sheet is deleted. */
  readonly place: QuotePlace | undefined;
  /** Whether the keys of a quote are there, since a name may lead to what is somebody else's by now. */
  readonly isStanding: boolean;
};

/** Older versions made sheets very hidden and under this name, until all was in them. */
function isUnfinished({ name, visibility }: Pick<Excel.Worksheet, "name" | "visibility">): boolean {
  return name.startsWith("FLUX-Unfertig") && visibility === "VeryHidden";
}

/** The names of quotes, each with what it leads to. */
export type Anchors = ReadonlyMap<string, Anchored>;

/** Asks for the first and the last key where the names of quotes lead to; what was never finished is left out. */
export function loadAnchors(
  names: Excel.NamedItemCollection,
  sheets: readonly Pick<Excel.Worksheet, "name" | "visibility">[],
) {
  return names.items
    .filter(({ name }) => isAnchor(name))
    .map((item) => {
      const place = placeOf(String(item.formula));
      const sheet = sheets.find(({ name }) => name === place?.sheet);
      if (!place || !sheet || isUnfinished(sheet)) return { name: item.name, keys: [], place };
      const column = item.getRangeOrNullObject().getColumn(0);
      const keys = [column.getCell(0, 0), column.getLastCell()].map((cell) => cell.load("values"));
      return { name: item.name, keys, place };
    });
}

export function standingAnchors(loaded: ReturnType<typeof loadAnchors>): Anchors {
  return new Map(
    loaded.map(({ name, place, keys }) => {
      const found = keys.map((cell) => (cell.isNullObject ? "" : String(cell.values[0]?.[0])));
      const isStanding = found.some((key) => key.startsWith(keyText(""))) && !found.some(isToken);
      return [name, { place, isStanding }] as const;
    }),
  );
}
