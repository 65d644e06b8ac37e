import type { ExcelSession } from "../../connection/session";
import { elementText } from "../../quoteStore/storedPart";

/** Of the custom XML parts with frozen formulas, one for each freezing. */
const NAMESPACE = "https://fluxpunkt.de/xml/frozen-formulas/1";

const SCHEMA = 1;

export type FrozenValue = string | number | boolean;

/** Cells of a sheet that is known by its name, and the hidden name that follows them. */
export type FollowedCells = {
  readonly name: string;
  readonly sheet: string;
  /** When they were frozen: "B2:B9". */
  readonly address: string;
};

/** Formulas side by side that are the same but for relative references, or one that spills. */
export type FrozenRun = {
  readonly cells: FollowedCells;
  /** In its first cell. */
  readonly formula: string;
  /** By the references of the formula in their order, the positions in `followed` of the part. */
  readonly references: readonly number[];
  /** Row by row. */
  readonly values: readonly (readonly FrozenValue[])[];
  /** One formula, whose results are in all of the cells. */
  readonly isSpilled: boolean;
};

export type FrozenContent = {
  readonly id: string;
  readonly day: string;
  readonly edition: string;
  readonly runs: readonly FrozenRun[];
  readonly followed: readonly FollowedCells[];
};

export type FrozenPart = { readonly part: Excel.CustomXmlPart; readonly content: FrozenContent };

export function frozenXml(content: FrozenContent): string {
  const json = JSON.stringify(content).replace(
    /[\p{Cc}\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<frozen xmlns="${NAMESPACE}" schema="${SCHEMA}">${elementText(json)}</frozen>`;
}

/** What a part holds; undefined for what is none of ours, or of a later version. */
function frozenContentIn(xml: string): FrozenContent | undefined {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== NAMESPACE || Number(root.getAttribute("schema")) > SCHEMA) {
    return undefined;
  }
  try {
    const content: unknown = JSON.parse(root.textContent);
    return isContent(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Two round trips. */
export async function frozenParts({ context, sync }: ExcelSession): Promise<readonly FrozenPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await sync();
  return texts.flatMap(({ part, xml }) => {
    const content = frozenContentIn(xml.value);
    return content ? [{ part, content }] : [];
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isFollowedCells = (value: unknown): value is FollowedCells =>
  isObject(value) &&
  typeof value["name"] === "string" &&
  typeof value["sheet"] === "string" &&
  /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(String(value["address"]));

const isFrozenValue = (value: unknown) =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

/** A part may have been edited by anybody; whatever is not as we write it is not ours. */
function isContent(value: unknown): value is FrozenContent {
  if (!isObject(value)) return false;
  const { id, day, edition, runs, followed } = value;
  if (![id, day, edition].every((each) => typeof each === "string")) return false;
  if (!Array.isArray(followed) || !followed.every(isFollowedCells)) return false;
  return Array.isArray(runs) && runs.every((run) => isRun(run, followed.length));
}

function isRun(run: unknown, followed: number): run is FrozenRun {
  if (!isObject(run)) return false;
  const { cells, formula, references, values, isSpilled } = run;
  return (
    isFollowedCells(cells) &&
    typeof formula === "string" &&
    formula.startsWith("=") &&
    typeof isSpilled === "boolean" &&
    Array.isArray(references) &&
    references.every((index) => Number.isInteger(index) && index >= 0 && index < followed) &&
    Array.isArray(values) &&
    values.every((row) => Array.isArray(row) && row.every(isFrozenValue))
  );
}
