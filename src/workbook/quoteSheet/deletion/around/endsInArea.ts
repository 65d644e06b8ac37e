import { positionOf, type Area } from "../../../connection/addresses";
import { refersTo } from "./refersTo";

/** K79, $K$79:L80, K:L, 79:80; nothing that is part of a name or the name of a function. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$])\$?([A-Z]{0,3})\$?(\d{0,7})(?:\.?:\.?\$?([A-Z]{0,3})\$?(\d{0,7}))?(?![\p{L}\p{N}_(])/giu;

const LAST_COLUMN = 16_383;

/**
 * Whether a formula would be another one if the rows of an area were deleted and inserted again: it begins or ends in
 * them. One that begins above and ends below follows, whatever is deleted between.
 *
 * @param isSameSheet whether the formula stands in the sheet itself, whose cells need no name before them
 * @param isMoved whether the cells are moved elsewhere before, where what leads to a single row follows them
 */
export function endsInArea(
  formula: unknown,
  {
    sheet,
    area,
    isSameSheet,
    isMoved = false,
  }: { sheet: string; area: Area; isSameSheet: boolean; isMoved?: boolean },
): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const isNamed = refersTo(formula, sheet);
  const isIn = (row: number) => row >= area.row && row < area.row + area.rows;
  return areasIn(withoutTexts(formula), { isNamed, isSameSheet }).some(
    (each) =>
      meet(each, area) &&
      (isIn(each.top) || isIn(each.bottom)) &&
      !(isMoved && each.top === each.bottom),
  );
}

/** A formula as long as before, with blanks for its texts: "Abo24" is no cell. Names of sheets stay. */
function withoutTexts(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (quoted) =>
    quoted.startsWith("'") ? quoted : " ".repeat(quoted.length),
  );
}

/** The cells of the sheet of which a formula tells. */
function areasIn(
  formula: string,
  { isNamed, isSameSheet }: { readonly isNamed: boolean; readonly isSameSheet: boolean },
): readonly Corners[] {
  return [...formula.matchAll(REFERENCE)].flatMap((match) => {
    const referred = areaOf(match);
    const isOfNamedSheet = formula.charAt(match.index - 1) === "!";
    return referred && (isOfNamedSheet ? isNamed : isSameSheet) ? [referred] : [];
  });
}

type Corners = Readonly<Record<"top" | "left" | "bottom" | "right", number>>;

function areaOf([, c1 = "", r1 = "", c2, r2]: RegExpMatchArray): Corners | undefined {
  const isRange = c2 !== undefined && r2 !== undefined;
  const isCell = c1 !== "" && r1 !== "";
  const isWhole = isRange && (c1 === "") === (c2 === "") && (r1 === "") === (r2 === "");
  if (!isCell && !(isWhole && c1 + r1 !== "")) return undefined;
  const last = isWhole ? { column: c2, row: r2 } : { column: c1, row: r1 };
  const columns = [c1, last.column].map((letters) =>
    letters === "" ? undefined : columnOf(letters),
  );
  const rows = [r1, last.row].map((digits) => (digits === "" ? undefined : Number(digits) - 1));
  const [left = 0, right = LAST_COLUMN] = columns;
  const [top = 0, bottom = Infinity] = rows;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function columnOf(letters: string): number {
  return positionOf(`${letters.toUpperCase()}1`).column;
}

function meet({ top, left, bottom, right }: Corners, area: Area): boolean {
  const isInRows = top < area.row + area.rows && bottom >= area.row;
  return isInRows && left < area.column + area.columns && right >= area.column;
}
